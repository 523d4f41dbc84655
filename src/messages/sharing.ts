/** What is said when a report is shared. */

/** The letter that Drive sends with the report. */
export function sharingLetter({
  complete,
  total,
  open,
}: {
  readonly complete: number;
  readonly total: number;
  /** Codes of the open items, with spaces between. */
  readonly open: string;
}): string {
  const state =
    complete === total
      ? `ข้อมูล OIT ครบถ้วนทั้ง ${total} ข้อ`
      : `ข้อมูล OIT ครบถ้วน ${complete} จาก ${total} ข้อ ยังไม่ครบถ้วน: ${open}`;
  return [
    'เรียน ท่านปลัด',
    'ขอส่งรายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (ITA) เพื่อโปรดพิจารณา',
    state,
  ].join('\n\n');
}

/** What ประวัติ says of it. */
export function sharingNote(address: string, role: 'reader' | 'commenter'): string {
  return `แบ่งปันให้ ${address} (${role === 'reader' ? 'ดูได้' : 'แสดงความคิดเห็นได้'})`;
}

export const SHARING_FAILURES = {
  address: 'ที่อยู่อีเมลไม่ถูกต้อง หรือไม่มีบัญชี Google ให้ตรวจตัวสะกด แล้วลองอีกครั้ง',
  'not-mine': 'รายงานนี้อยู่ในไดรฟ์ของผู้อื่นหรือถูกลบไปแล้ว ให้ผู้ที่สร้างเป็นผู้แบ่งปัน หรือสร้างรายงานใหม่',
  unknown: 'Google ยังแบ่งปันไม่ได้ในตอนนี้ ให้รอสักครู่ แล้วลองอีกครั้ง หรือเปิดรายงานแล้วกดปุ่ม «แชร์»',
};
