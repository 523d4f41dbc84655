/** What the preview says round the workbook. */
export const previewWords = {
  title: 'ITA — ตัวอย่างบนเครื่องนี้',
  loading: 'กำลังเปิดไฟล์…',
  saved: 'บันทึกลงไฟล์แล้ว',
  working: 'กำลังทำงาน…',
  sheets: 'ชีต',
  documents: 'เอกสารที่สร้าง',
  open: 'เปิดดู',
  download: 'ดาวน์โหลด',
  close: 'ปิด',
  lost: 'ติดต่อโปรแกรมตัวอย่างไม่ได้ อาจปิดไปแล้ว',
  cell: (name: string) => `ช่อง ${name}`,
  answers: { OK: 'ตกลง', YES: 'ใช่', NO: 'ไม่ใช่', CANCEL: 'ยกเลิก' },
} as const;
