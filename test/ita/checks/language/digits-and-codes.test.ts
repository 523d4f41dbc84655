import { eraSpacing } from '../../../../src/ita/checks/language/era-spacing';
import { itemCodeSpelling } from '../../../../src/ita/checks/language/item-code-spelling';
import { mixedDigits } from '../../../../src/ita/checks/language/mixed-digits';
import { mend } from './mended';

describe('mixed-digits', () => {
  test.each([
    ['แผนปี 2566 รอบ ๖ เดือน', 'แผนปี ๒๕๖๖ รอบ ๖ เดือน'],
    ['๑. ประชุม 2 ครั้ง ผู้เข้าร่วม 35 คน', '๑. ประชุม ๒ ครั้ง ผู้เข้าร่วม ๓๕ คน'],
    ['ปี ๒๕๖๖ โทร. 036-123456', 'ปี ๒๕๖๖ โทร. ๐๓๖-๑๒๓๔๕๖'],
    ['ดู https://nasom.example/2566 ข้อ ๑ และ 2', 'ดู https://nasom.example/2566 ข้อ ๑ และ ๒'],
  ])('«%s»', (text, right) => {
    const { facts, mended } = mend(mixedDigits, text);
    expect(mended).toBe(right);
    expect(facts).toHaveLength(1);
  });

  test.each([
    'แผนปี ๒๕๖๖ ตามข้อ o36',
    'แผนปี 2566 รอบ 6 เดือน',
    '๓ ครั้ง ช่วง Covid-19 ใช้กระดาษ A4 และ 5G',
    'ปี ๒๕๖๖ https://www.nasom.example/ita/2566/o13 www.nasom.example/1',
    'ปี ๒๕๖๖ ส่งที่ saraban9@nasom.example',
    'ไม่มีเลข',
    '',
  ])('not «%s»', (text) => {
    expect(mend(mixedDigits, text)).toEqual({ facts: [], mended: text });
  });
});

describe('era-spacing', () => {
  test.each([
    ['เป็นรายงานผลของปี พ.ศ.๒๕๖๖', 'เป็นรายงานผลของปี พ.ศ. ๒๕๖๖'],
    ['พ.ศ ๒๕๖๖ และ พศ. 2565 และพ.ศ.  ๒๕๖๗', 'พ.ศ. ๒๕๖๖ และ พ.ศ. 2565 และพ.ศ. ๒๕๖๗'],
    ['พ. ศ. ๒๕๖๖', 'พ.ศ. ๒๕๖๖'],
    ['ค.ศ.2023', 'ค.ศ. 2023'],
  ])('«%s»', (text, right) => {
    expect(mend(eraSpacing, text).mended).toBe(right);
  });

  test('the first of them is told', () => {
    expect(mend(eraSpacing, 'ปี พ.ศ.๒๕๖๖ และ พ.ศ.๒๕๖๗').facts).toEqual([
      { text: 'พ.ศ.๒๕๖๖', right: 'พ.ศ. ๒๕๖๖' },
    ]);
  });

  test.each(['พ.ศ. ๒๕๖๖', 'พ.ศ.\u00A0๒๕๖๖', 'ปี ๒๕๖๖', 'พศ.๑๒', 'เลขที่ พ.ศ.๑๒๓๔๕', 'พ.ศ. นี้', ''])(
    'not «%s»',
    (text) => {
      expect(mend(eraSpacing, text)).toEqual({ facts: [], mended: text });
    },
  );
});

describe('item-code-spelling', () => {
  test.each([
    ['ตามแผนในข้อ ๐๓๔', 'ตามแผนในข้อ o34'],
    ['ตามข้อ 036 และข้อที่ ๐๑๐', 'ตามข้อ o36 และข้อที่ o10'],
    ['ตามข้อ ๐๔', 'ตามข้อ o4'],
  ])('«%s»', (text, right) => {
    expect(mend(itemCodeSpelling, text).mended).toBe(right);
  });

  test.each(['ตามข้อ o36', 'ตามข้อ O36', 'ตามข้อ o๓๖', 'ข้อ ๓๖', 'โทร. ๐๓๖-๑๒๓๔๕๖', 'รหัส ๐๓๖', ''])(
    'not «%s»',
    (text) => {
      expect(mend(itemCodeSpelling, text)).toEqual({ facts: [], mended: text });
    },
  );
});
