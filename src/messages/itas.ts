/** Why an item should not be entered into ITAS, and what the check foresaw of it. */
export const itasReasons = {
  noAddress: 'ไม่มีที่อยู่ที่เปิดได้',
  notComplete: (result: string) => `ผลตรวจเป็น “${result}”`,
  moreReasons: (count: number) => `และอีก ${count} เรื่อง`,
};
