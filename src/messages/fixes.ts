import { andMore } from './capped';

const again = 'ดูข้อความอีกครั้ง';

/** What the page “แก้ให้อัตโนมัติ” says. */
export const fixesWords = {
  reading: 'กำลังหาข้อความที่แก้ให้ได้…',
  intro: 'เฉพาะเรื่องที่มีทางแก้ที่ถูกต้องทางเดียว เอาเครื่องหมายออกจากข้อที่ไม่ต้องการให้แก้',
  more: (count: number) => `แก้ชุดนี้ก่อน ${andMore(count)} จะแสดงเมื่อกด “${again}”`,
  none: 'ไม่มีข้อความที่แก้ให้ได้โดยอัตโนมัติ',
  chosen: (chosen: number, total: number) => `เลือกไว้ ${chosen} จาก ${total} ช่อง`,
  chooseAll: 'เลือกทั้งหมด',
  chooseNone: 'ไม่เลือกเลย',
  apply: (count: number) => `แก้ ${count} ช่อง`,
  applying: 'กำลังแก้ข้อความ…',
  leave: 'ปิดหน้าต่างนี้ได้ การแก้จะทำต่อจนจบ และเลิกทำได้ภายหลังจากเมนูเดิม',
  done: (changed: number) => `แก้แล้ว ${changed} ช่อง`,
  skipped: (skipped: number) => `ข้าม ${skipped} ช่อง เพราะข้อความเปลี่ยนไปแล้วระหว่างนั้น`,
  ofCriteria: (count: number) => `คืนข้อความตามเกณฑ์ทั้งหมด (${count} ช่อง)`,
  ofCriteriaHelp: 'ข้อความเหล่านี้เป็นของเกณฑ์ ไม่ใช่ของหน่วยงาน คืนแล้วเลิกทำได้',
  seeTexts: 'ดูข้อความเดิมและข้อความตามเกณฑ์',
  undo: 'เลิกทำ',
  undoLast: 'เลิกทำการแก้ครั้งก่อน',
  undoing: 'กำลังคืนข้อความเดิม…',
  undone: (changed: number) => `คืนข้อความเดิมแล้ว ${changed} ช่อง`,
  again,
};
