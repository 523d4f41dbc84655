import { fromA1, fromSheetReference, toA1, toSheetReference, without } from '../../../src/local/xlsx/a1';

test.each([
  ['A1', { row: 1, column: 1, rows: 1, columns: 1 }],
  ['Z9', { row: 9, column: 26, rows: 1, columns: 1 }],
  ['AA10:AB12', { row: 10, column: 27, rows: 3, columns: 2 }],
  ['ZZ1', { row: 1, column: 702, rows: 1, columns: 1 }],
  ['AAA1', { row: 1, column: 703, rows: 1, columns: 1 }],
])('%s', (text, area) => {
  expect(fromA1(text)).toEqual(area);
  expect(toA1(area)).toBe(text);
});

test.each([
  ['$B$2:$C$3', 'B2:C3'],
  ['c3:b2', 'B2:C3'],
])('%s is %s', (text, plain) => {
  expect(fromA1(text)).toEqual(fromA1(plain));
});

test.each(['', 'A', '1', 'A0', 'A:B', 'กข1', 'A1:B', 'A1 B2'])('%j is not an A1 range', (text) => {
  expect(fromA1(text)).toBeNull();
});

test.each([
  ["'OIT'!$A$1", 'OIT'],
  ["'อบต. ''นาโสม'''!$B$2:$C$9", "อบต. 'นาโสม'"],
])('%s', (text, sheetName) => {
  const reference = fromSheetReference(text);
  expect(reference?.sheetName).toBe(sheetName);
  expect(reference && toSheetReference(reference.sheetName, reference.area)).toBe(text);
});

test.each([
  ['nothing', 'E1', ['B2:D4']],
  ['all', 'A1:Z9', []],
  ['the middle', 'C3', ['B2:D2', 'B4:D4', 'B3', 'D3']],
  ['a corner', 'D4:E5', ['B2:D3', 'B4:C4']],
  ['a row', 'A3:Z3', ['B2:D2', 'B4:D4']],
])('B2:D4 without %s', (_what, hole, left) => {
  const [area, cut] = [fromA1('B2:D4'), fromA1(hole)];
  expect(area && cut && without(area, cut).map(toA1)).toEqual(left);
});
