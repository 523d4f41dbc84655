import { itemsCitedIn } from '../../../src/ita/assessment/item-citations';

test.each([
  ['ตามข้อ o36', ['o36']],
  ['(O 36) และ o๐๕', ['o36', 'o5']],
  ['ข้อ ๐๓๖ และข้อที่ 012', ['o36', 'o12']],
  ['ตามข้อ ๓๖', ['o36']],
  ['ตามข้อ ๓ และข้อ ๙', []],
  ['ตามระเบียบ ข้อ ๓๖', []],
  ['ตามระเบียบ ข้อ o36', ['o36']],
  ['o1 - o43 และข้อ ๐๑๑ ถึง ๐๑๘', []],
  ['โทร. ๐๓๖-๑๒๓๔๕๖ ข้อ 036-123', []],
  ['https://nasom.example/o7 o7@nasom.example', []],
  ['CO2 pro36 o3600 o36a', []],
  ['', []],
])('«%s»', (text, codes) => {
  expect(itemsCitedIn(text).map(({ code }) => code)).toEqual(codes);
});

test('what is typed, and where', () => {
  expect(itemsCitedIn('ตามข้อ ๐๓๖')).toEqual([
    { code: 'o36', text: '๐๓๖', start: 7, end: 10, isPlain: false },
  ]);
});
