/** «ทดสอบระบบ»: the page, and the words in which its probes answer. */

export const selfTestTitle = 'ทดสอบระบบ';

/** The sheet that is tried on, and the document: whoever finds one left over may delete it. */
export const scratchName = 'ทดสอบระบบ ITA (ลบได้)';

/** The sheet that is made from it as from a template. */
export const templatedName = 'ทดสอบแม่แบบ ITA (ลบได้)';

/** The sheet on which a person types, so that Google runs onEdit. */
export const typingName = 'ทดสอบการพิมพ์ ITA (ลบได้)';

/** What is tried, in the order of the page; one call of the server each. */
export const PROBE_GROUPS = {
  typing: 'สิทธิ์ของโปรแกรมขณะที่คนพิมพ์',
  typed: 'ค่าที่พิมพ์',
  dates: 'วันที่และเขตเวลา',
  formats: 'รูปแบบช่องและขนาดชีต',
  rules: 'รายการให้เลือก ช่องทำเครื่องหมาย สี และการป้องกัน',
  links: 'ลิงก์หลังข้อความ',
  inserts: 'การแทรกแถวและคอลัมน์',
  services: 'บริการอื่นของ Google',
  errors: 'คำบอกข้อผิดพลาด',
  times: 'เวลาของแต่ละคำสั่ง',
  document: 'เอกสารที่ส่งเข้าและออกจาก Google เอกสาร',
} as const;

export type ProbeGroup = keyof typeof PROBE_GROUPS;

export const PROBE_GROUP_NAMES = Object.keys(PROBE_GROUPS) as readonly ProbeGroup[];

export const probeWords = {
  assumed: (expected: string) => `คาดว่า ${expected}`,
  within: (ms: number) => `ไม่เกิน ${ms / 1000} วินาที`,
  took: (ms: number) => `${ms} มิลลิวินาที`,
  msOf: (seen: string) => Number(/^\d+/.exec(seen)?.[0] ?? Number.POSITIVE_INFINITY),
  begins: 'เริ่มลองได้',
  noTime: 'ยังไม่ได้ลอง เพราะหมดเวลาของกลุ่มนี้',
  failed: (message: string) => `ผิดพลาด: ${message}`,
  nothingThrown: 'ไม่มีข้อผิดพลาด',
  day: (iso: string) => `วันที่ ${iso}`,
  empty: 'ช่องว่าง',
  text: (text: string) => `ข้อความ “${text}”`,
  number: (value: number) => `ตัวเลข ${value}`,
  boolean: (value: boolean) => (value ? 'จริง' : 'เท็จ'),
  yes: 'ใช่',
  no: 'ไม่ใช่',
  same: 'เหมือนที่ส่งไป',
  changed: (sent: string, got: string) => `ส่งไป ${sent} ได้กลับ ${got}`,
  noFile: 'Drive ตอบโดยไม่มีไฟล์',
  binned: 'อยู่ในถังขยะแล้ว',
};

/** What stands on the sheet for typing. */
export const typingWords = {
  intro: [
    'ชีตนี้ลองว่า Google ให้โปรแกรมทำอะไรได้ขณะที่คนพิมพ์ (onEdit) ลบได้ทุกเมื่อ',
    'พิมพ์ 1 ในช่อง A4 แล้วกด Enter รอสักห้าวินาที ผลจะขึ้นตั้งแต่แถวที่ 6',
    'จากนั้นเปิด ITA › เครื่องมือ › เกี่ยวกับ › ทดสอบระบบ แล้วกด เริ่มทดสอบ ผลจะรวมอยู่ในตาราง และชีตนี้จะถูกลบ',
  ],
  headings: ['สิ่งที่ลอง', 'ควรเห็น', 'เห็น', 'ตรง', 'มิลลิวินาที'],
  allowed: 'ทำได้',
  refused: 'ถูกปฏิเสธ',
};

export const selfTestWords = {
  open: 'ทดสอบระบบ…',
  openHelp: 'ลองทุกอย่างที่โปรแกรมใช้ของ Google กับไฟล์นี้ เมื่อมีปัญหาที่อธิบายไม่ได้ หรือเพิ่งติดตั้ง',
  what: 'โปรแกรมลองสิ่งที่ต้องใช้ของ Google ทีละกลุ่ม บนชีตชั่วคราวที่ลบทิ้งเอง และเอกสารหนึ่งฉบับที่ย้ายลงถังขยะเอง ไม่แตะข้อมูลของหน่วยงาน ใช้เวลาไม่เกินสองนาที',
  busyOthers: 'ระหว่างทดสอบ เพื่อนร่วมงานอาจต้องรอสักครู่เมื่อกดตรวจหรือสร้างรายงาน',
  typing: 'ลองการพิมพ์ด้วย…',
  typingHelp: 'สิทธิ์ของโปรแกรมขณะที่คนพิมพ์ ลองได้ด้วยการพิมพ์จริงเท่านั้น กดแล้วโปรแกรมสร้างชีตที่บอกวิธี และปิดหน้าต่างนี้',
  start: 'เริ่มทดสอบ',
  again: 'ทดสอบอีกครั้ง',
  stop: 'หยุด',
  stopped: 'หยุดแล้ว ส่วนที่ยังไม่ได้ลองไม่อยู่ในตาราง',
  running: (group: string, done: number, all: number) => `กำลังลอง${group} (กลุ่มที่ ${done + 1} จาก ${all})`,
  done: (ok: number, all: number) =>
    ok === all ? `ตรงตามที่คาดทั้ง ${all} ข้อ` : `ตรงตามที่คาด ${ok} จาก ${all} ข้อ`,
  differing: 'ข้อที่ไม่ตรงไม่ได้แปลว่าใช้งานไม่ได้ กด “คัดลอกผล” แล้วส่งให้ผู้พัฒนา ในผลไม่มีชื่อ ที่อยู่ หรือข้อมูลของหน่วยงาน',
  groupFailed: (group: string, message: string) => `${group}: ${message}`,
  copy: 'คัดลอกผล',
  copied: 'คัดลอกแล้ว วางในอีเมลหรือไลน์ได้เลย',
  notCopied: 'คัดลอกไม่ได้ ให้เลือกข้อความในช่องนี้ แล้วคัดลอกเอง',
  table: 'ผลการทดสอบ',
  columns: { name: 'สิ่งที่ลอง', expected: 'ควรเห็น', seen: 'เห็น', ms: 'เวลา' },
  okMark: 'ตรง',
  otherMark: 'ไม่ตรง',
  onlyDiffering: 'แสดงเฉพาะข้อที่ไม่ตรง',
  header: (version: string) => `ทดสอบระบบ ITA รุ่น ${version}`,
};
