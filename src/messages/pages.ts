import type { Severity } from '../ita/finding';

/** What the pages say, one group a page. */

/** Here, in เกณฑ์ and in docs/checks.md alike. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'ต้องแก้',
  warning: 'ควรดู',
  note: 'แจ้งให้ทราบ',
};

/** What there is to do, by what a person does about it. */
export const taskWords = {
  toMend: 'ต้องแก้',
  toRead: 'ควรอ่านทวน',
  typing: 'คำผิด',
};

export const checkWords = {
  working: 'กำลังตรวจทุกข้อ และเขียนผลลงชีต…',
  leave: 'ปิดหน้าต่างนี้ได้ การตรวจจะทำต่อจนจบ และผลจะอยู่ในชีต OIT',
  unchanged: 'ผลตรวจไม่เปลี่ยนจากครั้งก่อน',
  newlyComplete: 'ครบถ้วนเพิ่มจากครั้งก่อน',
  newlyOpen: 'เคยครบถ้วน แต่ตอนนี้ไม่ครบ',
  codes: (codes: readonly string[], more: number) =>
    `${codes.join(' ')}${more > 0 ? ` และอีก ${more} ข้อ` : ''}`,
  none: 'ไม่พบสิ่งที่ต้องแก้',
  list: 'ดูรายการ',
  divisions: 'ครบถ้วนตามส่วนงาน',
  moreDivisions: (count: number) => `และอีก ${count} ส่วนงาน`,
  division: (complete: number, total: number) => `${complete}/${total}`,
  estimated: (score: number) => `คะแนน OIT โดยประมาณ ถ้าทุกข้อที่ครบถ้วนผ่าน: ${score}`,
};

export const reportWords = {
  reading: 'กำลังดูว่าข้อมูลพร้อมเพียงใด…',
  ready: 'พร้อมสร้างรายงาน',
  notReady: 'ยังไม่พร้อมสร้างรายงานจริง สร้างฉบับร่างไว้อ่านก่อนได้',
  errors: (count: number) => `ต้องแก้ ${count} เรื่อง`,
  missing: (count: number) => `รายงานยังขาดข้อมูล ${count} อย่าง`,
  goToSheet: (sheet: string) => `ไปที่ชีต ${sheet}`,
  open: (count: number) => `ยังไม่ครบถ้วน ${count} ข้อ`,
  openHelp: 'ข้อเหล่านี้จะอยู่ในรายงานตามสถานะที่เป็นอยู่',
  createAnyway: 'สร้างรายงานจริง…',
  confirm: 'ยังไม่พร้อม ต้องการสร้างรายงานจริงหรือไม่',
  confirmHelp: 'รายงานจริงไม่มีคำว่า “ร่าง” และจะออกมาทั้งที่ยังมีเรื่องต่อไปนี้',
  createNow: 'ยืนยัน สร้างรายงานจริง',
  back: 'กลับไปดู',
  unfit: 'ยังสร้างรายงานไม่ได้ เพราะข้อมูลต่อไปนี้ทำให้รายงานผิด กรุณาแก้ก่อน',
  recheck: 'รีเฟรช',
  create: 'สร้างรายงาน',
  creating: 'กำลังสร้างเอกสารใน Google ไดรฟ์ของคุณ…',
  leave: 'ปิดหน้าต่างนี้ได้ รายงานจะสร้างต่อจนเสร็จ และลิงก์จะอยู่ในชีต “ประวัติ”',
  done: 'สร้างรายงานแล้ว',
  where: 'รายงานอยู่ใน Google ไดรฟ์ของคุณ ลิงก์บันทึกไว้ในชีต “ประวัติ” ด้วย',
  openDocument: 'เปิดรายงาน',
};

export const aboutPageWords = {
  version: (version: string) => `ส่วนเสริม ITA รุ่น ${version}`,
  what: 'ตรวจความครบถ้วนของข้อมูล OIT และสร้างรายงาน ITA ของหน่วยงาน',
  licence: 'เผยแพร่ภายใต้สัญญาอนุญาต MIT: ใช้ แก้ไข และแจกจ่ายต่อได้โดยไม่มีค่าใช้จ่าย',
  permissions: 'สิทธิ์ที่ขอ และเหตุผล',
  /** One for each scope of appsscript.json, in its order. */
  scopes: [
    ['ดูและแก้ไฟล์นี้', 'อ่านสิ่งที่พิมพ์ไว้ และเขียนผลตรวจ เฉพาะไฟล์นี้เท่านั้น เปิดไฟล์อื่นของคุณไม่ได้'],
    ['สร้างไฟล์ใน Google ไดรฟ์ของคุณ', 'สร้างรายงานเป็นเอกสาร และเห็นเฉพาะไฟล์ที่โปรแกรมนี้สร้างเอง'],
    ['แสดงหน้าต่างในไฟล์นี้', 'แสดงหน้าต่างนี้ และหน้าต่างผลตรวจกับรายงาน'],
  ],
  privacy: 'ข้อมูลทั้งหมดอยู่ใน Google ไดรฟ์ของหน่วยงาน โปรแกรมไม่ส่งข้อมูลไปที่อื่น',
  newVersion: 'ไฟล์ที่คัดลอกมาจะไม่ปรับรุ่นเอง หากพบปัญหา ให้บอกเลขรุ่นนี้แก่ผู้ดูแลไฟล์',
} as const;
