/** What is said while a document that is one table is made. */
export const tableWords = {
  printing: 'กำลังสร้างเอกสารใน Google ไดรฟ์ของคุณ…',
  printed: 'สร้างตารางแล้ว',
  open: 'เปิดเอกสาร',
};
