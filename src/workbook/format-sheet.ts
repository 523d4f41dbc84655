import { CHOICES } from '../ita/assessment/assessment';
import { SETTINGS } from '../messages/settings';
import { widthRuns } from './column-widths';
import { type ColumnKind, type ColumnSchema, GRADE_CHOICES, STATUS_CHOICES, WIDEST } from './schema';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * How the sheets look, and what each column lets a person choose. Only new sheets, columns and rows are formatted. All of
 * it may be done twice: building that was cut off is done again.
 */

/** Columns side by side, the first of them at `first`. */
export interface ColumnBlock {
  readonly columns: readonly ColumnSchema[];
  readonly first: number;
  readonly headingRow: number;
  /** The last row of the sheet. */
  readonly lastRow: number;
  /** The last row that has a check box: one is never empty, so unused rows must have none. */
  readonly lastBox: number;
}

const HEADING_BACKGROUND = '#e3edf2';

/** A check box takes the format of a number: its cells hold neither text nor a day. */
const NUMBER_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  link: '@',
  status: '@',
  grade: '@',
  owner: '@',
  number: '0',
  /** A score may have decimals. */
  figure: 'General',
  date: 'd/M/yyyy',
  checkbox: '0',
};

/** What all new sheets have in common, however wide they are: one that was dressed is copied for the others. */
export function dressSheet(sheet: Sheet, rows: number): void {
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.getRange(1, 1, rows, WIDEST).setVerticalAlignment('top').setWrap(true);
  sheet.getRange(1, 1, 1, WIDEST).setFontWeight('bold').setHorizontalAlignment('center');
}

/** The same for columns that are added to a sheet. */
export function dressColumns(sheet: Sheet, { columns, first, headingRow, lastRow }: ColumnBlock): void {
  sheet
    .getRange(headingRow, first, lastRow - headingRow + 1, columns.length)
    .setVerticalAlignment('top')
    .setWrap(true);
  sheet.getRange(headingRow, first, 1, columns.length).setFontWeight('bold').setHorizontalAlignment('center');
}

/**
 * Widths, formats, drop-downs and protection of new columns.
 * @param offices where the divisions stand, which are offered for ผู้รับผิดชอบ
 * @param isNew nothing was ever set in this sheet
 */
export function shapeColumns(sheet: Sheet, block: ColumnBlock, offices: Range | null, isNew: boolean): void {
  const { columns, first, headingRow, lastRow } = block;
  const below = lastRow - headingRow;
  const body = sheet.getRange(headingRow + 1, first, below, columns.length);
  for (const run of widthRuns(columns.map(({ width }) => width)))
    sheet.setColumnWidths(first - 1 + run.first, run.count, run.width);
  sheet.getRange(headingRow, first, 1, columns.length).setBackground(HEADING_BACKGROUND);
  body.setNumberFormats(
    repeated(
      columns.map(({ kind }) => NUMBER_FORMATS[kind] as string),
      below,
    ),
  );
  if (columns.some(({ align }) => align))
    body.setHorizontalAlignments(
      repeated(
        columns.map(({ align }) => align ?? null),
        below,
      ),
    );
  validate(sheet, block, offices);
  protect(sheet, block, isNew);
}

/** What belongs to filled rows only. The cells are not written: rows are, and after this. */
export function boxRows(sheet: Sheet, column: number, first: number, count: number): void {
  sheet.getRange(first, column, count, 1).setDataValidation(boxRule());
}

/** Drop-downs for the settings that are one of a few words. @param first the row of the first of the names */
export function offerChoices(sheet: Sheet, column: number, first: number, names: readonly string[]): void {
  const rules = names.map((name) => {
    const choices = CHOICES_BY_NAME.get(name);
    return choices ? listRule(choices) : null;
  });
  const from = rules.findIndex((rule) => rule !== null);
  if (from < 0) return;
  const to = rules.length - [...rules].reverse().findIndex((rule) => rule !== null);
  sheet
    .getRange(first + from, column, to - from, 1)
    .setDataValidations(rules.slice(from, to).map((rule) => [rule]));
}

const CHOICES_BY_NAME: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(CHOICES).map(([key, words]) => [SETTINGS[key as keyof typeof CHOICES].name, words]),
);

function validate(sheet: Sheet, block: ColumnBlock, offices: Range | null): void {
  const { columns, first, headingRow, lastRow, lastBox } = block;
  const rules = columns.map(({ kind }) => ruleFor(kind, offices));
  const places = rules.flatMap((rule, index) => (rule ? [index] : []));
  const [from, to] = [places[0], places[places.length - 1]];
  if (from === undefined || to === undefined) return;
  const table = Array.from({ length: lastRow - headingRow }, (_, index) =>
    rules
      .slice(from, to + 1)
      .map((rule, place) =>
        columns[from + place]?.kind === 'checkbox' && headingRow + 1 + index > lastBox ? null : rule,
      ),
  );
  sheet.getRange(headingRow + 1, first + from, table.length, to - from + 1).setDataValidations(table);
}

function ruleFor(kind: ColumnKind, offices: Range | null): Rule | null {
  const rule = SpreadsheetApp.newDataValidation();
  switch (kind) {
    case 'status':
      return listRule(STATUS_CHOICES);
    case 'grade':
      return listRule(GRADE_CHOICES);
    case 'date':
      return rule.requireDate().setAllowInvalid(true).build();
    case 'owner':
      // Two divisions may share an item, and a drop-down gives one: typing both must stay possible.
      return offices && rule.requireValueInRange(offices, true).setAllowInvalid(true).build();
    case 'checkbox':
      return boxRule();
    default:
      return null;
  }
}

function listRule(choices: readonly string[]): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(false)
    .build();
}

function boxRule(): Rule {
  return SpreadsheetApp.newDataValidation().requireCheckbox().build();
}

/** One protection for the add-on's columns that stand side by side. One that is there already is not made again. */
/** Google warns whoever types there; a description would be one more call for each, and is not shown then. */
function protect(sheet: Sheet, { columns, first, headingRow, lastRow }: ColumnBlock, isNew: boolean): void {
  const places = columns.flatMap(({ ours }, index) => (ours ? [first + index] : []));
  const present = isNew || places.length === 0 ? [] : protectionsOf(sheet);
  for (const place of places) {
    if (places.includes(place - 1)) continue;
    let width = 1;
    while (places.includes(place + width)) width += 1;
    const cells = sheet.getRange(headingRow, place, lastRow - headingRow + 1, width);
    const same = present.find((each) => each.getRange().getA1Notation() === cells.getA1Notation());
    (same ?? cells.protect()).setWarningOnly(true);
  }
}

function protectionsOf(sheet: Sheet) {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
}

function repeated<T>(line: readonly T[], times: number): T[][] {
  return Array.from({ length: times }, () => [...line]);
}
