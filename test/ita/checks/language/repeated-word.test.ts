import { repeatedWord } from '../../../../src/ita/checks/language/repeated-word';
import { mend } from './mended';

describe('mended', () => {
  test.each([
    ['ผลการดำเนินการดำเนินการป้องกันการทุจริต', 'ผลการดำเนินการป้องกันการทุจริต'],
    ['จัดทำรายงานผลตามรายงานผลตาม นโยบาย', 'จัดทำรายงานผลตาม นโยบาย'],
    ['เว็บไซต์เว็บไซต์', 'เว็บไซต์'],
    ['ประชาสัมพันธ์ประชาสัมพันธ์ และเผยแพร่เผยแพร่', 'ประชาสัมพันธ์ และเผยแพร่'],
  ])('«%s»', (text, right) => {
    expect(mend(repeatedWord, text).mended).toBe(right);
  });
});

describe('left alone', () => {
  test.each([
    'ข้อมูลข่าวสารต่าง ๆ',
    'ต่างๆ เรื่อยๆ เป็นระยะๆ',
    'ปรับปรุงเรื่อยเรื่อย',
    'คู่มือการดำเนินการการร้องเรียน',
    'ผู้มาติดต่อต่อเนื่อง ต่าง ต่าง',
    'แจ้งเรื่องร้องเรียน ร้องเรียนการทุจริต',
    'ให้คุณให้โทษ',
    '---------- ๑๑๑๑๑๑๑๑๑๑ AAAAAAAAAAAA',
    '',
  ])('«%s»', (text) => {
    expect(mend(repeatedWord, text).facts).toEqual([]);
  });
});

test('what stands twice is named', () => {
  expect(mend(repeatedWord, 'เผยแพร่เผยแพร่').facts).toEqual([{ word: 'เผยแพร่' }]);
});

test('and once a text, however often it does', () => {
  const { facts, mended } = mend(repeatedWord, 'เผยแพร่เผยแพร่ แล้วเผยแพร่เผยแพร่');
  expect(facts).toEqual([{ word: 'เผยแพร่' }]);
  expect(mended).toBe('เผยแพร่ แล้วเผยแพร่');
});

test('a cell of 50,000 letters costs no more than its length', () => {
  const alphabet = Array.from({ length: 44 }, (_, index) => String.fromCharCode(0x0e01 + index)).join('');
  const start = performance.now();
  expect(mend(repeatedWord, alphabet.repeat(1_136)).facts).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1_000);
});
