import { lettersOf } from '../text/similarity';

/** What almost every progress text says, whatever its item: that something was made, is complete and was published. */
const PHRASES = [
  'องค์การบริหารส่วนตำบล',
  'องค์กรบริหารส่วนตำบล',
  'ครบตามองค์ประกอบ',
  'องค์ประกอบด้านข้อมูล',
  'องค์ประกอบ',
  'เว็บไซต์หลัก',
  'เว็บไซต์',
  'อยู่ระหว่าง',
  'กำลัง',
  'ยังไม่ได้',
  'เรียบร้อยแล้ว',
  'ดำเนินการ',
  'ดำเนินงาน',
  'แล้วเสร็จ',
  'เสร็จสิ้น',
  'โดยมีรายละเอียด',
  'รายละเอียด',
  'เป็นปัจจุบัน',
  'เข้าถึงง่าย',
  'เปิดเผย',
  'เผยแพร่',
  'ประชาสัมพันธ์',
  'รับทราบ',
  'จัดทำ',
  'แสดงผล',
  'แสดง',
  'ครบถ้วน',
  'หน่วยงาน',
  'ประจำปีงบประมาณ',
  'ปีงบประมาณ',
  'ประจำปี',
  'ผู้บริหารทราบ',
  'เสนอผู้บริหาร',
  'ข้อมูล',
];

/** Kinds of papers: they say something, but not of which item. */
const KINDS = ['รายงานผล', 'รายงาน'];

/** Words that only join others. They are also parts of words that say much, so they go last, and only from what is left. */
const LITTLE_WORDS = [
  'เพื่อ',
  'การ',
  'พร้อม',
  'ผ่าน',
  'แล้ว',
  'ต่างๆ',
  'ตาม',
  'ทาง',
  'ทั้ง',
  'และ',
  'หรือ',
  'ของ',
  'โดย',
  'ซึ่ง',
  'ได้',
  'ให้',
  'ไว้',
  'ที่',
  'ครบ',
  'ทุก',
  'หน้า',
  'ข้อ',
  'บน',
  'ใน',
  'มี',
  'ปี',
  'พศ',
  'ลง',
];

const phrases = anyOf(PHRASES);
const kinds = anyOf(KINDS);
const littleWords = anyOf(LITTLE_WORDS);

/**
 * What a text says of its item: the pieces that boilerplate leaves, letters only, in the form in which texts are
 * compared. `names` (of the office) say nothing of an item either.
 */
export function contentOf(text: string, names: readonly string[] = []): readonly string[] {
  return withoutPhrases(text, names).flatMap((piece) =>
    piece
      .replace(kinds, ' ')
      .split(' ')
      .filter((part) => part !== ''),
  );
}

/** True for a text that says no more than that it was done and published. */
export function isBoilerplate(text: string, names: readonly string[] = []): boolean {
  return withoutPhrases(text, names).every((piece) => piece.replace(littleWords, '').length < 3);
}

function withoutPhrases(text: string, names: readonly string[]): readonly string[] {
  const rest = lettersOf(text)
    .replace(/[0-9]+/g, ' ')
    .replace(phrases, ' ');
  return names
    .map(lettersOf)
    .filter((name) => name !== '')
    .reduce((letters, name) => letters.split(name).join(' '), rest)
    .split(' ')
    .filter((piece) => piece !== '');
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.map(lettersOf).join('|'), 'g');
}
