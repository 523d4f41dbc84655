import { setupTitle, toolPath } from './titles';

/** What the page of what each division owes says. */

export const reading = 'กำลังดูว่าส่วนงานใดค้างอะไร…';
export const notSent = 'หน้านี้ไม่ส่งอะไรให้ใครเอง: คัดลอกไปวางใน LINE กดส่งจดหมายเอง หรือนำไฟล์ปฏิทินไปใส่เอง';
export const all = 'ทุกส่วนงาน';
export const copy = 'คัดลอกข้อความสำหรับ LINE';
export const copyFor = (who: string) => `คัดลอกข้อความสำหรับ LINE: ${who}`;
export const copied = (who: string) => `คัดลอกข้อความของ ${who} แล้ว วางใน LINE ได้เลย`;
export const notCopied = 'เบราว์เซอร์ไม่ให้คัดลอกเอง เลือกข้อความข้างล่างทั้งหมดแล้วกด Ctrl+C';
export const text = (who: string) => `ข้อความของ ${who}`;
export const letter = 'เขียนอีเมล';
export const letterFor = (who: string) => `เขียนอีเมล: ${who}`;
export const noEmail = 'ยังไม่มีอีเมลในชีต “ส่วนงาน”';
export const calendar = 'ไฟล์ปฏิทิน (.ics)';
export const calendarFor = (who: string) => `ไฟล์ปฏิทิน (.ics): ${who}`;
export const saved = 'บันทึกไฟล์ปฏิทินไว้ในโฟลเดอร์ดาวน์โหลดแล้ว เปิดไฟล์เพื่อใส่ลงปฏิทิน';
export const noDays = 'ยังไม่มีวันครบกำหนดให้ใส่ปฏิทิน ใส่วันที่ในช่อง “กำหนดเสร็จ” ของชีต OIT ก่อน';
export const items = 'ดูรายการ';
export const goTo = (code: string) => `ไปที่แถว ${code}`;
export const refresh = 'รีเฟรช';
export const nothing = 'ครบถ้วนทุกข้อแล้ว ไม่มีงานค้าง';
export const unowned = `เลือกส่วนงานในช่อง “ผู้รับผิดชอบ” ของชีต OIT หรือกำหนดทั้งหมดที่เมนู ${toolPath(setupTitle)}`;
export const more = (count: number) => `และอีก ${count} ข้อ ดูในชีต OIT`;
