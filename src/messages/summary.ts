import type { NextDue } from '../ita/verdict/owed';
import { dueWords } from './due-day';
import { shorten } from './shorten';
import { dueTitle, menuPath } from './titles';

/** What the rows of the cover are called. */
export const summaryWords = {
  all: 'รวม',
  nobody: 'ยังไม่มีผู้รับผิดชอบ',
  noSection: 'ไม่อยู่ในตัวชี้วัดย่อยใด',
};

export const coverWords = {
  chart: 'จำนวนข้อตามผลตรวจ',
  estimatedOit: 'คะแนน OIT โดยประมาณ ถ้าผ่านเฉพาะข้อที่ครบถ้วน',
  oitWhenMended: 'ถ้าแก้ข้อที่ต้องแก้ไขครบด้วย',
  total: 'คะแนนรวม',
  /** Of a year whose weights or levels nobody has compared with the handbook. */
  estimatedTotal: 'คะแนนรวม (ประมาณการ: น้ำหนักหรือระดับของปีนี้ยังไม่ยืนยันกับคู่มือ ป.ป.ช.)',
  noTotal: 'คะแนนรวม: ยังคิดไม่ได้ จนกว่าจะมีคะแนน IIT EIT และ OIT ในชีตตั้งค่า',
  noDays: 'ยังไม่มีกำหนดของปีนี้ในชีตเกณฑ์',
  noReport: 'ยังไม่เคยสร้างรายงานของปีนี้',
  lastReport: ({ when, complete, total }: LastReportFacts) =>
    `รายงานล่าสุด ${when}${complete === '' ? '' : ` ครบถ้วน ${complete} จาก ${total} ข้อ`}`,
  next: 'ต้องเสร็จต่อไป',
  nothingNext: 'ไม่มีข้อที่มีกำหนดค้างอยู่',
  nextItem: ({ item, divisions }: NextDue) =>
    `${item.code} ${shorten(item.title, 40)} · ${divisions.map((name) => name ?? summaryWords.nobody).join(', ')} · ${dueWords(item)}`,
  moreNext: (count: number) => `และอีก ${count} ข้อ ดูที่เมนู ${menuPath(dueTitle)}`,
  byOffice: 'ตามส่วนงาน',
  bySection: 'ตามตัวชี้วัดย่อย',
};

interface LastReportFacts {
  readonly when: string;
  readonly complete: string;
  readonly total: string;
}
