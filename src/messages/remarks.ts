/** What the sidebar says of what the Palad remarked on the last report. */

export const report = 'รายงาน';
export const remarks = (count: number) => `ข้อสังเกตของปลัด ${count} เรื่อง`;
export const mended = 'แก้แล้ว';
