import { blankForeignWords, blankLinks } from '../../../src/ita/text/blank-out';

test.each([
  ['ดู https://nasom.example/ก แล้ว', `ดู ${' '.repeat('https://nasom.example/ก'.length)} แล้ว`],
  ['ดู www.nasom.example', 'ดู                  '],
  ['ส่ง a@nasom.example', 'ส่ง                '],
  ['ข้อ o36 ปี 2566', 'ข้อ o36 ปี 2566'],
])('without links «%s»', (text, prose) => {
  expect(blankLinks(text)).toBe(prose);
});

test.each([
  ['ข้อ o36 ปี 2566', 'ข้อ     ปี 2566'],
  ['ช่วงCovid-19ปี ๒๕๖๖', 'ช่วง        ปี ๒๕๖๖'],
  ['5G และ 5 คน', '   และ 5 คน'],
])('Thai only «%s»', (text, prose) => {
  expect(blankForeignWords(text)).toBe(prose);
});
