import { readCode } from './code';
import { readsLikeHeader } from './columns';
import type { CleanRow } from './layouts';

const NUMBER = '[0-9๐-๙]{1,4}';
const PAGE_MARK = new RegExp(
  `^[-–—\\s]*(?:หน้า(?:ที่)?|page|p\\.)\\s?${NUMBER}(?:\\s?(?:/|จาก|of|ของ)\\s?${NUMBER})?[-–—\\s]*$|^[-–—]\\s?${NUMBER}\\s?[-–—]$|^${NUMBER}\\s?/\\s?${NUMBER}$`,
  'i',
);
const RULE = /^[-=_*~–—.·|+:#>`\s]+$/;

/** What pages add to a list: their numbers, heads and feet, rules, and column headings that a PDF runs together. */
export function pageFurniture(rows: readonly CleanRow[]): ReadonlySet<CleanRow> {
  const isPageNumber = pageNumberTest(rows);
  const isRepeated = repeatedTest();
  return new Set(
    rows.filter(
      (row) =>
        row.text !== '' &&
        (isHeaderLine(row) ||
          isPageNumber(row) ||
          PAGE_MARK.test(row.text) ||
          isRule(row.text) ||
          isRepeated(row)),
    ),
  );
}

/** A line drawn with signs. */
export function isRule(text: string): boolean {
  return RULE.test(text);
}

/** A number alone on its line is that of a page, unless the list has its codes on lines of their own. */
function pageNumberTest(rows: readonly CleanRow[]): (row: CleanRow) => boolean {
  const isLone = ({ table, text }: CleanRow) => table === undefined && LONE_NUMBER.test(text);
  const lone = rows.filter(isLone).length;
  const coded = rows.filter(({ text }) => readCode(text) !== null).length;
  return lone >= 3 && lone * 2 > coded ? () => false : isLone;
}
const LONE_NUMBER = /^[1-9๑-๙][0-9๐-๙]{0,2}$/;

const GLUED_HEADINGS =
  /^(?:ข้อ(?:ที่)?|ลำดับ(?:ที่)?|ที่)\s?(?:ข้อมูล|รายการ|ชื่อ)\S{0,20}\s?(?:รายละเอียด|องค์ประกอบ|ผู้รับผิดชอบ|ลิงค์|ลิงก์)/;

/** The headings of columns as a PDF gives them: on one line. */
function isHeaderLine({ table, text }: CleanRow): boolean {
  if (table !== undefined || text.length > 150) return false;
  if (GLUED_HEADINGS.test(text)) return true;
  const words = text.split(' ');
  return words.length >= 2 && words.length <= 10 && words.every((word) => readsLikeHeader([word, word]));
}

/** The same line of the list's own name, again and again, is the head or foot of pages. */
function repeatedTest(): (row: CleanRow) => boolean {
  const seen = new Set<string>();
  return ({ text }) => {
    if (text.length < 12 || text.length > 200 || readCode(text) !== null || /^[-–•○]/.test(text))
      return false;
    if (!/OIT|ITA|แบบตรวจ|ประเมินคุณธรรม/i.test(text)) return false;
    if (seen.has(text)) return true;
    seen.add(text);
    return false;
  };
}
