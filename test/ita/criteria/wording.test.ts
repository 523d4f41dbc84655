import { criteria2566 } from '../../../src/local/sample/criteria-2566';

/*
 * The official wording came from a scanned report. Every rule here caught something in that report
 * (the rule's example), so it is tried on the example first: a rule that finds nothing proves nothing.
 */
const BROKEN: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
  ['a misread letter', /ประพฤตินิชอบ/, 'การทุจริตและประพฤตินิชอบ'],
  ['a lost vowel', /(?<!า)กรร้องเรียน/, 'ช่องทางกรร้องเรียนทั่วไป'],
  ['a lost syllable', /ดำเนินการกิจของ/, 'แสดงแผนการดำเนินการกิจของหน่วยงาน'],
  ['a lost word', /ผู้บริหารสูงสุดหรือหน่วยงาน/, 'ข้อมูลของผู้บริหารสูงสุดหรือหน่วยงาน'],
  ['a wrong word', /มาก่อน/, 'ทุกชนิดมาก่อน/ขณะ/หลังปฏิบัติหน้าที่'],
  ['a code with a Thai zero', /๐[๐-๙]/, 'ตามข้อ ๐๓๔'],
  ['a code in other digits or letters', /ข้อ (?!o\d)/, 'ตามข้อ O34'],
  ['a number whose bracket is not closed', /\([๑-๙] (?!ต\.ค\.)/, '(๑ ความก้าวหน้า'],
  ['a stray asterisk', /\*/, 'พ.ศ. ๒๕๖๐*'],
  ['a sentence that breaks off', /(?:ใน|ของ|และ|หรือ|(?<!หน้า)ที่)$/, 'ที่มีข้อมูลครอบคลุมใน'],
  ['a bullet', /^\s*[-•·]/, '- แสดงข้อมูล'],
  [
    'words that ran into each other',
    /ตำแหน่งรูปถ่าย|กิจกรรมงบประมาณ|แนวทางเป้าหมาย|ประจำปีรอบ|เดือนที่มี/,
    'ชื่อ - นามสกุล ตำแหน่งรูปถ่าย',
  ],
  ['พ.ศ. without its space', /พ\.ศ\.\S/, 'พ.ศ.๒๕๖๖'],
  ['an abbreviated month without its full stop', /ต\.ค(?!\.)/, '๑ ต.ค ๖๕'],
  ['ๆ without its spaces', /\Sๆ|ๆ\S/, 'ประกาศต่างๆเกี่ยวกับ'],
  ['a space before ฯ', /\sฯ/, 'แผน ฯ'],
  ['two spaces', /\s{2}/, 'หน่วยงาน  ที่'],
  ['a space at an end', /^\s|\s$/, 'หน่วยงาน '],
  ['white space other than a plain space', /[^\S ]/, 'หน่วยงาน\u00a0ที่'],
  ['an invisible character', /[\u200b-\u200f\u2060\ufeff]/, 'หน่วย\u200bงาน'],
  ['a space inside "ยกตัวอย่างเช่น"', /ยกตัวอย่าง เช่น/, 'ยกตัวอย่าง เช่น Web board'],
  [
    'a line break of the scan before these words',
    /(?<=[ก-๙]) (?:หน่วยงาน(?! จะ)|ของหน่วยงาน|ข้อความ|สังคม|มายัง|เพื่อบริหาร|ดำเนินงานที่|รัฐ$|ประจำปี)/,
    'ภารกิจของ หน่วยงาน',
  ],
  [
    'a line break of the scan after these words',
    /(?:ของ|และ|หรือ|ตาม|(?<!ภาย)ใน|คณะทำงาน|ส่งผล|ปฏิบัติ|โดยมี|สอบถาม|ส่งเสริม|ขับเคลื่อน|วัฒนธรรม) (?=[ก-๙])/,
    'ในปัจจุบันและ อนาคต',
  ],
];

const texts = [
  ...criteria2566.subIndicators.map(({ code, name }) => [code, name] as const),
  ...criteria2566.indicators.map(({ order, name }) => [String(order), name] as const),
  ...criteria2566.items.flatMap(({ code, group, title, components }) =>
    [group ?? '', title, ...components].filter((text) => text !== '').map((text) => [code, text] as const),
  ),
];

describe.each(BROKEN)('no text has %s', (_what, pattern, example) => {
  test('the rule finds its example', () => expect(example).toMatch(pattern));

  test('and nothing in the criteria', () => {
    expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
  });
});

test.each(texts)('%s: brackets and quotes are closed: %s', (_code, text) => {
  expect(unbalanced(text)).toBe(false);
});

test('an open bracket would be found', () => {
  expect(['(๑ ผล', 'ผล)', ')ผล(', '(Q&A) ยก'].map(unbalanced)).toEqual([true, true, true, false]);
});

function unbalanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open < 0) return true;
  }
  return open !== 0;
}

test('a composed letter is in its one canonical form', () => {
  expect(texts.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
});
