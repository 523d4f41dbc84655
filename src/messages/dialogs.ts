import type { Finding } from '../ita/finding';
import { type ItemVerdict, RESULTS } from '../ita/verdict';

/** What the dialogs say. */

/** `ครบถ้วน 39 จาก 43 ข้อ`, and on further lines what the others are. */
export function checkDone(items: readonly ItemVerdict[], others: readonly Finding[]): string {
  const [complete, ...rest] = RESULTS.map((result) => ({
    result,
    count: items.filter((item) => item.result === result).length,
  }));
  const open = rest.filter(({ count }) => count > 0).map(({ result, count }) => `${result} ${count} ข้อ`);
  const lines = [`ครบถ้วน ${complete?.count ?? 0} จาก ${items.length} ข้อ`, ...open];
  if (others.length > 0) lines.push(`และมีเรื่องนอกรายการข้อที่ควรดูอีก ${others.length} เรื่อง`);
  return lines.join('\n');
}

/** The cell องค์ประกอบครบ. Words, because `2/3` would become a date. */
export function componentsTicked(ticked: number, total: number): string {
  return `${ticked} จาก ${total}`;
}

export const checkTitle = 'ตรวจความครบถ้วน';
export const reportTitle = 'สร้างรายงาน';
export const buildTitle = 'สร้างแผ่นงาน';
export const aboutTitle = 'เกี่ยวกับ ITA';

/** How many open items are named in a question before the rest are only counted. */
const NAMED = 12;

export function openItemsQuestion(items: readonly ItemVerdict[]): string {
  const open = items.filter((item) => item.result !== 'ครบถ้วน');
  const named = open.slice(0, NAMED).map((item) => item.code);
  const more = open.length > NAMED ? ` และอีก ${open.length - NAMED} ข้อ` : '';
  return [
    `ครบถ้วน ${items.length - open.length} จาก ${items.length} ข้อ ยังไม่ครบถ้วน ${open.length} ข้อ: ${named.join(' ')}${more}`,
    'สร้างรายงานจากข้อมูลที่มีอยู่ตอนนี้หรือไม่',
  ].join('\n\n');
}

/** The name of the made document. */
export function reportName(year: string, agency: string): string {
  return `รายงาน ITA ${year} ${agency}`;
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

export const unexpectedWords =
  'โปรแกรมทำงานไม่สำเร็จ ข้อมูลของคุณยังอยู่ครบ กรุณาลองอีกครั้ง หากยังไม่ได้ ให้แจ้งผู้ดูแลแผ่นงาน พร้อมบอกว่ากดเมนูใด เมื่อเวลาใด';

export function aboutWords(version: string): string {
  return [
    `ส่วนเสริม ITA รุ่น ${version}`,
    'ตรวจความครบถ้วนของข้อมูล OIT และสร้างรายงาน ITA ของหน่วยงาน',
    'เผยแพร่ภายใต้สัญญาอนุญาต MIT',
  ].join('\n');
}
