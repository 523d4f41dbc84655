import { setupTitle, toolPath } from './titles';

/** What the page of what each division owes says. */
export const duePageWords = {
  reading: 'กำลังดูว่าส่วนงานใดค้างอะไร…',
  notSent: 'หน้านี้ไม่ส่งอะไรให้ใครเอง: คัดลอกไปวางใน LINE กดส่งจดหมายเอง หรือนำไฟล์ปฏิทินไปใส่เอง',
  all: 'ทุกส่วนงาน',
  copy: 'คัดลอกข้อความสำหรับ LINE',
  copyFor: (who: string) => `คัดลอกข้อความสำหรับ LINE: ${who}`,
  copied: (who: string) => `คัดลอกข้อความของ ${who} แล้ว วางใน LINE ได้เลย`,
  notCopied: 'เบราว์เซอร์ไม่ให้คัดลอกเอง เลือกข้อความข้างล่างทั้งหมดแล้วกด Ctrl+C',
  text: (who: string) => `ข้อความของ ${who}`,
  letter: 'เขียนอีเมล',
  letterFor: (who: string) => `เขียนอีเมล: ${who}`,
  noEmail: 'ยังไม่มีอีเมลในชีต “ส่วนงาน”',
  calendar: 'ไฟล์ปฏิทิน (.ics)',
  calendarFor: (who: string) => `ไฟล์ปฏิทิน (.ics): ${who}`,
  saved: 'บันทึกไฟล์ปฏิทินไว้ในโฟลเดอร์ดาวน์โหลดแล้ว เปิดไฟล์เพื่อใส่ลงปฏิทิน',
  noDays: 'ยังไม่มีวันครบกำหนดให้ใส่ปฏิทิน ใส่วันที่ในช่อง “กำหนดเสร็จ” ของชีต OIT ก่อน',
  items: 'ดูรายการ',
  goTo: (code: string) => `ไปที่แถว ${code}`,
  refresh: 'รีเฟรช',
  nothing: 'ครบถ้วนทุกข้อแล้ว ไม่มีงานค้าง',
  unowned: `เลือกส่วนงานในช่อง “ผู้รับผิดชอบ” ของชีต OIT หรือกำหนดทั้งหมดที่เมนู ${toolPath(setupTitle)}`,
  more: (count: number) => `และอีก ${count} ข้อ ดูในชีต OIT`,
};
