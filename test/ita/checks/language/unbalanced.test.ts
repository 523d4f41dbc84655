import { unbalanced } from '../../../../src/ita/checks/language/unbalanced';
import { mend } from './mended';

describe('without its other half', () => {
  test.each([
    ['ประกอบด้วย (๑ ผลการดำเนินการ (๒ งบประมาณ', '('],
    ['การสื่อสารสองทาง (Q&A ยกตัวอย่างเช่น Web board', '('],
    ['แผนพัฒนา พ.ศ. ๒๕๖๖)', ')'],
    ['ก) งบประมาณ) ข) คน', ')'],
    ['[ถ้ามี)', '['],
    ['คำว่า “โปร่งใส', '“'],
    ['คำว่า "โปร่งใส', '"'],
    ['«ตัวอย่าง', '«'],
  ])('«%s»', (text, mark) => {
    expect(mend(unbalanced, text).facts).toMatchObject([{ mark }]);
  });
});

describe('left alone', () => {
  test.each([
    'อย่างน้อย (๑) ผล (๒) งบประมาณ',
    '๑) จัดทำแผน\n๒) เผยแพร่\n๑๒) สรุป',
    'ได้แก่ ก) คน ข) เงิน a) x',
    '(๑) [ก(ข)] {ค} «ง» “จ” "ฉ"',
    "แนวปฏิบัติ Do & Don't",
    'คำว่า “โปร่งใส“ และ ”สุจริต”',
    'จอภาพ 24" จำนวน ๑ เครื่อง',
    '',
  ])('«%s»', (text) => {
    expect(mend(unbalanced, text).facts).toEqual([]);
  });
});

test('the words around show the place', () => {
  expect(mend(unbalanced, `${'ยาว'.repeat(50)} เป็นแผน (ถ้ามี และอื่น ๆ${'ยาว'.repeat(50)}`).facts).toEqual([
    { mark: '(', near: 'ยาว เป็นแผน (ถ้ามี และอื่น ๆยาวยาวยา' },
  ]);
});

test('no vowel or half of an emoji stands alone at an end of them', () => {
  const text = `ที่นี่${'ก'.repeat(10)}(${'ก'.repeat(22)}🙂`;
  expect(mend(unbalanced, text).facts).toEqual([{ mark: '(', near: `${'ก'.repeat(10)}(${'ก'.repeat(22)}` }]);
});

test('a cell of nothing but brackets', () => {
  expect(mend(unbalanced, '('.repeat(50_000)).facts).toHaveLength(1);
});
