import { remembered } from '../remembered';

/** Characters that take no room: zero-width space and joiners, marks of direction, word joiner, byte-order mark, soft hyphen. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g;

/**
 * The form in which two labels are compared: NFKC (which alone unites the two ways to type สระอำ), no zero-width
 * characters, spaces folded to one, none at the ends. Not for text that is shown.
 */
export const comparable: (text: string) => string = remembered((text) =>
  text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim(),
);

/** True for a text in which a person would see nothing. */
export function isBlank(text: string): boolean {
  return comparable(text) === '';
}
