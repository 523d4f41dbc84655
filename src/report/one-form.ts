import { comparable } from '../ita/text/comparable';

/**
 * The one form of a text for comparing that can be shown as well: NFKC takes สระอำ apart, where everybody, and every
 * word of ours, has it in one.
 */
export function oneForm(text: string): string {
  return comparable(text).replace(/\u0e4d\u0e32/g, '\u0e33');
}
