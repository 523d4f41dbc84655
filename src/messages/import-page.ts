import { listOfCodes } from './item-codes';
import { checkTitle, menuPath } from './titles';

/** What «นำเข้ารายการ» says, and what เกณฑ์ says of a list that came this way. */

export function importedSource(when: string, who: string): string {
  return `นำเข้า ${when}${who === '' ? '' : ` โดย ${who}`}`;
}

export function begunFromSource(year: number): string {
  return `เริ่มจากรายการของปี ${year} ยังไม่ใช่รายการที่ประกาศสำหรับปีนี้`;
}

export const importWords = {
  reading: 'กำลังดูว่าไฟล์มีรายการใดแล้ว…',
  intro: 'วางรายการ OIT ที่ ป.ป.ช. ประกาศ หรือเลือกไฟล์ โปรแกรมจะแสดงให้ตรวจทีละข้อก่อน ยังไม่เขียนอะไรลงชีต',
  year: 'ปีงบประมาณของรายการนี้',
  ownYear: (year: number) => `ไฟล์นี้เป็นของปีงบประมาณ ${year} รายการที่นำเข้าจะแทนที่รายการของปีนี้`,
  newYear: (year: number) => `รายการของปีงบประมาณใหม่ ${year}`,
  present: (year: number) => `${year} (ปีปัจจุบัน)`,
  paste: 'วางรายการที่นี่',
  pasteHelp: 'คัดลอกทั้งตารางจาก Word, PDF, หน้าเว็บ หรือชีตอื่น แล้วกด Ctrl+V',
  pastedTable: 'ได้รับทั้งตารางและรูปแบบแล้ว',
  file: 'หรือเลือกไฟล์',
  fileHelp: (endings: readonly string[]) => `${endings.join(' ')} ขนาดไม่เกิน 10 MB ไฟล์ไม่ถูกส่งไปที่ใด`,
  understand: 'อ่านรายการ',
  understanding: 'กำลังอ่านรายการ…',
  nothing: 'ยังไม่ได้วางรายการ หรือเลือกไฟล์',
  tooLarge: 'รายการใหญ่เกินไป ให้คัดลอกเฉพาะตารางรายการ OIT',
  notAList: (file: string) => `อ่านรายการจาก “${file}” ไม่ได้ ให้เลือกไฟล์ตามชนิดที่บอกไว้`,
  damaged: (file: string) => `เปิดไฟล์ “${file}” ไม่ได้ ไฟล์อาจเสียหาย มีรหัสผ่าน หรือเป็นไฟล์ชนิดอื่น`,

  counted: (items: number, year: number) => `อ่านได้ ${items} ข้อ สำหรับปีงบประมาณ ${year}`,
  agree: 'ตรวจและแก้ได้ที่นี่ ยังไม่มีอะไรเขียนลงชีต',
  doubts: (count: number) => `ควรตรวจ (${count})`,
  doubtful: (count: number) => `ข้อที่ควรตรวจ (${count})`,
  certain: (count: number) => `ข้ออื่น (${count})`,
  notUnderstood: (count: number) => `ไม่เข้าใจ (${count})`,
  notUnderstoodHelp: 'ข้อความเหล่านี้จะไม่นำเข้า ถ้าเป็นรายการ กด “เพิ่มเป็นข้อ”',
  row: (row: number, text: string) => `แถว ${row}: ${text}`,
  addAsItem: 'เพิ่มเป็นข้อ',
  addAsItemOf: (text: string) => `เพิ่มเป็นข้อ: ${text}`,
  addItem: 'เพิ่มข้อ',
  edit: 'แก้',
  editOf: (code: string) => `แก้: ข้อ ${code}`,
  drop: 'ไม่นำเข้า',
  dropOf: (code: string) => `ไม่นำเข้า: ข้อ ${code}`,
  takeBack: 'นำเข้า',
  takeBackOf: (code: string) => `นำเข้า: ข้อ ${code}`,
  dropped: 'ไม่นำเข้า',
  proposed: 'เสนอจากถ้อยคำ',
  components: (count: number) => `${count} องค์ประกอบ`,
  refersTo: (code: string) => `อ้างถึง ${code}`,
  fields: {
    code: 'รหัสข้อ',
    title: 'ชื่อรายการ',
    group: 'หมวด',
    subIndicator: 'ตัวชี้วัดย่อย',
    components: 'องค์ประกอบด้านข้อมูล (บรรทัดละหนึ่งอย่าง)',
    yearRule: 'ปีของข้อมูล',
    refersTo: 'อ้างถึงข้อ',
  },
  noYearRule: 'ไม่กำหนด',
  badCode: 'รหัสข้อต้องเป็นตัว o ตามด้วยตัวเลข',
  twinCode: (code: string) => `มีข้อ ${code} มากกว่าหนึ่งข้อ ให้แก้รหัส หรือไม่นำเข้าข้อที่เกิน`,
  noTitle: 'ยังไม่มีชื่อรายการ',
  badReference: 'ไม่มีข้อนี้ในรายการ ให้แก้รหัส หรือเว้นว่าง',
  tooLong: 'ข้อความยาวเกินไป ให้ตัดเหลือเฉพาะของข้อนี้',
  mistakes: (codes: readonly string[]) => `ยังมีข้อที่ต้องแก้ก่อน: ${listOfCodes(codes)}`,
  compare: 'ดูสิ่งที่จะเปลี่ยน',
  onward: 'ต่อไป: จับคู่ข้อ',
  back: 'กลับไปแก้',
  again: 'วางใหม่',

  beginWith: (count: number, year: number) =>
    `ไฟล์นี้ยังไม่มีรายการ จะเริ่มด้วยรายการ ${count} ข้อของปีงบประมาณ ${year} แล้วไปต่อที่ “เริ่มต้นใช้งาน”`,
  differs: (year: number) => `เทียบกับรายการปีงบประมาณ ${year} ที่อยู่ในชีต “เกณฑ์”`,
  nothingDiffers: 'รายการและองค์ประกอบตรงกับที่มีอยู่แล้วทุกข้อ',
  same: (count: number) => `เหมือนเดิม ${count} ข้อ`,
  added: (count: number) => `ข้อใหม่ (${count})`,
  renamed: (count: number) => `เปลี่ยนชื่อ (${count})`,
  changedComponents: (count: number) => `องค์ประกอบเปลี่ยน (${count})`,
  gone: (count: number) => `ไม่มีในรายการใหม่ (${count})`,
  goneHelp: 'แถวของข้อเหล่านี้ในชีต “OIT” และ “องค์ประกอบ” ยังอยู่ครบ โปรแกรมไม่ลบให้ ตรวจแล้วลบเองได้',
  kept: 'สิ่งที่เจ้าหน้าที่พิมพ์ไว้ไม่หาย ข้อใหม่และองค์ประกอบใหม่จะเพิ่มต่อท้าย',
  plus: (text: string) => `เพิ่ม: ${text}`,
  minus: (text: string) => `ตัดออก: ${text}`,
  unconfirmed: 'ชีต “เกณฑ์” จะบอกว่ารายการนี้ยังไม่ยืนยันกับคู่มือ ป.ป.ช. จนกว่าจะมีผู้กดยืนยัน และจดอีเมลของคุณว่าเป็นผู้นำเข้า',
  take: 'นำเข้ารายการนี้',
  taking: 'กำลังเขียนลงชีต…',
  done: (count: number, year: number) => `นำเข้ารายการ ${count} ข้อของปีงบประมาณ ${year} แล้ว`,
  goneNow: (codes: readonly string[]) =>
    `ข้อ ${listOfCodes(codes)} ไม่มีในรายการใหม่แล้ว แถวเดิมยังอยู่ในชีต “OIT” และ “องค์ประกอบ” ตรวจแล้วลบเองได้`,
  next: `กดเมนู ${menuPath(checkTitle)} เพื่อตรวจตามรายการใหม่`,
};
