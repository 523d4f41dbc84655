import { type CalendarDate, formatThaiDate } from '../ita/text/thai-date';
import { toArabicDigits } from '../ita/text/thai-digits';

/** What becomes of a report after it was made, as a person records it; in the order in which it happens. */
export const RECORDED_STEPS = [
  'sent',
  'read',
  'returned',
  'agreed',
  'signed',
  'published',
  'mended',
] as const;
export type RecordedStep = (typeof RECORDED_STEPS)[number];

/** What each is called in ประวัติ, and in the list of what may be recorded. */
export const stepTitles: Readonly<Record<RecordedStep, string>> = {
  sent: 'ส่งให้ปลัดแล้ว',
  read: 'ปลัดอ่านแล้ว',
  returned: 'ปลัดส่งคืน มีข้อสังเกต',
  agreed: 'ปลัดเห็นชอบ',
  signed: 'ลงนามแล้ว',
  published: 'เผยแพร่รายงานแล้ว',
  mended: 'แก้ตามข้อสังเกตแล้ว',
};

/** What stands under ข้อที่ยังไม่ครบถ้วน in such a line: the day, and what was said. */
export function stepNote(day: CalendarDate | null, note: string): string {
  const words = day === null ? '' : `วันที่ ${toArabicDigits(formatThaiDate(day))}`;
  return [words, note.trim()].filter((part) => part !== '').join(' · ');
}

/** What the window of the report says of it. */
export const paperWords = {
  title: 'ผลจากปลัด',
  made: 'สร้าง',
  draft: 'ฉบับร่าง',
  report: 'รายงาน',
  state: (step: string) => `ตอนนี้: ${step}`,
  noStep: 'ยังไม่ได้ส่ง',
  by: (when: string, who: string) => (who === '' ? when : `${when} โดย ${who}`),
  open: 'เปิดลิงก์',
  differs: (when: string) => `ข้อมูลตอนนี้ต่างจากฉบับที่เห็นชอบ (สร้างเมื่อ ${when}) ถ้าสร้างรายงานใหม่ ต้องให้ปลัดเห็นชอบอีกครั้ง`,
  paperDiffers: 'ต่างจากฉบับที่เห็นชอบ',
  record: 'บันทึกผลจากปลัด…',
  paper: 'เอกสารฉบับใด',
  step: 'ผล',
  note: 'ข้อสังเกตของปลัด',
  noteHelp: 'ข้อสังเกตแต่ละครั้งจะขึ้นในแถบ “รายการที่ต้องแก้” จนกว่าจะกด “แก้แล้ว” หรือมีรายงานฉบับใหม่',
  day: 'วันที่ลงนาม (เช่น 30/4/2566)',
  signedLink: 'ลิงก์ของฉบับที่ลงนาม (ถ้ามี)',
  publishedLink: 'ที่อยู่ที่เผยแพร่รายงาน',
  save: 'บันทึกผล',
  saving: 'กำลังบันทึกลงชีต “ประวัติ”…',
  saved: 'บันทึกลงชีต “ประวัติ” แล้ว',
};

/** Why a step cannot be recorded as it was sent. */
export const STEP_FAULTS = {
  note: 'ยังไม่ได้เขียนข้อสังเกต ให้พิมพ์ว่าปลัดให้แก้อะไร',
  day: 'อ่านวันที่ลงนามไม่ได้ ให้พิมพ์เช่น 30/4/2566',
  link: 'ลิงก์ต้องขึ้นต้นด้วย https:// หรือ http:// และไม่มีช่องว่าง',
} as const;
