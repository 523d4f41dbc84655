import type { CarriedCounts } from '../ita/roll/carry';
import type { Readiness } from '../ita/verdict/readiness';
import { readinessLines } from './readiness';
import { buildTitle, checkTitle, menuPath, toolPath } from './titles';

/** What the dialogs say. */

export { aboutTitle, buildTitle, checkTitle, reportTitle } from './titles';

/** The check in a few lines: how many items are complete, what is to be done, how far each division is, what changed. */
export function checkDone({
  complete,
  total,
  counts,
  divisions,
  changes,
}: {
  readonly complete: number;
  readonly total: number;
  readonly counts: { readonly toMend: number; readonly toRead: number; readonly typing: number };
  readonly divisions: readonly { readonly name: string; readonly complete: number; readonly total: number }[];
  readonly changes: {
    readonly newlyComplete: readonly string[];
    readonly newlyOpen: readonly string[];
  } | null;
}): string {
  const { toMend, toRead, typing } = counts;
  return [
    `ครบถ้วน ${complete} จาก ${total} ข้อ`,
    `ต้องแก้ ${toMend} · ควรอ่านทวน ${toRead} · คำผิด ${typing}`,
    ...divisions
      .slice(0, MOST_DIVISIONS)
      .map((division) => `${division.name} ${division.complete}/${division.total}`),
    ...(divisions.length > MOST_DIVISIONS ? [`และอีก ${divisions.length - MOST_DIVISIONS} ส่วนงาน`] : []),
    ...changeLines(changes),
  ].join('\n');
}

/** A dialog of plain words has no room for more. */
const MOST_DIVISIONS = 30;
const MOST_CODES = 60;

function codes(all: readonly string[]): string {
  const more = all.length - MOST_CODES;
  return `${all.slice(0, MOST_CODES).join(' ')}${more > 0 ? ` และอีก ${more} ข้อ` : ''}`;
}

function changeLines(changes: Parameters<typeof checkDone>[0]['changes']): readonly string[] {
  if (changes === null) return [];
  const { newlyComplete, newlyOpen } = changes;
  if (newlyComplete.length === 0 && newlyOpen.length === 0) return ['ผลเหมือนการตรวจครั้งก่อน'];
  return [
    newlyComplete.length > 0 ? `ครบถ้วนเพิ่มจากครั้งก่อน: ${codes(newlyComplete)}` : '',
    newlyOpen.length > 0 ? `เคยครบถ้วน แต่ตอนนี้ไม่ครบ: ${codes(newlyOpen)}` : '',
  ].filter((line) => line !== '');
}

/** The cell องค์ประกอบครบ. Words, because `2/3` would become a date. */
export function componentsTicked(ticked: number, total: number): string {
  return total === 0 ? '–' : `${ticked} จาก ${total}`;
}

/** What speaks against making a report now, and the question; null when nothing does. */
export function beforeReportQuestion(readiness: Readiness, unchangedSince: string | null): string | null {
  const reasons = [
    ...readinessLines(readiness),
    ...(unchangedSince === null ? [] : [`ข้อมูลเหมือนรายงานที่สร้างเมื่อ ${unchangedSince} ลิงก์อยู่ในชีต “ประวัติ”`]),
  ];
  return reasons.length === 0 ? null : [...reasons, 'สร้างรายงานจากข้อมูลที่มีอยู่ตอนนี้หรือไม่'].join('\n\n');
}

export const reportMadeWords = {
  title: 'สร้างรายงานแล้ว',
  sentence: 'รายงานอยู่ใน Google ไดรฟ์ของคุณแล้ว ลิงก์บันทึกไว้ในชีต “ประวัติ” ด้วย',
  open: 'เปิดรายงาน',
  inFolder: (name: string) => `อยู่ในโฟลเดอร์ “${name}”`,
};

export function buildDone({
  sheets,
  columns,
  rows,
  left,
}: {
  readonly sheets: readonly string[];
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
}): string {
  const added = [
    sheets.length > 0 ? `ชีต ${sheets.join(' ')}` : '',
    columns > 0 ? `คอลัมน์ ${columns} คอลัมน์` : '',
    rows > 0 ? `แถว ${rows} แถว` : '',
  ].filter((part) => part !== '');
  if (left > 0)
    return [
      added.length === 0 ? '' : `เพิ่มแล้ว: ${added.join(' · ')}`,
      `ยังเหลืออีก ${left} ชีต Google ให้เวลาแต่ละครั้งไม่กี่นาที โปรแกรมจึงหยุดพักไว้เท่านี้ กด ${MENU_BUILD} อีกครั้งเพื่อทำต่อ`,
    ]
      .filter((line) => line !== '')
      .join('\n');
  return added.length === 0
    ? 'ชีตมีครบอยู่แล้ว ไม่มีอะไรเปลี่ยน'
    : `เพิ่มแล้ว: ${added.join(' · ')}\nข้อมูลที่พิมพ์ไว้เดิมไม่เปลี่ยน`;
}

const MENU_BUILD = toolPath(buildTitle);

/** Where «ปีงบประมาณใหม่» ended by itself before it was done. */
export function rollPaused(to: number, left: number): string {
  return `ปีงบประมาณ ${to} ยังสร้างไม่เสร็จ เหลืออีก ${left} ขั้น Google ให้เวลาแต่ละครั้งไม่กี่นาที โปรแกรมจึงหยุดพักไว้เท่านี้ ข้อมูลไม่หาย กด ${MENU_BUILD} อีกครั้งเพื่อทำต่อ`;
}

/** What «ปีงบประมาณใหม่» did. */
export function rolledOver(from: number, to: number, carried: CarriedCounts): string {
  const { owners, addresses, texts, notes, measures } = carried;
  return [
    `ไฟล์นี้เป็นของปีงบประมาณ ${to} แล้ว`,
    `นำมาจากปี ${from}: ผู้รับผิดชอบ ${owners} ข้อ · URL ปีก่อน ${addresses} ข้อ · ความก้าวหน้าปีก่อน ${texts} ข้อ · หมายเหตุ ${notes} รายการ · มาตรการ ${measures} รายการ`,
    `ชีตของปี ${from} ยังอยู่ครบ (ซ่อนไว้ ชื่อลงท้ายด้วย ${from}) เปิดดูได้ที่เมนู ดู › ชีตที่ซ่อน`,
    `ต่อไป: อ่านชีต “เกณฑ์” ให้ตรงกับประกาศของ ป.ป.ช. แล้วกด ${menuPath(checkTitle)}`,
  ].join('\n');
}

/** Shown to whoever is about to change a sheet of an earlier year. */
export function keptSheetNote(year: number): string {
  return `ชีตของปีงบประมาณ ${year} เก็บไว้ตามเดิม ไม่ควรแก้ไข`;
}
