import type { Finding } from '../ita/finding';
import { type ItemVerdict, RESULTS } from '../ita/verdict';

/** What the dialogs say. */

export { aboutTitle, buildTitle, checkTitle, reportTitle } from './titles';

/** `ครบถ้วน 39 จาก 43 ข้อ`, then what the others are, then what is different from the check before. */
export function checkDone(
  items: readonly ItemVerdict[],
  others: readonly Finding[],
  changes: { readonly newlyComplete: readonly string[]; readonly newlyOpen: readonly string[] } | null,
): string {
  const [complete, ...rest] = RESULTS.map((result) => ({
    result,
    count: items.filter((item) => item.result === result).length,
  }));
  const open = rest.filter(({ count }) => count > 0).map(({ result, count }) => `${result} ${count} ข้อ`);
  const lines = [`ครบถ้วน ${complete?.count ?? 0} จาก ${items.length} ข้อ`, ...open];
  if (others.length > 0) lines.push(`และมีเรื่องนอกรายการข้อที่ควรดูอีก ${others.length} เรื่อง`);
  return [...lines, ...changeLines(changes)].join('\n');
}

function changeLines(changes: Parameters<typeof checkDone>[2]): readonly string[] {
  if (changes === null) return [];
  const { newlyComplete, newlyOpen } = changes;
  if (newlyComplete.length === 0 && newlyOpen.length === 0) return ['ผลเหมือนการตรวจครั้งก่อน'];
  return [
    newlyComplete.length > 0 ? `ครบถ้วนเพิ่มจากครั้งก่อน: ${newlyComplete.join(' ')}` : '',
    newlyOpen.length > 0 ? `เคยครบถ้วน แต่ตอนนี้ไม่ครบ: ${newlyOpen.join(' ')}` : '',
  ].filter((line) => line !== '');
}

/** The cell องค์ประกอบครบ. Words, because `2/3` would become a date. */
export function componentsTicked(ticked: number, total: number): string {
  return `${ticked} จาก ${total}`;
}

/** How many open items are named in a question before the rest are only counted. */
const NAMED = 12;

/** What speaks against making a report now, and the question; null when nothing does. */
export function beforeReportQuestion(
  items: readonly ItemVerdict[],
  unchangedSince: string | null,
): string | null {
  const open = items.filter((item) => item.result !== 'ครบถ้วน');
  const named = open.slice(0, NAMED).map((item) => item.code);
  const more = open.length > NAMED ? ` และอีก ${open.length - NAMED} ข้อ` : '';
  const reasons = [
    ...(open.length > 0
      ? [
          `ครบถ้วน ${items.length - open.length} จาก ${items.length} ข้อ ยังไม่ครบถ้วน ${open.length} ข้อ: ${named.join(' ')}${more}`,
        ]
      : []),
    ...(unchangedSince === null ? [] : [`ข้อมูลเหมือนรายงานที่สร้างเมื่อ ${unchangedSince} ลิงก์อยู่ในแผ่นงาน «ประวัติ»`]),
  ];
  return reasons.length === 0 ? null : [...reasons, 'สร้างรายงานจากข้อมูลที่มีอยู่ตอนนี้หรือไม่'].join('\n\n');
}

const DOCUMENT_NAMES = { report: 'รายงาน ITA', draft: 'ร่างรายงาน ITA', memo: 'บันทึกข้อความรายงาน ITA' };

/** The name of a made document. */
export function documentName(kind: keyof typeof DOCUMENT_NAMES, year: string, agency: string): string {
  return `${DOCUMENT_NAMES[kind]} ${year} ${agency}`;
}

export const reportMadeWords = {
  title: 'สร้างรายงานแล้ว',
  sentence: 'รายงานอยู่ใน Google ไดรฟ์ของคุณแล้ว ลิงก์บันทึกไว้ในแผ่นงาน «ประวัติ» ด้วย',
  open: 'เปิดรายงาน',
};

export function buildDone({
  sheets,
  columns,
  rows,
}: {
  readonly sheets: readonly string[];
  readonly columns: number;
  readonly rows: number;
}): string {
  const added = [
    sheets.length > 0 ? `แผ่นงาน ${sheets.join(' ')}` : '',
    columns > 0 ? `คอลัมน์ ${columns} คอลัมน์` : '',
    rows > 0 ? `แถว ${rows} แถว` : '',
  ].filter((part) => part !== '');
  return added.length === 0
    ? 'แผ่นงานมีครบอยู่แล้ว ไม่มีอะไรเปลี่ยน'
    : `เพิ่มแล้ว: ${added.join(' · ')}\nข้อมูลที่พิมพ์ไว้เดิมไม่เปลี่ยน`;
}
