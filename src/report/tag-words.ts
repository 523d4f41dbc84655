import { toArabicDigits, toThaiDigits } from '../ita/thai-digits';
import { oneForm } from './one-form';

/**
 * What stands between {{ and }}: a word, then how its value is to be written.
 *
 *     {{ปีงบประมาณ}}                     as the report writes it: Thai digits
 *     {{ปีงบประมาณ เลขอารบิก}}            2566
 *     {{URL เลขไทย}}                      every digit of the value a Thai one
 *     {{ปลัด ถ้าไม่มี "รอแต่งตั้ง"}}         what to write while nothing is known
 */
export interface TagWords {
  readonly name: string;
  readonly digits: Digits | null;
  /** Null when the tag does not say: then there are dots to write on, where the table of tags has them. */
  readonly fallback: string | null;
}

export type Digits = 'thai' | 'arabic';

const DIGIT_WORDS: Readonly<Record<string, Digits>> = { เลขไทย: 'thai', เลขอารบิก: 'arabic' };
const FALLBACK_WORD = 'ถ้าไม่มี';

/** Reads a tag without its sign (#, ^, /). What is no form of ours is part of the name, and so an unknown word. */
export function parseTagWords(tag: string): TagWords {
  const [asked = '', fallback = null] = splitAt(tag, ` ${FALLBACK_WORD}`);
  const [, name = asked, digits = ''] = /^(.*\S)\s+(\S+)$/.exec(asked.trim()) ?? [];
  const known = Object.keys(DIGIT_WORDS).includes(digits);
  return {
    name: (known ? name : asked).trim(),
    digits: known ? (DIGIT_WORDS[digits] ?? null) : null,
    fallback: fallback === null ? null : unquoted(fallback.trim()),
  };
}

/** The value as the tag wants it written. */
export function writtenAs(value: string, { digits, fallback }: TagWords): string {
  if (fallback !== null && isNotKnown(value)) return fallback;
  if (digits === null) return value;
  return digits === 'thai' ? toThaiDigits(value) : toArabicDigits(value);
}

/**
 * The words of a tag in their one form: no invisible characters, one Unicode form, single spaces. What is to be
 * written instead of a missing value is text, and stays as it is.
 */
export function mendedTag(typed: string): string {
  const [words = '', fallback = null] = splitAt(typed, FALLBACK_WORD);
  return fallback === null ? oneForm(words) : `${oneForm(words)} ${FALLBACK_WORD}${fallback}`;
}

/** Nothing, or only the dots that stand for nothing. */
function isNotKnown(value: string): boolean {
  return /^[\s.…]*$/.test(value);
}

function unquoted(text: string): string {
  return /^(["'“”„«‘’])(.*)["'“”»‘’]$/s.exec(text)?.[2] ?? text;
}

function splitAt(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
