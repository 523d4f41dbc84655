import { type ReviewCells, reviewState } from '../ita/assessment/review';

/** A review in a line, as it stands beside the item. */
export function reviewWords(cells: ReviewCells, now: string): string {
  const state = reviewState(cells, now);
  if (state === null) return '';
  const { reviewNote, reviewer, reviewedAt } = cells;
  const said = [`ตรวจทาน: ${state.result}`, reviewNote, reviewer, reviewedAt].filter((part) => part !== '');
  return `${said.join(' · ')}${state.stale ? ` · ${STALE}` : ''}`;
}

const STALE = 'ข้อมูลเปลี่ยนหลังตรวจทาน ควรตรวจทานอีกครั้ง';

/** What the window «ตรวจทานหลักฐาน» says. */
export const reviewPageWords = {
  reading: 'กำลังรวบรวมหลักฐาน…',
  progress: (done: number, total: number) => `ตรวจทานแล้ว ${done} จาก ${total} ข้อ`,
  counts: (good: number, toMend: number, stale: number) =>
    [`ใช้ได้ ${good}`, `ต้องแก้ ${toMend}`, ...(stale > 0 ? [`ข้อมูลเปลี่ยนหลังตรวจทาน ${stale}`] : [])].join(' · '),
  without: (count: number) => `อีก ${count} ข้อยังไม่มีที่อยู่ใน URL และไม่มีหลักฐานภายใน จึงยังไม่มีอะไรให้ตรวจทาน`,
  more: (count: number) => `หน้าต่างนี้แสดง 500 ข้อแรก ยังมีอีก ${count} ข้อ`,
  nothing:
    'ยังไม่มีอะไรให้ตรวจทาน ให้ใส่ที่อยู่เว็บในคอลัมน์ “URL” ของชีต OIT หรือลิงก์ไฟล์ รูป หนังสือ ในคอลัมน์ “หลักฐานภายใน” แล้วเปิดหน้าต่างนี้อีกครั้ง',
  at: (place: number, total: number) => `${place}/${total}`,
  asks: 'สิ่งที่ข้อนี้กำหนด',
  components: 'องค์ประกอบ',
  present: 'มีแล้ว',
  absent: 'ยังไม่มี',
  text: 'ความก้าวหน้าผลการดำเนินการ',
  pages: 'ที่อยู่ที่เผยแพร่',
  noPages: 'ไม่มีที่อยู่เว็บ',
  notAddress: (text: string) => `“${text}” ไม่ใช่ที่อยู่เว็บ เปิดไม่ได้`,
  evidence: 'หลักฐานภายใน (ไม่เผยแพร่)',
  evidenceLink: 'เปิดลิงก์ในหลักฐานภายใน',
  opened: 'เปิดแล้ว',
  newWindow: '(แท็บใหม่)',
  /** What the browser can tell of an address before it is opened; never more than that. */
  probed: {
    asking: 'กำลังถามปลายทาง…',
    answered: 'มีเว็บตอบ (ยังไม่ได้ดูว่าเป็นหน้าที่ถูกต้อง)',
    slow: 'ปลายทางไม่ตอบใน 8 วินาที เปิดดูก่อนตัดสิน',
    unreached: 'ไม่ได้คำตอบ: เว็บอาจล่ม ที่อยู่อาจผิด หรือไม่ยอมให้หน้าต่างนี้ถาม เปิดดูก่อนตัดสิน',
    unknown: 'ตรวจจากหน้าต่างนี้ไม่ได้',
  },
  stale: STALE,
  good: 'ใช้ได้',
  toMend: 'ต้องแก้',
  skip: 'ข้ามไว้ก่อน',
  key: (label: string, key: string) => `${label} (${key})`,
  previous: 'ข้อก่อน',
  next: 'ข้อถัดไป',
  note: 'ต้องแก้อะไร',
  noteHelp: 'กด Enter เพื่อบันทึก · Esc เพื่อยกเลิก',
  noNote: 'กรุณาเขียนสั้น ๆ ว่าต้องแก้อะไร ผู้รับผิดชอบจะได้แก้ถูก',
  save: 'บันทึก',
  cancel: 'ยกเลิก',
  saving: (code: string) => `กำลังบันทึก ${code}…`,
  saved: (code: string, result: string) => `บันทึก ${code}: ${result}`,
  skipped: (code: string) => `ข้าม ${code} ไว้ก่อน`,
  undo: 'เลิกทำ',
  undone: (code: string) => `เลิกทำ ${code} แล้ว`,
  notUndone: (code: string) => `ไม่ได้เลิกทำ ${code} เพราะมีผู้อื่นตรวจทานข้อนี้ต่อแล้ว`,
  notSaved: (code: string) => `${code} ยังไม่ได้บันทึก`,
  finished: 'ตรวจทานครบทุกข้อแล้ว',
  keys: 'ปุ่มลัด',
  useKeys: 'ใช้ปุ่มลัด (ไม่ทำงานขณะพิมพ์ข้อความ)',
  keyList: [
    ['1', 'ใช้ได้'],
    ['2', 'ต้องแก้ แล้วพิมพ์ว่าต้องแก้อะไร'],
    ['3', 'ข้ามไว้ก่อน'],
    ['O', 'เปิดที่อยู่ถัดไปที่ยังไม่ได้เปิด'],
    ['Z', 'เลิกทำครั้งล่าสุด'],
    ['← →', 'ข้อก่อน ข้อถัดไป'],
  ] as const,
};
