/** What the page “สร้างรายงาน” says beside the report itself: how it is wanted, what changed, and what follows. */
export const reportStepsWords = {
  // How it is wanted.
  options: 'ตัวเลือก',
  year: 'รายงานของปีงบประมาณ',
  presentYear: 'ปีปัจจุบันของไฟล์',
  kind: 'เอกสารที่ต้องการ',
  kinds: {
    report: 'รายงานทั้งฉบับ',
    draft: 'ฉบับร่าง (มีคำว่า “ร่าง” ทุกหน้า)',
    memo: 'บันทึกข้อความอย่างเดียว',
  },
  font: 'แบบอักษร',
  fonts: {
    Sarabun: 'Sarabun (เหมาะกับ Google เอกสาร)',
    'TH SarabunPSK': 'TH SarabunPSK 16 (ได้ไฟล์ Word)',
  },
  appendix: 'มีภาคผนวก: สรุปตามตัวชี้วัดย่อย และรายการหลักฐาน',

  // What changed.
  unchanged: (when: string) => `ข้อมูลเหมือนรายงานที่สร้างเมื่อ ${when} ไม่ต้องสร้างใหม่ก็ได้`,
  openEarlier: 'เปิดรายงานฉบับนั้น',
  createAgain: 'สร้างอีกฉบับ',
  differences: 'ต่างจากฉบับก่อน',
  compareWith: 'เทียบข้อมูลตอนนี้กับ',
  choose: 'เลือกรายงานฉบับก่อน',
  earlier: (when: string, who: string) => (who === '' ? when : `${when} โดย ${who}`),
  comparing: 'กำลังเทียบ…',
  noChange: 'ไม่มีอะไรเปลี่ยนจากฉบับนั้น',
  changes: (count: number) => `เปลี่ยน ${count} แห่ง`,

  // What follows.
  made: 'สร้างเอกสารแล้ว',
  folder: 'อยู่ในโฟลเดอร์',
  openDocument: 'เปิดเอกสาร',
  downloads: { pdf: 'ดาวน์โหลด PDF', docx: 'ดาวน์โหลด .docx' },
  asWord: 'เป็นไฟล์ Word เปิดด้วย Word ในเครื่องที่มีแบบอักษร TH SarabunPSK แล้วพิมพ์หรือบันทึกเป็น PDF จากที่นั่น',
  open: (count: number, codes: string) => `ยังไม่ครบถ้วน ${count} ข้อ: ${codes}`,
  notRecorded:
    'Google ไม่ยืนยันว่าบันทึกลงชีต “ประวัติ” แล้ว กรุณาเก็บลิงก์ของเอกสารไว้ เมื่อเปิด “สร้างรายงาน” ครั้งหน้า โปรแกรมจะหาเอกสารนี้ให้อีกครั้ง ตอนนี้ให้แชร์ด้วยปุ่ม “แชร์” ในเอกสาร',
  dropped: 'สิ่งที่ไม่ได้พิมพ์ในเอกสาร',
  share: 'ส่งให้ปลัด',
  shareHelp: 'Google จะส่งอีเมลพร้อมลิงก์ และบอกว่าครบถ้วนกี่ข้อ อีเมลนี้จะจดไว้ในชีต “ประวัติ” ซึ่งทุกคนที่เปิดแผ่นนี้ได้เห็น',
  email: 'อีเมลผู้รับ',
  role: 'ผู้รับทำอะไรได้',
  roles: { commenter: 'อ่านและแสดงความคิดเห็น', reader: 'อ่านอย่างเดียว' },
  send: 'ส่ง',
  sending: 'กำลังส่ง…',
  sent: (email: string) => `ส่งให้ ${email} แล้ว`,
  sentBefore: (email: string) =>
    `${email} เปิดเอกสารนี้ได้อยู่แล้ว จึงไม่ได้ส่งจดหมายซ้ำ ถ้ายังไม่เห็นจดหมาย ให้ส่งลิงก์ของเอกสารไปทางอื่น`,
  sharingNotRecorded: 'แต่บันทึกการแชร์ลงชีต “ประวัติ” ไม่สำเร็จ ไม่ต้องส่งซ้ำ',
  lost: (name: string) => `พบ “${name}” ซึ่งสร้างไว้แล้วแต่ครั้งก่อนหยุดไปกลางทาง`,
  lostRecorded: 'บันทึกลงชีต “ประวัติ” ให้แล้ว',
  lostNotRecorded: 'ยังบันทึกลงชีต “ประวัติ” ไม่ได้ ให้เก็บลิงก์นี้ไว้',
  others: 'เอกสารอื่นจากข้อมูลเดียวกัน',
  makeDraft: 'สร้างฉบับร่าง',
  makeMemo: 'สร้างบันทึกข้อความอย่างเดียว',
  making: 'กำลังสร้างเอกสาร…',
  openThis: (name: string) => `เปิด ${name}`,
};
