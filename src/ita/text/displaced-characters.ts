/**
 * Characters that come along when text is pasted from a PDF or an old Word file, and are meant for others: Thai marks
 * that old Windows fonts drew in another place, bullets of the font Symbol, separators of lines that Sheets does not know.
 */

/** What U+F700 to U+F71A stand for, in their order (the private area of the Windows Thai fonts). */
const THAI_MARKS =
  '\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A';
const FIRST_MARK = 0xf700;
/** The letters of the font Symbol, whatever they show: in lists they are bullets. */
const FIRST_SYMBOL = 0xf020;
const LAST_SYMBOL = 0xf0ff;

export const DISPLACED = /[\uF700-\uF71A\uF020-\uF0FF\u2028\u2029\u0085]/g;

/** Private characters that nobody can know the meaning of: they print as a box, or as nothing. */
export const PRIVATE = /[\uE000-\uF01F\uF100-\uF6FF\uF71B-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;

/** The character that is meant by one of `DISPLACED`. */
export function meantCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= FIRST_SYMBOL && code <= LAST_SYMBOL) return '•';
  return THAI_MARKS[code - FIRST_MARK] ?? '\n';
}

/** The text with what is meant in the place of what came along. */
export function withMeantCharacters(text: string): string {
  return text.replace(DISPLACED, meantCharacter);
}
