import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumn,
  sortRows,
  typeAt,
} from '../../src/local/colleague';
import { toA1 } from '../../src/local/xlsx/a1';
import { LocalSheet } from '../../src/local/xlsx/local-workbook';

/** Three rows of three cells: r1c1, r1c2, … */
function grid(): LocalSheet {
  const sheet = new LocalSheet(0, 'ก');
  for (const row of [1, 2, 3])
    for (const column of [1, 2, 3]) typeAt(sheet, row, column, `r${row}c${column}`);
  return sheet;
}

function texts(sheet: LocalSheet): string[] {
  const { lastRow, lastColumn } = sheet.extent();
  return Array.from({ length: lastRow }, (_, row) =>
    Array.from({ length: lastColumn }, (__, column) => sheet.peek(row + 1, column + 1)?.value || '-').join(
      ' ',
    ),
  );
}

const ROW = (row: number) => `r${row}c1 r${row}c2 r${row}c3`;

test.each<[string, (sheet: LocalSheet) => void, string[]]>([
  ['a row put in', (sheet) => insertRows(sheet, 2), [ROW(1), '- - -', ROW(2), ROW(3)]],
  ['a row taken out', (sheet) => deleteRows(sheet, 2), [ROW(1), ROW(3)]],
  [
    'two columns put in',
    (sheet) => insertColumns(sheet, 2, 2),
    [1, 2, 3].map((r) => `r${r}c1 - - r${r}c2 r${r}c3`),
  ],
  ['a column taken out', (sheet) => deleteColumns(sheet, 1), [1, 2, 3].map((r) => `r${r}c2 r${r}c3`)],
  [
    'a column moved to the right',
    (sheet) => moveColumn(sheet, 1, 3),
    [1, 2, 3].map((r) => `r${r}c2 r${r}c3 r${r}c1`),
  ],
  [
    'a column moved to the left',
    (sheet) => moveColumn(sheet, 3, 1),
    [1, 2, 3].map((r) => `r${r}c3 r${r}c1 r${r}c2`),
  ],
  ['rows sorted upside down', (sheet) => sortRows(sheet, 1, 1, true), [ROW(3), ROW(2), ROW(1)]],
  ['rows sorted below the headings', (sheet) => sortRows(sheet, 2, 2, true), [ROW(1), ROW(3), ROW(2)]],
])('%s', (_name, act, expected) => {
  const sheet = grid();
  act(sheet);
  expect(texts(sheet)).toEqual(expected);
});

test('blank cells are sorted last, either way', () => {
  for (const descending of [false, true]) {
    const sheet = grid();
    typeAt(sheet, 2, 1, '');
    sortRows(sheet, 1, 1, descending);
    expect(sheet.peek(3, 2)?.value).toBe('r2c2');
  }
});

describe('what holds for an area goes with it', () => {
  const AREA = { row: 2, column: 2, rows: 3, columns: 2 };
  test.each<[string, (sheet: LocalSheet) => void, string | null]>([
    ['a row before it', (sheet) => insertRows(sheet, 1), 'B3:C5'],
    ['a row at its top', (sheet) => insertRows(sheet, 2), 'B3:C5'],
    ['a row inside it', (sheet) => insertRows(sheet, 3), 'B2:C5'],
    ['a row after it', (sheet) => insertRows(sheet, 5), 'B2:C4'],
    ['a column before it', (sheet) => insertColumns(sheet, 2, 2), 'D2:E4'],
    ['a row taken from before it', (sheet) => deleteRows(sheet, 1), 'B1:C3'],
    ['its first rows taken', (sheet) => deleteRows(sheet, 1, 3), 'B1:C1'],
    ['rows inside it taken', (sheet) => deleteRows(sheet, 3, 2), 'B2:C2'],
    ['a column of it taken', (sheet) => deleteColumns(sheet, 3), 'B2:B4'],
    ['all of it taken', (sheet) => deleteColumns(sheet, 2, 2), null],
  ])('%s', (_name, act, area) => {
    const sheet = new LocalSheet(0, 'ก');
    const rule = {
      criterion: { kind: 'checkbox' },
      showDropdown: true,
      allowInvalid: true,
      helpText: '',
    } as const;
    sheet.placeValidation(AREA, rule);
    sheet.protections.push({ area: AREA, description: '', warningOnly: true });
    sheet.protections.push({ area: null, description: 'ทั้งแผ่น', warningOnly: true });
    sheet.conditionalRules.push({ areas: [AREA], condition: { kind: 'text-equal', text: 'ก' }, format: {} });
    act(sheet);
    const areas = [
      ...sheet.validations.map((each) => toA1(each.area)),
      ...sheet.conditionalRules.flatMap((each) => each.areas.map(toA1)),
      ...sheet.protections.flatMap((each) => (each.area ? [toA1(each.area)] : [])),
    ];
    expect(areas).toEqual(area === null ? [] : [area, area, area]);
    expect(sheet.protections.filter((each) => each.area === null)).toHaveLength(1);
  });
});
