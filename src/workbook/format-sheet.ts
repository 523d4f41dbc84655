import {
  allColumnsOf,
  type ColumnKind,
  type ColumnOf,
  columnsOf,
  SHEETS,
  type SheetKey,
  STATUS_CHOICES,
} from './schema';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How the sheets look, and what each column lets a person choose. Only new sheets, columns and rows are formatted. */

const HEADING = { background: '#e3edf2', color: '#1b3a4b' };
const PROTECTION_NOTE = 'คอลัมน์ที่โปรแกรม ITA เขียนเอง สิ่งที่พิมพ์ลงไปจะถูกแทนที่เมื่อตรวจครั้งต่อไป';

const NUMBER_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  link: '@',
  status: '@',
  owner: '@',
  number: '0',
  date: 'd/M/yyyy',
  checkbox: 'General',
};

/** Once for a new sheet, after its columns. */
export function formatNewSheet(sheet: Sheet, key: SheetKey): void {
  sheet.setFrozenRows(1);
  if (SHEETS[key].frozenColumns > 0) sheet.setFrozenColumns(SHEETS[key].frozenColumns);
  sheet.setTabColor(SHEETS[key].tabColor);
}

/** Headings, widths, wrapping, formats, drop-downs, colours and protection of new columns. */
export function formatColumns<S extends SheetKey>(
  sheet: Sheet,
  key: S,
  places: Readonly<Record<ColumnOf<S>, number>>,
  added: readonly ColumnOf<S>[],
  headingRow: number,
  spreadsheet: Spreadsheet,
): void {
  const below = sheet.getMaxRows() - headingRow;
  for (const [column, { kind, width, align, ours }] of allColumnsOf(key)) {
    if (!added.includes(column)) continue;
    const place = places[column];
    const cells = sheet.getRange(headingRow + 1, place, below, 1);
    sheet.setColumnWidth(place, width);
    cells.setNumberFormat(NUMBER_FORMATS[kind]).setVerticalAlignment('top').setWrap(true);
    if (align) cells.setHorizontalAlignment(align);
    validate(cells, kind, spreadsheet);
    if (ours) protect(sheet.getRange(headingRow, place, below + 1, 1));
  }
  const first = Math.min(...added.map((column) => places[column]));
  sheet
    .getRange(headingRow, first, 1, added.length)
    .setFontWeight('bold')
    .setBackground(HEADING.background)
    .setFontColor(HEADING.color)
    .setWrap(true)
    .setVerticalAlignment('middle')
    .setHorizontalAlignment('center');
}

/** What belongs to filled rows only: a check box is never empty, so unused rows must have none. */
export function formatRows<S extends SheetKey>(
  sheet: Sheet,
  key: S,
  places: Readonly<Record<ColumnOf<S>, number>>,
  first: number,
  count: number,
): void {
  for (const [column, { kind }] of columnsOf(key)) {
    if (kind === 'checkbox') sheet.getRange(first, places[column], count, 1).insertCheckboxes();
  }
}

function validate(cells: Range, kind: ColumnKind, spreadsheet: Spreadsheet): void {
  const rule = SpreadsheetApp.newDataValidation();
  if (kind === 'status') {
    cells.setDataValidation(
      rule
        .requireValueInList([...STATUS_CHOICES], true)
        .setAllowInvalid(false)
        .build(),
    );
  }
  if (kind === 'date') {
    cells.setDataValidation(rule.requireDate().setAllowInvalid(true).build());
  }
  if (kind === 'owner') {
    const offices = spreadsheet.getSheetByName(SHEETS.offices.name);
    if (!offices) return;
    const names = offices.getRange(2, 1, offices.getMaxRows() - 1, 1);
    // Two divisions may share an item, and a drop-down gives one: typing both must stay possible.
    cells.setDataValidation(rule.requireValueInRange(names, true).setAllowInvalid(true).build());
  }
}

function protect(cells: Range): void {
  cells.protect().setDescription(PROTECTION_NOTE).setWarningOnly(true);
}
