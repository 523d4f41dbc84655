import { shortenThaiDates } from '../ita/text/thai-date';
import { toArabicDigits, toThaiDigits } from '../ita/text/thai-digits';
import { beginnings, isKnown, squashed } from './known-words';
import { oneForm } from './one-form';

/**
 * What stands between {{ and }}: a word, then how its value is to be written.
 *
 *     {{ปีงบประมาณ}}                     as the report writes it: Thai digits
 *     {{ปีงบประมาณ เลขอารบิก}}            2566
 *     {{URL เลขไทย}}                      every digit of the value a Thai one
 *     {{วันที่หนังสือ แบบย่อ}}               ๑๗ ม.ค. ๖๗
 *     {{ตราครุฑ สูง 3 ซม.}}                a picture of that height
 *     {{ปลัด ถ้าไม่มี "รอแต่งตั้ง"}}         what to write while nothing is known
 */
export interface TagWords {
  readonly name: string;
  readonly digits: Digits | null;
  /** Days are written short. */
  readonly short: boolean;
  /** Of a picture, in centimetres; null when the tag does not say. */
  readonly height: number | null;
  /** Null when the tag does not say: then there are dots to write on, where the table of tags has them. */
  readonly fallback: string | null;
}

export type Digits = 'thai' | 'arabic';

const DIGIT_WORDS: Readonly<Record<string, Digits>> = { เลขไทย: 'thai', เลขอารบิก: 'arabic' };
const SHORT_WORD = 'แบบย่อ';
const HEIGHT_WORD = 'สูง';
const FALLBACK_WORD = 'ถ้าไม่มี';

const HEIGHT = String.raw`${HEIGHT_WORD}\s*([\d๐-๙]+(?:\.[\d๐-๙]+)?)\s*(?:ซม\.?|เซนติเมตร)`;
const MANNER = `(?:${[...Object.keys(DIGIT_WORDS), SHORT_WORD].join('|')}|${HEIGHT})`;
const LAST_MANNER = new RegExp(String.raw`^(.*\S)\s+(${MANNER})$`);
const MANNERS = new RegExp(MANNER, 'g');

/** Reads a tag without its sign (#, ^, /). What is no form of ours is part of the name, and so an unknown word. */
export function parseTagWords(tag: string): TagWords {
  const [asked = '', fallback = null] = splitAt(tag, ` ${FALLBACK_WORD}`);
  let name = asked.trim();
  let digits: Digits | null = null;
  let short = false;
  let height: number | null = null;
  for (let last = LAST_MANNER.exec(name); last !== null; last = LAST_MANNER.exec(name)) {
    const [, before = '', manner = '', centimetres] = last;
    digits ??= DIGIT_WORDS[manner] ?? null;
    short ||= manner === SHORT_WORD;
    height ??= centimetres === undefined ? null : Number(toArabicDigits(centimetres));
    name = before;
  }
  return { name, digits, short, height, fallback: fallback === null ? null : unquoted(fallback.trim()) };
}

/** The value as the tag wants it written. */
export function writtenAs(value: string, { digits, short, fallback }: TagWords): string {
  if (fallback !== null && isNotKnown(value)) return fallback;
  const days = short ? shortenThaiDates(value) : value;
  if (digits === null) return days;
  return digits === 'thai' ? toThaiDigits(days) : toArabicDigits(days);
}

/** A tag as it is understood, with its sign. */
export interface MendedTag {
  readonly tag: string;
  /** It had invisible characters, or letters of another Unicode form. */
  readonly odd: boolean;
  /** The word that stood there, where it was spelt otherwise than the table spells it. */
  readonly respelt: string | null;
}

/**
 * A tag in its one form: no invisible characters, one Unicode form, single spaces, and its word as the table spells it
 * where that is beyond doubt. What is to be written instead of a missing value is text, and stays as it is.
 */
export function mendedTag(typed: string): MendedTag {
  const [words = '', fallback = null] = splitAt(typed, FALLBACK_WORD);
  const seen = oneForm(words);
  const [, sign = '', rest = ''] = /^([#^/]|-\S+\s|)\s*(.*)$/s.exec(seen) ?? [];
  const spelt = asSpelt(rest);
  const whole = (all: string) => (fallback === null ? all : `${all} ${FALLBACK_WORD}${fallback}`);
  return {
    tag: whole(sign + spelt),
    odd: whole(seen) !== typed.replace(/ +/g, ' ').trim(),
    respelt: spelt === rest ? null : rest,
  };
}

/** {{คะแนนoit}} can mean nothing but {{คะแนน OIT}}. */
function asSpelt(words: string): string {
  if (isKnown(parseTagWords(words).name)) return words;
  const meant = beginnings(squashed(words)).flatMap(({ word, rest }) => {
    const manners = rest.match(MANNERS) ?? [];
    return manners.join('') === rest ? [[word, ...manners].join(' ')] : [];
  });
  return meant.length === 1 ? (meant[0] ?? words) : words;
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
