/**
 * What a text claims of its own item: that it waits to be done, or that it is done. Verbs of publishing tell of the
 * item itself; of what is merely carried out (projects, complaints) a finished report may say that it goes on.
 */

const WEB = '(?:ระบบ|หน้า|เว[็]?[บป]|เพจ|เฟ[ซส]|ไลน์|อินเท?อร์เน็ต|ออนไลน์)';
/** Verbs of putting something before the public. */
const PUBLISH = [
  'เผยแพร่',
  'เปิดเผย',
  `(?:ลง|ขึ้น|โชว์|แสดง)(?:ใน|บน|ที่|ทาง)? ?${WEB}`,
  '(?:นำ|เอา)[ก-๎]{0,20} ?(?:ขึ้น|ลง)(?!นาม|ทะเบียน|มือ|ชื่อ|โทษ)',
  'ลง(?:ข้อมูล|ข่าว|ไฟล์|ประกาศ|ลิงก์|ให้ครบ)',
  'อั[ปพ](?:โหลด|เดต|เดท|ขึ้น|ลง|ไฟล์|ข้อมูล)',
  'โพสต์?',
  'แขวน',
  '(?:ปิด|ติด)?ประกาศ(?:บน|ใน(?!ราชกิจ)|ทาง|ลง|ขึ้น|ให้ทราบ)',
  'ประชาสัมพันธ์(?:บน|ใน|ทาง|ผ่าน)',
  '(?:ใส่|แนบ|ส่ง)(?:ลิงก์|ลิงค์|ไฟล์)',
].join('|');
/** Verbs that are done to a paper, not to a project or a complaint. */
const PREPARE =
  'จัดทำ|รวบรวม|จัดเตรียม|ยกร่าง|ร่าง|เรียบเรียง|เสนอ|ลงนาม|เซ็น|อนุมัติ|เห็นชอบ|ประกาศ|สรุป|สแกน|ตรวจทาน|ได้รับ(?!เรื่อง|การ|ของ|คำร้อง|แจ้ง|ข้อร้อง|ความเสีย|ผลกระทบ)|ส่ง(?!เสริม|ผล|มอบ)|มี(?:ข้อมูล|ไฟล์|เอกสาร|การ(?:เผยแพร่|จัดทำ|ประกาศ))|พร้อม|สมบูรณ์';
const CARRY_OUT =
  'ดำเนินการ|แล้วเสร็จ|เสร็จ|เรียบร้อย|ครบ(?!กำหนด)|เริ่ม|ปรับปรุง|แก้ไข|ตรวจสอบ|พิจารณา|จัด(?:กิจกรรม|ประชุม|โครงการ|อบรม)|ทำ|แต่งตั้ง|ติด(?!ตาม|ต่อ|ขัด)|ใส่|สร้าง|เปิด|อบรม|ประชุม|ประเมิน|สำรวจ|วิเคราะห์|ใช้งาน|ถ่าย|เพิ่ม|นำ|ออก(?!แบบ)';

const STILL_NOT = 'ยัง(?:คง)?(?: ?)(?:ไม่|มิ)';
const NOT_YET = `(?:${STILL_NOT}|(?<!ยัง)(?:ไม่|มิ)(?=ได้|ทัน|สามารถ))`;
const STILL = '(?:ได้(?!รับ)|ทัน|สามารถ|มีการ|ค่อย|ทำการ|ดำเนินการ| )*';
const ONGOING = '(?:อยู่(?:ใน)? ?(?:ระหว่าง|ขั้นตอน)(?: ?การ)?|(?<!อัตรา|ขวัญ)กำลัง(?:จะ)?) ?(?:ดำเนินการ(?=[ก-ฮ]))?';
const AT_A_TIME =
  'ภายใน(?! ?[0-9๐-๙]+ ?(?:วัน|ชั่วโมง|ชม|นาที))|ใน(?:เดือน|สัปดาห์|วัน|ต้น|ปลาย|สิ้น|ช่วง|ไตรมาส|เร็ว)|เร็ว ?ๆ|ให้(?:แล้วเสร็จ|ครบ)|หลัง|เมื่อ|(?:เดือน|สัปดาห์|อาทิตย์)หน้า|พรุ่งนี้|อีกครั้ง|[0-9๐-๙]{1,2} ?(?:ม\\.|ก\\.|มี\\.|เม|พ\\.|มิ|ส\\.|ต\\.|ธ\\.)';
const LATER = `${AT_A_TIME}|ต่อไป|เพิ่มเติม`;
const WILL = '(?<!ที่|เพื่อ|ก่อน|ว่า|หาก|ถ้า|ซึ่ง|ไม่|แล้ว|พึง)จะ(?:ทยอย|เร่ง|รีบ|ได้|ทำการ|ดำเนินการ(?=[ก-ฮ])|ต้อง|มีการ)*';

/** What is awaited; not what the public waits for (นั่งรอรับบริการ), nor other words (รอบ, รอง). */
const AWAITED =
  'ข้อมูล|เอกสาร|ผล(?!กระทบ)|ลง(?!คิว)|นำ(?!เข้า)|ขึ้น|อั[ปพ]|เผยแพร่|ประกาศ|อนุมัติ|พิจารณา|ลายเซ็น|นายก|ท่าน|ปลัด|กอง|สำนัก|เจ้าหน้าที่|ผู้(?:บริหาร|รับผิดชอบ|ดูแล|รับจ้าง|อำนวย|บังคับ)|หัวหน้า|จาก|คณะ|หนังสือ|รวบรวม|ดำเนินการ|จัดทำ|ส่ง|ตรวจ|แก้|ปรับ|สภา|มติ|ทาง|สรุป|คำสั่ง|เว็บ|แอดมิน|ภาพ|รูป|ไฟล์|ลิงก์|ลิงค์|บริษัท|เสนอ|ยืนยัน|เซ็น|แจ้ง|กำหนด|ให้(?!บริการ)|การ(?:อนุมัติ|พิจารณา|ลงนาม|เผยแพร่|ตรวจ|ประกาศ|ยืนยัน|จัดทำ|แก้ไข|ตอบ)|เข้า(?:สภา|ที่ประชุม|วาระ)|ถ่าย|ทำ|พิมพ์|ซ่อม|สแกน|เล่ม|ต้นฉบับ|ฉบับ|หน่วยงาน|อำเภอ|จังหวัด|มหาวิทยาลัย|ยอด|งบ(?!ประมาณ)';
const WAITS = `(?<!นั่ง|พัก|เวลา|คอย|การ|ที่|ผู้|ต้อง|คิว|ไม่)รอ(?:${AWAITED})`;

const AT_PUBLISHING = anyOf(
  `${NOT_YET}${STILL}(?:${PUBLISH})`,
  `${ONGOING}(?:${PUBLISH})`,
  `${WILL}(?:${PUBLISH})[^\\n]{0,40}?(?:${LATER})`,
  `คาดว่า(?:จะ)?[ก-๎ ]{0,15}?(?:${PUBLISH})`,
  `(?:เตรียม|รอ|ค้าง|เหลือ(?:แค่|เพียง)?|ขาด(?:แค่|เพียง)?)(?:การ)? ?(?:${PUBLISH})`,
);
const AT_PREPARING = anyOf(
  WAITS,
  `${STILL_NOT}${STILL}(?:${PREPARE})`,
  `${ONGOING}(?:${PREPARE}|ขอ|ประสาน|รอ|พิมพ์)`,
  `${WILL}(?:${PREPARE})[^\\n]{0,40}?(?:${LATER})`,
  `เตรียม(?:จัดทำ|เสนอ|ส่งข้อมูล|รวบรวม)`,
  `ยัง(?:ขาด|เหลือ)(?! ?[0-9๐-๙])`,
  '(?<![ก-๎])ขาด(?:รูป|ภาพ|เอกสาร|ข้อมูล|ไฟล์|ลายเซ็น|ลิงก์)',
);
const AT_WORK = anyOf(
  `${NOT_YET}${STILL}(?:${CARRY_OUT})`,
  'ยัง(?:ไม่|มิ)(?:ได้)?ดำเนินการ',
  'ยัง(?:เปิด|ใช้|เข้า|ลง|ทำ|ขึ้น|อั[ปพ])[ก-๎]{0,16}ไม่(?:ได้|เสร็จ|ครบ)',
  `${ONGOING}(?:${CARRY_OUT})`,
  'อยู่(?:ใน)?ระหว่าง(?:การ)?ดำเนินการ',
  `${WILL}(?:${CARRY_OUT})[^\\n]{0,40}?(?:${AT_A_TIME})`,
  `คาดว่า(?:จะ)?[ก-๎ ]{0,15}?(?:${CARRY_OUT}|${PREPARE})`,
);

/** How sure it is that a claim is about the item itself. */
export interface Claim {
  readonly said: string;
  readonly certain: boolean;
}

/** One cheap look that spares most texts the rest. */
const MAY_WAIT = /ยัง|ไม่ได้|ไม่ทัน|ไม่สามารถ|มิได้|ระหว่าง|ขั้นตอน|กำลัง|จะ|รอ(?![งบย])|เตรียม|ค้าง|เหลือ|ขาด/;

/** The words by which a text says that its item is not done yet, or null. */
export function saysNotDone(text: string): Claim | null {
  if (!MAY_WAIT.test(text)) return null;
  const publishing = first(text, AT_PUBLISHING, 'anyhow');
  if (publishing !== null && !saysPublished(text)) return { said: publishing, certain: true };
  if (saysDone(text) !== null) return null;
  const preparing = first(text, AT_PREPARING, 'uncounted');
  if (preparing !== null) return { said: preparing, certain: isAtAnEnd(text, preparing) };
  const working = first(text, AT_WORK, 'of the item');
  return working === null ? null : { said: working, certain: isAtAnEnd(text, working) };
}

/** A claim that begins or ends the text is what the text is there to say. */
function isAtAnEnd(text: string, said: string): boolean {
  const bare = text.replace(/^[\s•*-]+|[\s.]+$/g, '');
  return bare.startsWith(said) || bare.endsWith(said);
}

/** Neither hoped for (จะ, ให้), nor denied, nor a part of it. */
const NOT_CLAIMED =
  /(?:จะ|ให้|คาดว่า|เมื่อ|หลัง|หลังจาก|หาก|ถ้า|กรณี|ที่|ไม่|ไม่ได้|มิได้|ยัง|เตรียม|รอ|เพื่อ)(?:ที่)?(?:ดำเนินการ|เผยแพร่|จัดทำ|ได้|แล้ว)?$/;
const PART = /^(?:บาง|ไม่|ประมาณ|ร้อยละ|เสร็จ ?(?:ภายใน|บาง)| ?(?:จำนวน ?)?[0-9๐-๙])/;
/** From a verb to its แล้ว, with nothing between that hopes or denies. */
const SO_FAR = '(?:(?!จะ|ยัง|ไม่|คาดว่า|รอ(?![งบย])|เมื่อ(?!วัน)|หลัง|หาก|ให้แล้ว|[\\n]).){0,60}?';
const DONE_VERB = `${PUBLISH}|ดำเนินการ|จัดทำ|จัด(?:ประชุม|กิจกรรม|อบรม|โครงการ|ส่ง)|ปรับปรุง|ลงนาม|ประกาศ|รายงาน|ติดตั้ง|เปิด|เชื่อมโยง|แต่งตั้ง|แจ้ง|สร้าง`;
const DONE = new RegExp(
  `(?:ดำเนินการ|จัดทำ|ทำ)?(?:เสร็จ)?เรียบร้อย(?:แล้ว)?|(?:${DONE_VERB})${SO_FAR}แล้ว(?:เสร็จ)?|เสร็จ(?:สิ้น|สมบูรณ์|แล้ว)|แล้วเสร็จ|ครบ(?:ถ้วน)?(?:ทุก[ก-๎]{1,8})?แล้ว|(?:${PUBLISH})${SO_FAR}เมื่อ(?:วันที่)? ?[0-9๐-๙]+`,
  'g',
);
const PUBLISHED = new RegExp(`(?:${PUBLISH})${SO_FAR}(?:แล้ว|เรียบร้อย|เมื่อ(?:วันที่)? ?[0-9๐-๙]+)`, 'g');

/** The words by which a text says that its item is done, or null. */
export function saysDone(text: string): string | null {
  return claimed(text, DONE);
}

function saysPublished(text: string): boolean {
  return claimed(text, PUBLISHED) !== null;
}

function claimed(text: string, pattern: RegExp): string | null {
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const [said] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(search.lastIndex, search.lastIndex + 12);
    if (!NOT_CLAIMED.test(before) && !PART.test(after)) return said;
    // What is denied here may be claimed further on: เดิมยังไม่ได้เผยแพร่ ขณะนี้เผยแพร่แล้ว.
    search.lastIndex = match.index + 1;
  }
  return null;
}

const MADE_PUBLIC = new RegExp(
  `(?<!เพื่อ|จะ|ให้|ต้อง|ควร|เตรียม|รอ|ก่อน|(?<!ดำเนิน)การ|ไม่|พร้อม)(?:ได้ ?)?(?:${PUBLISH})`,
);

/** The words by which a text says that something was put before the public, though not that all is done. */
export function saysMadePublic(text: string): string | null {
  return saysNotDone(text) === null ? (MADE_PUBLIC.exec(text)?.[0] ?? null) : null;
}

/** Things that are counted, or worked at, in a report that is itself finished. */
const COUNTED = /[0-9๐-๙] ?(?:เรื่อง|โครงการ|กิจกรรม|ราย|คำร้อง|รายการ|แห่ง|สัญญา|หลักสูตร|ข้อ|คน|หมู่|สาย|จุด)/;
const WORKED_AT = /โครงการ|กิจกรรม|ร้องเรียน|ร้องทุกข์|ก่อสร้าง|คดี|เบาะแส|ผู้รับจ้าง/;
const PAPER = /รายงาน|แผน|สรุป|ประกาศ|เอกสาร|คู่มือ|ข้อมูล|ไฟล์|แบบ|นโยบาย|สถิติ/;

/**
 * The first match that speaks of the item and not of what it lists: counted (ยังไม่ดำเนินการ ๙ โครงการ), or worked at.
 * Of what is published nothing is excused so, and papers (รอเสนอนายก) only where things are counted.
 */
function first(
  text: string,
  patterns: RegExp,
  excused: 'anyhow' | 'uncounted' | 'of the item',
): string | null {
  for (const { 0: said, index = 0 } of text.matchAll(patterns)) {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
    if (/(?:ที่|ซึ่ง|จำนวน)$/.test(line)) continue;
    if (excused !== 'anyhow' && COUNTED.test(line)) continue;
    if (excused === 'of the item' && isListed(line, said, text.slice(index + said.length))) continue;
    return said;
  }
  return null;
}

function isListed(before: string, said: string, after: string): boolean {
  if (WORKED_AT.test(before) && !PAPER.test(before)) return true;
  return !/[0-9๐-๙]$/.test(said) && /^(?: ?(?:จำนวน|อีก|รวม|เหลือ|[:=(]) ?)* ?[0-9๐-๙]/.test(after);
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'g');
}
