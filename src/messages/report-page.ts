/** What the page “สร้างรายงาน” says beside the report itself: how it is wanted, what changed, and what follows. */

// How it is wanted.
export const options = 'ตัวเลือก';
export const year = 'รายงานของปีงบประมาณ';
export const presentYear = 'ปีปัจจุบันของไฟล์';
export const kind = 'เอกสารที่ต้องการ';
export const kinds = {
  report: 'รายงานทั้งฉบับ',
  draft: 'ฉบับร่าง (มีคำว่า “ร่าง” ทุกหน้า)',
  memo: 'บันทึกข้อความอย่างเดียว',
};
export const font = 'แบบอักษร';
export const fonts = {
  Sarabun: 'Sarabun (เหมาะกับ Google เอกสาร)',
  'TH SarabunPSK': 'TH SarabunPSK 16 (ได้ไฟล์ Word)',
};
export const appendix = 'มีภาคผนวก: สรุปตามตัวชี้วัดย่อย และรายการหลักฐาน';

// What changed.
export const unchanged = (when: string) => `ข้อมูลเหมือนรายงานที่สร้างเมื่อ ${when} ไม่ต้องสร้างใหม่ก็ได้`;
export const openEarlier = 'เปิดรายงานฉบับนั้น';
export const createAgain = 'สร้างอีกฉบับ';
export const differences = 'ต่างจากฉบับก่อน';
export const compareWith = 'เทียบข้อมูลตอนนี้กับ';
export const choose = 'เลือกรายงานฉบับก่อน';
export const earlier = (when: string, who: string) => (who === '' ? when : `${when} โดย ${who}`);
export const comparing = 'กำลังเทียบ…';
export const noChange = 'ไม่มีอะไรเปลี่ยนจากฉบับนั้น';
export const changes = (count: number) => `เปลี่ยน ${count} แห่ง`;

// What follows.
export const made = 'สร้างเอกสารแล้ว';
export const folder = 'อยู่ในโฟลเดอร์';
export const openDocument = 'เปิดเอกสาร';
export const downloads = { pdf: 'ดาวน์โหลด PDF', docx: 'ดาวน์โหลด .docx' };
export const asWord = 'เป็นไฟล์ Word เปิดด้วย Word ในเครื่องที่มีแบบอักษร TH SarabunPSK แล้วพิมพ์หรือบันทึกเป็น PDF จากที่นั่น';
export const open = (count: number, codes: string) => `ยังไม่ครบถ้วน ${count} ข้อ: ${codes}`;
export const notRecorded =
  'Google ไม่ยืนยันว่าบันทึกลงชีต “ประวัติ” แล้ว กรุณาเก็บลิงก์ของเอกสารไว้ เมื่อเปิด “สร้างรายงาน” ครั้งหน้า โปรแกรมจะหาเอกสารนี้ให้อีกครั้ง ตอนนี้ให้แชร์ด้วยปุ่ม “แชร์” ในเอกสาร';
export const dropped = 'สิ่งที่ไม่ได้พิมพ์ในเอกสาร';
export const share = 'ส่งให้ปลัด';
export const shareHelp =
  'Google จะส่งอีเมลพร้อมลิงก์ และบอกว่าครบถ้วนกี่ข้อ อีเมลนี้จะจดไว้ในชีต “ประวัติ” ซึ่งทุกคนที่เปิดแผ่นนี้ได้เห็น';
export const email = 'อีเมลผู้รับ';
export const role = 'ผู้รับทำอะไรได้';
export const roles = { commenter: 'อ่านและแสดงความคิดเห็น', reader: 'อ่านอย่างเดียว' };
export const send = 'ส่ง';
export const sending = 'กำลังส่ง…';
export const sent = (email: string) => `ส่งให้ ${email} แล้ว`;
export const sentBefore = (email: string) =>
  `${email} เปิดเอกสารนี้ได้อยู่แล้ว จึงไม่ได้ส่งจดหมายซ้ำ ถ้ายังไม่เห็นจดหมาย ให้ส่งลิงก์ของเอกสารไปทางอื่น`;
export const sharingNotRecorded = 'แต่บันทึกการแชร์ลงชีต “ประวัติ” ไม่สำเร็จ ไม่ต้องส่งซ้ำ';
export const lost = (name: string) => `พบ “${name}” ซึ่งสร้างไว้แล้วแต่ครั้งก่อนหยุดไปกลางทาง`;
export const lostRecorded = 'บันทึกลงชีต “ประวัติ” ให้แล้ว';
export const lostNotRecorded = 'ยังบันทึกลงชีต “ประวัติ” ไม่ได้ ให้เก็บลิงก์นี้ไว้';
export const others = 'เอกสารอื่นจากข้อมูลเดียวกัน';
export const makeDraft = 'สร้างฉบับร่าง';
export const makeMemo = 'สร้างบันทึกข้อความอย่างเดียว';
export const making = 'กำลังสร้างเอกสาร…';
export const openThis = (name: string) => `เปิด ${name}`;
