import { CONFIRMED_BY_OFFICE, UNCONFIRMED } from './criteria';

/** What is said of lists that nobody has compared with the handbook of ป.ป.ช., and how somebody says that they did. */
export const confirmationWords = {
  unconfirmed: UNCONFIRMED,
  lists: (names: readonly string[]) => `${UNCONFIRMED}: ${names.join(' · ')}`,
  count: (lists: number) => `${UNCONFIRMED} ${lists} รายการ`,
  help: 'เทียบแต่ละรายการกับคู่มือ ป.ป.ช. ของปีนี้ เลือกรายการที่ตรงกันแล้ว และบอกว่าใครเทียบ ชื่อ เวลา และอีเมลของคุณจะอยู่ในชีต “เกณฑ์”',
  source: (source: string) => `ที่มา: ${source}`,
  who: 'ผู้เทียบกับคู่มือ (ชื่อหรือตำแหน่ง)',
  missingWho: 'กรุณาพิมพ์ชื่อหรือตำแหน่งของผู้เทียบ',
  missingLists: 'กรุณาเลือกรายการที่เทียบแล้ว',
  confirm: CONFIRMED_BY_OFFICE,
  confirming: 'กำลังบันทึก…',
  confirmed: 'บันทึกการยืนยันไว้ในชีต “เกณฑ์” แล้ว',
};
