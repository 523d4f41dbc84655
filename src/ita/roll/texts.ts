import { toArabicDigits } from '../text/thai-digits';
import { yearsInText } from '../text/years-in-text';

/** The text without the years that it names: lists of two years differ in them, and mean the same. */
export function withoutYears(text: string): string {
  return yearsInText(text).reduce((rest, { text: year }) => rest.split(year).join(' '), text);
}

export function namesYear(text: string): boolean {
  return yearsInText(text).length > 0;
}

export function linesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split('\n'));
}

/** A year of either era, or a day with its year, that stands by itself among the digits of an address. */
const YEAR =
  /(?<![0-9])(?:25[4-9][0-9]|26[0-9]{2}|20[0-4][0-9])(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])?)?(?![0-9])/;
const SHORT_YEAR = /(?:ปี|พ\.?ศ\.?|งบ(?:ประมาณ)?)[\s_-]*[5-9][0-9](?![0-9])/;

/** True for an address that is of one year: of a folder, a file or a post that the next year has anew. */
export function addressNamesYear(address: string): boolean {
  const typed = toArabicDigits(decoded(address).replace(/^[a-z]+:\/\/[^/?#]*/i, ''));
  return YEAR.test(typed) || SHORT_YEAR.test(typed);
}

/** %E0%B9%92 is a Thai digit; an address that is broken is read as it stands. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
