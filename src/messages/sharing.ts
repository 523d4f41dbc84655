import { keptNote } from './readiness';

/** What is said when a report is shared. */

/** The letter that Drive sends with the report. */
export function sharingLetter({
  reader,
  agency,
  mark,
}: {
  /** The position of the person who gets it. */
  readonly reader: string;
  /** '' where it is not known. */
  readonly agency: string;
  /** What Drive keeps with the document. */
  readonly mark: { readonly year: number } & Parameters<typeof keptNote>[0];
}): string {
  const { year, complete, total } = mark;
  const note = keptNote(mark);
  const state =
    note === '' && complete === total
      ? `ข้อมูล OIT ครบถ้วนทั้ง ${total} ข้อ`
      : `ข้อมูล OIT ครบถ้วน ${complete} จาก ${total} ข้อ ยังไม่เรียบร้อย: ${note}`;
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
  unknown:
    'Google ไม่ได้ตอบว่าส่งแล้วหรือไม่ ให้รอสักครู่ แล้วกดส่งอีกครั้ง ถ้าส่งไปแล้ว โปรแกรมจะบอกและไม่ส่งซ้ำ หรือเปิดรายงานแล้วกดปุ่ม “แชร์”',
};
