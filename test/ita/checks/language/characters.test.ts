import {
  decomposedSaraAm,
  displacedCharacters,
  invisibleCharacters,
  privateCharacters,
} from '../../../../src/ita/checks/language/characters';
import { mend } from './mended';

/** Every character by its number, so that the name of a test shows what nobody would see. */
const visible = (text: string) =>
  text.replace(/[^!-~ก-๛ ]/gu, (char) => `<${char.codePointAt(0)?.toString(16).toUpperCase()}>`);

describe('invisible-characters', () => {
  test.each(
    [
      ['เผย\u200Bแพร่\u200Bแล้ว', 'เผยแพร่แล้ว', 2],
      ['\uFEFFเผยแพร่\u2060แล้ว\u00AD', 'เผยแพร่แล้ว', 3],
      ['อบต.\u00A0นาโสม', 'อบต. นาโสม', 1],
      ['เผย\u200Cแพร่\u200D', 'เผยแพร่', 2],
      ['ดู \u200Ehttps://nasom.example', 'ดู https://nasom.example', 1],
    ].map(([text, ...rest]) => [visible(String(text)), text, ...rest] as [string, string, string, number]),
  )('«%s»', (_, text, right, count) => {
    expect(mend(invisibleCharacters, text)).toEqual({ facts: [{ count }], mended: right });
  });

  test.each(
    ['ครอบครัว 👨\u200D👩\u200D👧 ยิ้ม', 'می\u200Cخواهم', 'שלום \u200Fนาโสม', 'สองบรรทัด\nและ\tช่อง', ''].map(
      (text) => [visible(text), text] as const,
    ),
  )('not «%s»', (_, text) => {
    expect(mend(invisibleCharacters, text)).toEqual({ facts: [], mended: text });
  });
});

describe('decomposed-sara-am', () => {
  test.each([
    ['\u0E2A\u0E4D\u0E32นักปลัด', 'สำนักปลัด'],
    ['น\u0E49\u0E4D\u0E32ประปาและแหล่งน\u0E4D\u0E49\u0E32', 'น้ำประปาและแหล่งน้ำ'],
  ])('«%s»', (text, right) => {
    expect(mend(decomposedSaraAm, text).mended).toBe(right);
  });

  test('the word is named', () => {
    expect(mend(decomposedSaraAm, 'เสนอ ประจ\u0E4D\u0E32ปี').facts).toEqual([{ word: 'ประจ\u0E4D\u0E32' }]);
  });

  test.each(['สำนักปลัด', 'น้ำ', '\u0E4D', ''])('not «%s»', (text) => {
    expect(mend(decomposedSaraAm, text).facts).toEqual([]);
  });
});

describe('displaced-characters', () => {
  test.each([
    ['ที\uF70Aทำการ', 'ที่ทำการ', 1],
    ['ป\uF710จจุบัน', 'ปัจจุบัน', 1],
    ['ผู\uF70Bมาติดต\uF70Aอ', 'ผู้มาติดต่อ', 2],
    ['\uF70Fาติ', 'ญาติ', 1],
    ['\uF0B7 แผนผัง\u2028\uF0A7 อำนาจหน้าที่', '• แผนผัง\n• อำนาจหน้าที่', 3],
    ['สองบรรทัด\u0085ในช่องเดียว\u2029', 'สองบรรทัด\nในช่องเดียว\n', 2],
  ])('%j', (text, right, count) => {
    expect(mend(displacedCharacters, text)).toEqual({ facts: [{ count }], mended: right });
  });

  test.each(['ที่ทำการ\nสองบรรทัด', '\uE000', ''])('not %j', (text) => {
    expect(mend(displacedCharacters, text).facts).toEqual([]);
  });
});

describe('private-characters', () => {
  test.each([
    ['เอกสาร\uE123แนบ', 1, 'เอกสาร▯แนบ'],
    ['\u{F0001}ก\uF8FF', 2, '▯ก▯'],
  ])('%j', (text, count, near) => {
    expect(mend(privateCharacters, text)).toEqual({ facts: [{ count, near }], mended: text });
  });

  test.each(['ที\uF70Aทำการ', '😀', 'ปกติ', ''])('not %j', (text) => {
    expect(mend(privateCharacters, text).facts).toEqual([]);
  });
});
