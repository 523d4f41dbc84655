import type { ItemCode } from '../criteria/types';
import { comparable } from '../text/comparable';
import { toArabicDigits } from '../text/thai-digits';

/**
 * Reads an item's code as people type it: o1, O1, o01, ๐๑ and ๐๑๐ (a Thai zero for the letter), 01, 1, ข้อ o1.
 * Whether the fiscal year has such an item is for the criteria to say.
 *
 * @returns the code in its one inner spelling, or null when the text is no item code.
 */
export function parseItemCode(text: string): ItemCode | null {
  const typed = toArabicDigits(comparable(text)).replace(/^ข้อ(?:ที่)?/, '');
  const number = /^\s*[oO]?\s*0*([1-9]\d{0,2})$/.exec(typed)?.[1];
  return number === undefined ? null : `o${Number(number)}`;
}
