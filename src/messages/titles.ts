/** What each command is called: on the menu, on its window, and in ประวัติ. */

export const setupTitle = 'เริ่มต้นใช้งาน';
export const sidebarTitle = 'รายการที่ต้องแก้';
export const checkTitle = 'ตรวจความครบถ้วน';
export const dueTitle = 'งานค้างตามส่วนงาน';
export const reviewTitle = 'ตรวจทานหลักฐาน';
export const webTitle = 'หน้า ITA สำหรับเว็บไซต์';
export const reportTitle = 'สร้างรายงาน';
export const itasTitle = 'ชุดกรอก ITAS';
export const templatesTitle = 'แม่แบบรายงาน';
const draftTitle = 'สร้างฉบับร่าง';
export const memoTitle = 'สร้างบันทึกข้อความ';
export const buildTitle = 'สร้างแผ่นงาน';
export const shareTitle = 'แชร์รายงาน';
export const aboutTitle = 'เกี่ยวกับ ITA';
export const mendTitle = 'แก้ให้อัตโนมัติ';
export const importTitle = 'ปีใหม่ / นำเข้ารายการ';
export const rollTitle = 'ปีงบประมาณใหม่';
export const undoTitle = 'เลิกทำการแก้อัตโนมัติ';
export const toolsTitle = 'เครื่องมือ';

/** Where a command stands in the menu: one of the daily ones, and one of those that are needed a few times a year. */
export const menuPath = (title: string) => `ITA › ${title}`;
export const toolPath = (title: string) => `ITA › ${toolsTitle} › ${title}`;

/** What the making of each kind of document is called. */
export const documentTitles = {
  report: reportTitle,
  draft: draftTitle,
  memo: memoTitle,
  tracking: 'สร้างตารางติดตาม',
  public: 'สร้างตารางเผยแพร่',
  clarify: 'สร้างตารางชี้แจง',
} as const;

/** What stands in ประวัติ where one year follows another. */
export const rollHistoryTitle = (from: number, to: number) => `${rollTitle} ${from} → ${to}`;

/** The same read back; null for any other line. */
export function yearsOfRollOver(title: string): { readonly from: number; readonly to: number } | null {
  const [, from, to] = new RegExp(`^${rollTitle} (\\d{4}) → (\\d{4})$`).exec(title) ?? [];
  return from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
}

/** What stands in ประวัติ for something that was done later with an earlier year. */
export const titleOfYear = (title: string, year: number) => `${title} (ปี ${year})`;

/** The same read back; `year` is null for a title that names none. */
export function readTitleOfYear(title: string): { readonly what: string; readonly year: number | null } {
  const [, what, year] = /^(.*) \(ปี (\d{4})\)$/.exec(title) ?? [];
  return what === undefined ? { what: title, year: null } : { what, year: Number(year) };
}
