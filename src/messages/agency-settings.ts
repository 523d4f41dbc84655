/** The first rows of ตั้งค่า, which are asked for once, at the beginning too. */
export const AGENCY_SETTINGS = {
  agency: { name: 'ชื่อหน่วยงาน', help: 'ชื่อเต็ม เช่น องค์การบริหารส่วนตำบล…' },
  district: { name: 'อำเภอ', help: 'ชื่ออำเภอ โดยไม่ต้องมีคำว่า “อำเภอ”' },
  province: { name: 'จังหวัด', help: 'ชื่อจังหวัด โดยไม่ต้องมีคำว่า “จังหวัด”' },
  website: { name: 'เว็บไซต์หลัก', help: 'ที่อยู่เว็บไซต์ของหน่วยงาน เช่น www.ชื่อหน่วยงาน.go.th' },
} as const;
