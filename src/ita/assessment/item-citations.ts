import type { ItemCode } from '../criteria/types';
import { blankLinks } from '../text/blank-out';
import { toArabicDigits } from '../text/thai-digits';
import { parseItemCode } from './item-code';

/** An item that a text names: the code as typed, and where it stands (UTF-16 offsets). */
export interface ItemCitation {
  readonly code: ItemCode;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A bare number, as in ข้อ ๓๖: it may be meant for a clause of something else. */
  readonly isPlain: boolean;
}

/** A code with its letter, wherever it stands: o36, O 36, o๓๖. */
const LETTERED = /(?<![A-Za-z0-9๐-๙])[oO] ?[0-9๐-๙]{1,3}(?![A-Za-z0-9๐-๙])/g;

/**
 * A zero for the letter, as in ๐๓๖, is told from a telephone code only by the word before it; a bare number, as in
 * ข้อ ๓๖, from the entry of a list by its size (lists are short) and from the clause of a law by the words around.
 */
const AFTER_ITEM = /(?:ข้อที่|ข้อ|OIT|ITA(?=\s*[0๐]))\s*(?=[0-9๐-๙])([0๐]?[0-9๐-๙]{2})(?![0-9๐-๙./-])/g;
const LEGAL =
  /พระราช|พ\.ร\.[บกฎ]|กฎหมาย|กฎกระทรวง|ระเบียบ|ประกาศ|บัญญัติ|มาตรา|หมวด|คำสั่ง|หนังสือ|หลักเกณฑ์|แบบ|ประมวล|ข้อกำหนด|ข้อบังคับ|จรรยา|ธรรมนูญ|สัญญา|TOR|ตัวชี้วัด|แบบ(?:สอบถาม|สำรวจ)|วาระ|มติ/;

/** `o1 – o43` speaks of a whole list, not of its ends. */
const RANGE = /^\s*(?:-|–|—|ถึง)\s*(?:ข้อ(?:ที่)?\s*)?[oO0๐]?\s?[0-9๐-๙]/;
const RANGE_BEFORE = /[0-9๐-๙]\s*(?:-|–|—|ถึง)\s*(?:ข้อ(?:ที่)?\s*)?$/;

/** The items that a text cites, in the order in which they stand. Numbers in addresses and ranges of items are none. */
export function itemsCitedIn(text: string): readonly ItemCitation[] {
  if (!/[0-9๐-๙]/.test(text)) return [];
  const prose = blankLinks(text);
  const lettered = [...prose.matchAll(LETTERED)].map((match) => citation(match[0], match.index ?? 0));
  const numbered = [...prose.matchAll(AFTER_ITEM)].map(({ 0: whole, 1: number = '', index = 0 }) =>
    isPlain(number) && LEGAL.test(prose) ? null : citation(number, index + whole.length - number.length),
  );
  return [...lettered, ...numbered]
    .flatMap((cited) => (cited === null || isInRange(prose, cited) ? [] : [cited]))
    .sort((a, b) => a.start - b.start);
}

function citation(text: string, start: number): ItemCitation | null {
  const code = parseItemCode(text);
  return code === null ? null : { code, text, start, end: start + text.length, isPlain: isPlain(text) };
}

/** A number with neither a letter nor a zero before it. */
function isPlain(number: string): boolean {
  return /^[1-9]/.test(toArabicDigits(number));
}

function isInRange(text: string, { start, end }: ItemCitation): boolean {
  return (
    RANGE.test(text.slice(end, end + 20)) || RANGE_BEFORE.test(text.slice(Math.max(0, start - 20), start))
  );
}
