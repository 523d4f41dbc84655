import { wholeCheck } from '../check';

/** The columns that hold sentences; a heading or a name may end as it likes. */
const NARRATIVE: readonly string[] = ['progress', 'method', 'summary', 'outcome', 'guideline'];

/**
 * Words that want more after them, each with the words that it ends and that want nothing: ภายใน, ติดตาม, หรือไม่ก็ตาม.
 * Before a list the next line is what they want.
 */
const CONNECTIVES: readonly (readonly [word: string, notAfter?: string])[] = [
  ['พร้อมทั้ง'],
  ['พร้อมด้วย'],
  ['รวมทั้ง'],
  ['รวมถึง'],
  ['อีกทั้ง'],
  ['ตลอดจน'],
  ['เนื่องจาก'],
  ['เพราะ', 'จำ|เฉ|ไพ'],
  ['โดย'],
  ['เพื่อ'],
  ['ซึ่ง'],
  ['จาก', 'หลัง'],
  ['โดยมี'],
  ['สำหรับ'],
  ['เกี่ยวกับ'],
  ['ระหว่าง', 'ใน|อยู่|ช่อง'],
  ['ภายใต้'],
  ['ตั้งแต่'],
  ['จนถึง'],
  ['เมื่อวันที่'],
  ['ลงวันที่'],
  ['ในวันที่'],
  ['ครั้งที่', 'ทุก|แต่ละ'],
  ['หมู่ที่', 'ทุก|แต่ละ'],
  ['เลขที่'],
  ['(?<![ก-๎])ณ'],
  ['จำนวน', 'ตาม|ครบ|ทั้ง|เต็ม|ระบุ|แจ้ง|และ|นับ|แสดง|บอก'],
  ['จำนวนทั้งสิ้น'],
  ['เป็นเงิน', 'จ่าย|คิด|เงิน'],
  ['มอบหมายให้'],
  ['มอบให้(?:แก่|กับ)?'],
  ['พ\\.ศ\\.', 'ปี'],
  ['ของ', 'สิ่ง|เจ้า|ข้าว|แบ่ง|ทอง|มอง|สอง|จอง|ถอง|ขน'],
  ['ใน', 'ภาย|ด้าน|ตอน|ข้าง|นั้น|ท่าม'],
  ['ตาม', 'ติด|ก็|ปฏิบัติ|ทำ|ถือ|งด|ล้ำ|คล้อย|ยอม|เห็น|ดำเนิน|สอด|ป่า|นิ|เลียนแบบ'],
  ['กับ', 'กำ|คู่|บัง|ชด'],
  ['พร้อม', 'ความ|ให้|เตรียม|มี|ไม่|ได้|ที่|อย่าง|ครบ|อยู่|ตัว|ยัง'],
  ['ว่าด้วย'],
  ['ในระดับ'],
  ['ร้อยละ'],
  ['คิดเป็น'],
  ['(?:ร่วม|ประสาน)กับ'],
  ['ประจำปีงบประมาณ พ\\.ศ\\.'],
];
const CONNECTIVE = new RegExp(
  `(?:${CONNECTIVES.map(([word, notAfter]) => (notAfter ? `(?<!${notAfter})${word}` : word)).join('|')})$`,
);

/** Words after which a list may follow on the next line. */
const INTRODUCTION =
  /(?:และ|(?<!แล้ว|ได้)หรือ|ได้แก่|เช่น|อาทิ|ดังนี้|ดังต่อไปนี้|ประกอบด้วย|ประกอบไปด้วย|,|:|(?<!เลย|แล้ว|ดี|มา|พร้อม)คือ|ซึ่งได้แก่|ทั้งนี้|นอกจากนี้)$/;

const LIST_ENTRY = /^(?:[-–•*·]|\(?[0-9๐-๙]{1,3}[.)]|\(?[ก-ฮa-z][.)])/i;

export const unfinished = wholeCheck(
  'unfinished',
  'warning',
  'A text, or an entry of its list, breaks off after a word that wants more: พร้อมทั้ง, และ, จำนวน, เมื่อวันที่ …',
  (context) =>
    context.texts
      .filter(({ place }) => NARRATIVE.includes(place.column))
      .flatMap(({ text, place, item }) =>
        brokenOff(text).map((end) => ({ place, facts: { end }, ...(item === null ? {} : { item }) })),
      ),
);

/** The ends of the lines that break off. A line that runs on in the next one does not. */
function brokenOff(text: string): readonly string[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/[\s\u200B\u00A0]+$/, '').trimStart())
    .filter((line) => line !== '');
  return lines
    .filter((line, index) => {
      // Only the last words are looked at, so that a long line costs no more.
      const end = line.slice(-40);
      const next = lines[index + 1];
      if (next === undefined) return CONNECTIVE.test(end) || INTRODUCTION.test(end);
      return LIST_ENTRY.test(next) && CONNECTIVE.test(end);
    })
    .map((line) => line.slice(-30));
}
