import { andMore } from './capped';
import { shorten } from './shorten';
import { checkTitle } from './titles';

/** Of the title of a page on a button beside the sheet. */
const MOST_OF_TITLE = 30;

/** What the sidebar says. */

export const overview = 'ภาพรวม';
export const reading = 'กำลังอ่านไฟล์…';
export const checking = 'กำลังตรวจทุกข้อ และเขียนผลลงชีต…';
export const readAt = (clock: string) => `อ่านล่าสุด ${clock} น.`;
export const refresh = 'รีเฟรช';
export const neverChecked = `ยังไม่เคยตรวจ กด “${checkTitle}” หนึ่งครั้ง แล้วสีและผลตรวจในชีตจะเปลี่ยนตามที่พิมพ์`;

export const selected = 'แถวที่เลือก';
export const selectRow = 'เลือกแถวของข้อใดก็ได้ในชีต “OIT” หรือ “องค์ประกอบ” เพื่อดูว่าข้อนั้นต้องมีอะไรบ้าง';
export const asks = 'สิ่งที่ข้อนี้กำหนด';
export const ticked = (ticked: number, total: number) => `มีแล้ว ${ticked} จาก ${total} องค์ประกอบ`;
export const judging = 'กำลังตรวจใหม่…';
export const noComponents = 'ชีต “องค์ประกอบ” ยังไม่มีองค์ประกอบของข้อนี้';

export const why = 'ข้อนี้ต้องแก้อะไร';

export const counted = (task: string, count: number) => `${task} ${findings(count)}`;
export const print = 'จะผิดในรายงาน';
export const completeness = 'ยังไม่ครบถ้วน';
export const within = (count: number, items: number) =>
  [count > 0 ? findings(count) : '', items > 0 ? `${items} ข้อ` : '']
    .filter((part) => part !== '')
    .join(' · ');
export const several = (codes: readonly string[]) => `ข้อ ${codes.join(' ')}`;
export const findings = (count: number) => `${count} เรื่อง`;
export const nothingOpen = 'ครบถ้วนทุกข้อ ไม่มีสิ่งที่ต้องแก้';
export const nothingFound = 'ไม่พบสิ่งที่ผิด เหลือเพียงทำต่อให้เสร็จ';
export const accepted = (count: number) => counted(accept, count);
export const reason = (reason: string) => `เหตุผล: ${reason}`;

export const filters = 'เลือกเฉพาะ';
export const filtersOn = (chosen: readonly string[]) => `${filters}: ${chosen.join(' · ')}`;
export const office = 'ส่วนงาน';
export const everyOffice = 'ทุกส่วนงาน';
export const subIndicator = 'ตัวชี้วัดย่อย';
export const everySubIndicator = 'ทุกตัวชี้วัดย่อย';
export const more = (count: number) =>
  `แสดงเรื่องที่สำคัญที่สุดก่อน ${andMore(count)} จะแสดงเมื่อแก้เรื่องเหล่านี้แล้วกด “${refresh}”`;
export const noneMatches = 'ไม่มีเรื่องที่ตรงกับที่เลือกไว้';
export const clearFilters = 'แสดงทั้งหมด';

export const goToRow = 'ไปที่แถว';
export const openUrl = 'เปิด URL';
export const openPage = (title: string) => `เปิด “${shorten(title, MOST_OF_TITLE)}”`;
export const openUrlNumber = (number: number) => `เปิด URL ที่ ${number}`;
export const newWindow = '(หน้าต่างใหม่)';
export const mend = 'แก้ให้';
export const mendNow = 'แก้ตามนี้';
export const mending = 'กำลังแก้…';
export const accept = 'ถูกต้องแล้ว ไม่ต้องแก้';
export const acceptReason = 'เหตุผลที่ถูกต้องแล้ว';
export const acceptHelp = 'ทุกคนจะเห็นเหตุผลนี้และอีเมลของคุณในชีต “ข้อยกเว้น” ลบแถวนั้นเมื่อเปลี่ยนใจ';
export const acceptNow = 'บันทึกเหตุผล';
export const accepting = 'กำลังบันทึก…';
export const missingReason = 'กรุณาเขียนเหตุผลสั้น ๆ';
export const cancel = 'ยกเลิก';

export const acceptedNow = 'บันทึกแล้วว่าถูกต้อง เรื่องนี้ไม่นับเป็นสิ่งที่ต้องแก้อีก และผลในชีตเปลี่ยนตามแล้ว';
export const mendedNow = 'แก้แล้ว';
export const notMended = 'ยังไม่ได้แก้ เพราะข้อความในช่องเปลี่ยนไปแล้ว';
export const undo = 'เลิกทำ';
export const undone = 'คืนข้อความเดิมแล้ว';
export const notUndone = 'ไม่ได้คืนข้อความเดิม เพราะมีผู้แก้ช่องนั้นต่อแล้ว';
export const checked = 'ตรวจแล้ว ผลอยู่ในชีต “OIT”';
