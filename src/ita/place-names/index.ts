import { PACKED } from './packed';

let unpacked: ReadonlySet<string> | null = null;

/** The names of Thailand's provinces, districts and subdistricts. */
function placeNames(): ReadonlySet<string> {
  unpacked ??= unpack(PACKED);
  return unpacked;
}

/** The inverse of what `npm run places` does: a sign from 'p' to '~' begins a name, and counts what it shares with the last. */
function unpack(packed: string): ReadonlySet<string> {
  const names = new Set<string>();
  let name = '';
  for (let index = 0; index < packed.length; index++) {
    const sign = packed.charCodeAt(index);
    if (sign < FIRST_COUNT) name += String.fromCharCode(sign + LETTERS);
    else {
      if (name !== '') names.add(name);
      name = name.slice(0, NOTHING_SHARED - sign);
    }
  }
  return names.add(name);
}

const FIRST_COUNT = 0x70;
const NOTHING_SHARED = 0x7e;
const LETTERS = 0xde0;
/** In letters. */
const LONGEST = 24;

/** The longest name of a place that a text begins with and after which `mayEnd` allows it to end; null for none. */
export function placeAtStart(text: string, mayEnd: (rest: string) => boolean): string | null {
  const names = placeNames();
  for (let length = Math.min(LONGEST, text.length); length > 1; length--) {
    const name = text.slice(0, length);
    if (names.has(name) && mayEnd(text.slice(length))) return name;
  }
  return null;
}

/**
 * Beginnings of the names of villages, subdistricts and districts (หนอง…, บ้าน…), as the source of a regular
 * expression. Where ordinary words begin the same way, those are excepted: หัวหน้า is no หัวหิน.
 */
export const PLACE_NAME_START = `
  หนอง ห้วย โคก ดอน(?!เงิน) คลอง วัง โพธิ์ ทุ่ง(?!เท) ปาก(?!เปล่า) ดง โนน สระ(?!ว่าย) ศรี
  แหลม เกาะ(?!ติด) บึง กุด ไทร ดอย เวียง เชียง โป่ง ม่วง โพน ควน ไผ่ หาด บัว มะขาม มะกอก ชัย
  บ้าน(?!เรือน|เมือง|พัก|เลขที่|เรา|ของ)
  บาง(?!ส่วน|ราย|คน|ครั้ง|ประเภท|เรื่อง|ประการ|แห่ง|กรณี|ข้อ) นา(?![ยนมงคฬๆ]|ที|ที่)
  ท่า(?!น|ที|ทาง) เขา(?!้|และ|ได้|เรา|มา|จะ) หัว(?!หน้า|ข้อ|เรื่อง|ใจ) ป่า(?!ไม้|ชุมชน)
  แม่(?!บ้าน|น|ค้า|และ|ๆ) เมือง(?!ไทย) ลำ(?!ดับ|เลียง|พัง) ลาด(?!ยาง) ซับ(?!ซ้อน)
  สวน(?!สาธารณะ|ทาง)
`
  .trim()
  .split(/\s+/)
  .join('|');
