/** What the rows of สรุป are called. */
export const summaryWords = {
  all: 'รวม',
  nobody: 'ยังไม่มีผู้รับผิดชอบ',
  noSection: 'ไม่อยู่ในตัวชี้วัดย่อยใด',
  byOffice: 'ตามส่วนงาน',
  estimatedOit: 'คะแนน OIT โดยประมาณ ถ้าผ่านเฉพาะข้อที่ครบถ้วน',
  oitWhenMended: 'ถ้าแก้ข้อที่ต้องแก้ไขครบด้วย',
};
