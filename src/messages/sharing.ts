/** What is said when a report is shared. */

/** The letter that Drive sends with the report. */
export function sharingLetter({
  reader,
  agency,
  year,
  complete,
  total,
  open,
  elsewhere,
  missing,
}: {
  /** The position of the person who gets it. */
  readonly reader: string;
  /** '' where it is not known. */
  readonly agency: string;
  readonly year: number;
  readonly complete: number;
  readonly total: number;
  /** Codes of the items that were open. */
  readonly open: string;
  /** Errors outside the items, and what the document has a hole for. */
  readonly elsewhere: number;
  readonly missing: number;
}): string {
  const lacks = [
    open,
    elsewhere === 0 ? '' : `เรื่องต้องแก้นอกรายการข้อ ${elsewhere} เรื่อง`,
    missing === 0 ? '' : `ยังไม่ได้กรอก ${missing} แห่ง`,
  ].filter((part) => part !== '');
  const state =
    lacks.length === 0 && complete === total
      ? `ข้อมูล OIT ครบถ้วนทั้ง ${total} ข้อ`
      : `ข้อมูล OIT ครบถ้วน ${complete} จาก ${total} ข้อ${lacks.length === 0 ? '' : ` ยังไม่เรียบร้อย: ${lacks.join(' · ')}`}`;
  return [
    `เรียน ${reader}`,
    [
      'ขอส่งรายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (ITA)',
      `ประจำปีงบประมาณ ${year}`,
      ...(agency === '' ? [] : [`ของ${agency}`]),
      'เพื่อโปรดพิจารณา',
    ].join(' '),
    state,
  ].join('\n\n');
}

/** The ปลัด of the agency, to whom a report goes first. */
export function paladOf(agency: string): string {
  return `ปลัด${agency}`;
}

/** What ประวัติ says of it. */
export function sharingNote(address: string, role: 'reader' | 'commenter'): string {
  return `แชร์ให้ ${address} (${role === 'reader' ? 'ดูได้' : 'แสดงความคิดเห็นได้'})`;
}

export const SHARING_FAILURES = {
  address: 'ที่อยู่อีเมลไม่ถูกต้อง หรือไม่มีบัญชี Google ให้ตรวจตัวสะกด แล้วลองอีกครั้ง',
  'not-mine': 'รายงานนี้อยู่ในไดรฟ์ของผู้อื่นหรือถูกลบไปแล้ว ให้ผู้ที่สร้างเป็นผู้แชร์ หรือสร้างรายงานใหม่',
  unknown: 'Google ยังแชร์ไม่ได้ในตอนนี้ ให้รอสักครู่ แล้วลองอีกครั้ง หรือเปิดรายงานแล้วกดปุ่ม “แชร์”',
};
