import { decomposedSaraAm, invisibleCharacters } from '../../../../src/ita/checks/language/characters';
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
