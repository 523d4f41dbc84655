/** What each command is called: on the menu, on its window, and in ประวัติ. */

export const setupTitle = 'เริ่มต้นใช้งาน';
export const sidebarTitle = 'รายการที่ต้องแก้';
export const checkTitle = 'ตรวจความครบถ้วน';
export const reportTitle = 'สร้างรายงาน';
export const templatesTitle = 'แม่แบบรายงาน';
export const draftTitle = 'สร้างฉบับร่าง';
export const memoTitle = 'สร้างบันทึกข้อความ';
export const buildTitle = 'สร้างแผ่นงาน';
export const shareTitle = 'แชร์รายงาน';
export const aboutTitle = 'เกี่ยวกับ ITA';
export const mendTitle = 'แก้ให้อัตโนมัติ';
export const rollTitle = 'ปีงบประมาณใหม่';
/** What stands in ประวัติ where one year follows another. */
export const rollHistoryTitle = (from: number, to: number) => `${rollTitle} ${from} → ${to}`;
export const undoTitle = 'เลิกทำการแก้อัตโนมัติ';
