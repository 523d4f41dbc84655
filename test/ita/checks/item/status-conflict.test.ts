import { statusConflict } from '../../../../src/ita/checks/item/status-conflict';
import { found } from '../support';

const NOT_BEGUN = 'ยังไม่ได้ดำเนินการ';
const BEGUN = 'กำลังดำเนินการ';
const DONE = 'ดำเนินการแล้ว';

describe('the text says another thing', () => {
  test.each([
    [DONE, 'อยู่ระหว่างดำเนินการ', 'อยู่ระหว่างดำเนินการ'],
    [DONE, 'กำลังจัดทำแผน', 'กำลังจัดทำ'],
    [DONE, 'ยังไม่ได้เผยแพร่บนเว็บไซต์', 'ยังไม่ได้เผยแพร่'],
    [NOT_BEGUN, 'เผยแพร่บนเว็บไซต์เรียบร้อยแล้ว', 'เผยแพร่บนเว็บไซต์เรียบร้อยแล้ว'],
    [NOT_BEGUN, 'ดำเนินการแล้วเสร็จ', 'ดำเนินการแล้วเสร็จ'],
    [BEGUN, 'จัดทำคู่มือและเผยแพร่แล้ว', 'จัดทำคู่มือและเผยแพร่แล้ว'],
  ])('%s: «%s»', (status, progress, said) => {
    expect(found(statusConflict, { items: { o5: { status, progress } } })).toEqual([
      ['o5.status', { status, said }],
    ]);
  });
});

describe('no conflict', () => {
  test.each([
    [DONE, 'เผยแพร่บนเว็บไซต์เรียบร้อยแล้ว'],
    [DONE, 'จำนวนเรื่องร้องเรียนที่อยู่ระหว่างดำเนินการ ๒ เรื่อง'],
    [DONE, 'โครงการที่ยังไม่ได้ดำเนินการ ๓ โครงการ'],
    [DONE, 'ยังไม่ได้ดำเนินการ ๓ โครงการ'],
    [DONE, 'เผยแพร่แล้ว และกำลังปรับปรุงให้เป็นปัจจุบัน'],
    [NOT_BEGUN, 'จะดำเนินการให้เรียบร้อยแล้วรายงาน'],
    [NOT_BEGUN, 'คาดว่าจะเผยแพร่แล้วเสร็จภายในเดือนหน้า'],
    [BEGUN, 'จัดทำแผนเรียบร้อยแล้ว อยู่ระหว่างเผยแพร่'],
    [BEGUN, 'ดำเนินการแล้วบางส่วน'],
    [BEGUN, ''],
    ['', 'เผยแพร่เรียบร้อยแล้ว'],
  ])('%s: «%s»', (status, progress) => {
    expect(found(statusConflict, { items: { o5: { status, progress } } })).toEqual([]);
  });
});

test('done, with nothing to show at all', () => {
  const components = [{ code: 'o5', text: 'แสดงข้อมูลการติดต่อ', present: false }];
  expect(found(statusConflict, { items: { o5: { status: DONE } }, components })).toEqual([
    ['o5.status', { status: DONE, said: null }],
  ]);
  expect(
    found(statusConflict, { items: { o5: { status: DONE, url: 'https://x.example/o5' } }, components }),
  ).toEqual([]);
  expect(found(statusConflict, { items: { o5: { status: DONE } } })).toEqual([]);
});
