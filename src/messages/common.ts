/** What more than one page says. */

export const loading = 'กำลังเปิด…';
export const retry = 'ลองอีกครั้ง';
export const close = 'ปิด';
export const slow = 'Google ตอบช้ากว่าปกติ กรุณารอต่ออีกสักครู่';
export const itemsDone = (complete: number, total: number) => `ครบถ้วน ${complete} จาก ${total} ข้อ`;
export const required = 'ต้องกรอก';
