import type { ItemCode, YearRule } from '../ita/criteria/types';
import type { FiscalYear } from '../ita/fiscal-year';
import { shorten } from './shorten';

/** Of the title of a page on a button beside the sheet. */
const MOST_OF_TITLE = 30;

import { andMore } from './capped';

/** What is asked of an item: the year that its content must belong to, the item it builds on, the day it is due. */
export const askWords = {
  year: {
    N: (year) => `ข้อมูลของปีงบประมาณ ${year}`,
    'N-1': (year) => `ข้อมูลของปีงบประมาณ ${year - 1}`,
    '6m': (year) => `ข้อมูล 6 เดือนแรกของปีงบประมาณ ${year} (1 ต.ค. ${year - 1} – 31 มี.ค. ${year})`,
    'covers N': (year) => `แผนที่ครอบคลุมปีงบประมาณ ${year}`,
  } satisfies Record<Exclude<YearRule, null>, (year: FiscalYear) => string>,
  refersTo: (code: ItemCode, title: string) => `ต้องสอดคล้องกับข้อ ${code} ${title}`,
  due: (day: string) => `กำหนดเสร็จ ${day}`,
};

export const sidebarWords = {
  overview: 'ภาพรวม',
  reading: 'กำลังอ่านไฟล์…',
  checking: 'กำลังตรวจทุกข้อ และเขียนผลลงชีต…',
  readAt: (clock: string) => `อ่านล่าสุด ${clock} น.`,
  refresh: 'รีเฟรช',
  neverChecked: 'ยังไม่เคยตรวจ กด “ตรวจความครบถ้วน” หนึ่งครั้ง แล้วสีและผลตรวจในชีตจะเปลี่ยนตามที่พิมพ์',

  selected: 'แถวที่เลือก',
  selectRow: 'เลือกแถวของข้อใดก็ได้ในชีต “OIT” หรือ “องค์ประกอบ” เพื่อดูว่าข้อนั้นต้องมีอะไรบ้าง',
  asks: 'สิ่งที่ข้อนี้กำหนด',
  ticked: (ticked: number, total: number) => `มีแล้ว ${ticked} จาก ${total} องค์ประกอบ`,
  judging: 'กำลังตรวจใหม่…',
  noComponents: 'ชีต “องค์ประกอบ” ยังไม่มีองค์ประกอบของข้อนี้',

  why: 'ข้อนี้ต้องแก้อะไร',

  counted: (task: string, count: number) => `${task} ${count} เรื่อง`,
  print: 'จะผิดในรายงาน',
  completeness: 'ยังไม่ครบถ้วน',
  within: (findings: number, items: number) =>
    [findings > 0 ? `${findings} เรื่อง` : '', items > 0 ? `${items} ข้อ` : '']
      .filter((part) => part !== '')
      .join(' · '),
  several: (codes: readonly string[]) => `ข้อ ${codes.join(' ')}`,
  findings: (count: number) => `${count} เรื่อง`,
  nothingOpen: 'ครบถ้วนทุกข้อ ไม่มีสิ่งที่ต้องแก้',
  nothingFound: 'ไม่พบสิ่งที่ผิด เหลือเพียงทำต่อให้เสร็จ',
  accepted: (count: number) => `ถูกต้องแล้ว ไม่ต้องแก้ ${count} เรื่อง`,
  reason: (reason: string) => `เหตุผล: ${reason}`,

  filters: 'เลือกเฉพาะ',
  filtersOn: (chosen: readonly string[]) => `เลือกเฉพาะ: ${chosen.join(' · ')}`,
  office: 'ส่วนงาน',
  everyOffice: 'ทุกส่วนงาน',
  subIndicator: 'ตัวชี้วัดย่อย',
  everySubIndicator: 'ทุกตัวชี้วัดย่อย',
  more: (count: number) => `แสดงเรื่องที่สำคัญที่สุดก่อน ${andMore(count)} จะแสดงเมื่อแก้เรื่องเหล่านี้แล้วกด “รีเฟรช”`,
  noneMatches: 'ไม่มีเรื่องที่ตรงกับที่เลือกไว้',
  clearFilters: 'แสดงทั้งหมด',

  goToRow: 'ไปที่แถว',
  openUrl: 'เปิด URL',
  openPage: (title: string) => `เปิด “${shorten(title, MOST_OF_TITLE)}”`,
  openUrlNumber: (number: number) => `เปิด URL ที่ ${number}`,
  newWindow: '(หน้าต่างใหม่)',
  mend: 'แก้ให้',
  mendNow: 'แก้ตามนี้',
  mending: 'กำลังแก้…',
  accept: 'ถูกต้องแล้ว ไม่ต้องแก้',
  acceptReason: 'เหตุผลที่ถูกต้องแล้ว',
  acceptHelp: 'ทุกคนจะเห็นเหตุผลนี้และอีเมลของคุณในชีต “ข้อยกเว้น” ลบแถวนั้นเมื่อเปลี่ยนใจ',
  acceptNow: 'บันทึกเหตุผล',
  accepting: 'กำลังบันทึก…',
  missingReason: 'กรุณาเขียนเหตุผลสั้น ๆ',
  cancel: 'ยกเลิก',

  acceptedNow: 'บันทึกแล้วว่าถูกต้อง เรื่องนี้ไม่นับเป็นสิ่งที่ต้องแก้อีก และผลในชีตเปลี่ยนตามแล้ว',
  mendedNow: 'แก้แล้ว',
  notMended: 'ยังไม่ได้แก้ เพราะข้อความในช่องเปลี่ยนไปแล้ว',
  undo: 'เลิกทำ',
  undone: 'คืนข้อความเดิมแล้ว',
  notUndone: 'ไม่ได้คืนข้อความเดิม เพราะมีผู้แก้ช่องนั้นต่อแล้ว',
  checked: 'ตรวจแล้ว ผลอยู่ในชีต “OIT”',
};
