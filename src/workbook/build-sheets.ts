import { CRITERIA_YEARS, criteriaOf, NEWEST_YEAR } from '../ita/criteria';
import type { Criteria } from '../ita/criteria/types';
import { type FiscalYear, parseFiscalYear } from '../ita/fiscal-year';
import { comparable } from '../ita/text';
import { problem } from '../messages/problems';
import { a1, type Cell } from './cells';
import { colourResults } from './colour-results';
import { missingRows, type NewRow } from './first-rows';
import { formatColumns, formatNewSheet, formatRows } from './format-sheet';
import { plainCells } from './plain-cells';
import { besideTexts, keepAsText, textsOf } from './plain-text';
import { readComponents } from './read-assessment';
import { readCriteria, yearOfCriteria } from './read-criteria';
import { allColumnsOf, type ColumnOf, columnsOf, SHEET_KEYS, SHEETS, type SheetKey } from './schema';
import { settingRow } from './setting-row';
import { findHeadings, isEmptyRow, type Table, tableOf } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What was added, for the sentence that tells it. */
export interface Built {
  readonly sheets: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

/** A sheet to be completed. `headings` are the columns that it lacks; `values` is what stands there. */
interface Plan<S extends SheetKey = SheetKey> {
  readonly key: S;
  readonly existing: boolean;
  readonly values: readonly (readonly Cell[])[];
  readonly headings: readonly ColumnOf<S>[];
  readonly rows: readonly NewRow<S>[];
}

const TIME_ZONE = 'Asia/Bangkok';

/**
 * Adds the sheets, columns and rows that are missing. Everything is read, and every mistake found, before the first
 * write; what stands there already is not touched.
 *
 * @param year fiscal year of a workbook that has none yet.
 * @param own the criteria of a workbook that has none yet, where they are not those that the program brings along.
 * @param keys the sheets to complete now; those left out come to be empty, and are completed by a later call.
 * @throws UserError when the workbook has no criteria and the year none to begin with, or a sheet has two headings alike.
 */
export function buildSheets(
  spreadsheet: Spreadsheet,
  year: FiscalYear,
  keys: readonly SheetKey[] = SHEET_KEYS,
  own: Criteria | null = null,
): Built {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [comparable(sheet.getName()), sheet]));
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const present = new Map(
    SHEET_KEYS.flatMap((key) => {
      const sheet = sheets.get(comparable(SHEETS[key].name));
      return sheet ? [[key, sheet] as const] : [];
    }),
  );
  const valuesOf = (key: SheetKey) => {
    const sheet = present.get(key);
    return sheet ? plainCells(sheet.getDataRange().getValues(), () => timeZone) : null;
  };
  const known = { settings: valuesOf('settings'), criteria: valuesOf('criteria') };
  const criteria = criteriaFor(known, own?.year ?? year, own, () => valuesOf('components'));
  const plans = keys.map((key) =>
    planSheet(key, key === 'settings' || key === 'criteria' ? known[key] : valuesOf(key), criteria),
  );

  if (present.size === 0) {
    spreadsheet.setSpreadsheetTimeZone(TIME_ZONE);
    spreadsheet.setSpreadsheetLocale('th_TH');
  }
  // All sheets first: the drop-down of one takes its words from another.
  const spare = present.size === 0 ? untouchedSheet(spreadsheet) : null;
  const targets = new Map(
    SHEET_KEYS.map((key, index) => [
      key,
      index === 0 && spare
        ? spare.setName(SHEETS[key].name)
        : (present.get(key) ?? spreadsheet.insertSheet(SHEETS[key].name, index)),
    ]),
  );
  for (const plan of plans) {
    const sheet = targets.get(plan.key);
    if (!sheet) continue;
    trimRows(sheet, plan);
    completeSheet(spreadsheet, sheet, plan);
  }
  // Google opens each sheet as it is made; in the end the person stands where the work is.
  if (present.size < targets.size) targets.get('oit')?.activate();
  return {
    sheets: plans.filter(({ existing }) => !existing).map(({ key }) => SHEETS[key].name),
    columns: plans.reduce((sum, plan) => sum + (plan.existing ? plan.headings.length : 0), 0),
    rows: plans.reduce((sum, plan) => sum + (plan.existing ? plan.rows.length : 0), 0),
  };
}

/** Adds a sheet that is new, with its rows, under a name of its own. @param index its place, from 0 */
export function insertBuiltSheet<S extends SheetKey>(
  spreadsheet: Spreadsheet,
  key: S,
  rows: readonly NewRow<S>[],
  {
    name,
    index,
    withLastYear,
  }: { readonly name: string; readonly index: number; readonly withLastYear: boolean },
): void {
  const columns = withLastYear ? allColumnsOf(key) : columnsOf(key);
  const plan: Plan<S> = {
    key,
    existing: false,
    values: [],
    headings: columns.map(([column]) => column),
    rows,
  };
  const sheet = spreadsheet.insertSheet(name, index);
  trimRows(sheet, plan);
  completeSheet(spreadsheet, sheet, plan);
}

/** The one empty sheet of a new spreadsheet: it becomes the first of ours, and is not left over. */
function untouchedSheet(spreadsheet: Spreadsheet): Sheet | null {
  const [sheet, ...others] = spreadsheet.getSheets();
  return sheet && others.length === 0 && sheet.getLastRow() === 0 ? sheet : null;
}

type Values = readonly (readonly Cell[])[] | null;

/** Those that the workbook holds; in one that holds none, those that the program brings along for its year. */
function criteriaFor(
  { settings, criteria: values }: { readonly settings: Values; readonly criteria: Values },
  asked: FiscalYear,
  brought: Criteria | null,
  components: () => Values,
): Criteria {
  const place = settings && yearInSettings(settings);
  const table = values && tableSoFar('criteria', values);
  if (table && table.rows.length > 0) {
    const own = yearOfCriteria(table);
    const year = place?.year ?? own ?? asked;
    const bundled = criteriaOf(year);
    const beside = own === null && bundled === null ? components() : null;
    const typed = beside && tableSoFar('components', beside);
    return readCriteria(table, {
      year,
      yearCell: place?.cell ?? '',
      bundled,
      components: typed ? readComponents(typed) : [],
    }).criteria;
  }
  const year = place?.year ?? asked;
  const criteria = brought?.year === year ? brought : criteriaOf(year);
  if (!criteria) throw problem('no-criteria', { year, known: CRITERIA_YEARS, cell: place?.cell ?? null });
  return criteria;
}

function yearInSettings(values: readonly (readonly Cell[])[]): { year: number; cell: string } | null {
  if (values.every(isEmptyRow) || lackedHeadings('settings', values).length > 0) return null;
  const table = tableOf('settings', values);
  const row = settingRow(table, 'fiscalYear');
  if (!row || row.text('value') === '') return null;
  const cell = a1(row.row, table.columns.value);
  const year = parseFiscalYear(row.text('value'));
  if (year === null)
    throw problem('bad-year', {
      sheet: SHEETS.settings.name,
      cell,
      text: row.text('value'),
      example: NEWEST_YEAR,
    });
  return { year, cell };
}

function planSheet<S extends SheetKey>(
  key: S,
  present: readonly (readonly Cell[])[] | null,
  criteria: Criteria,
): Plan<S> {
  const values = present ?? [];
  const headings = lackedHeadings(key, values);
  const rows = missingRows(key, tableSoFar(key, values), criteria);
  return { key, existing: present !== null, values, headings, rows };
}

function lackedHeadings<S extends SheetKey>(
  key: S,
  values: readonly (readonly Cell[])[],
): readonly ColumnOf<S>[] {
  const { found } = findHeadings(key, values);
  return columnsOf(key).flatMap(([column]) => (found.has(column) ? [] : [column]));
}

/** What a sheet will be once its lacking headings are added at the right end; null when it holds nothing. */
function tableSoFar<S extends SheetKey>(key: S, values: readonly (readonly Cell[])[]): Table<S> | null {
  if (values.every(isEmptyRow)) return null;
  const { headingRow } = findHeadings(key, values);
  const added = lackedHeadings(key, values).map((column) => headingOf(key, column));
  return tableOf(
    key,
    added.length === 0
      ? values
      : values.map((row, index) => (index === headingRow - 1 ? [...row, ...added] : row)),
  );
}

function completeSheet<S extends SheetKey>(spreadsheet: Spreadsheet, sheet: Sheet, plan: Plan<S>): void {
  const { key, values, headings, rows } = plan;
  const blank = values.every(isEmptyRow);
  const { headingRow, found } = findHeadings(key, values);
  const lastColumn = blank ? 0 : Math.max(...values.map((row) => row.length));

  const columns = {} as Record<ColumnOf<S>, number>;
  for (const [column, places] of found) columns[column] = places[0] ?? 0;
  headings.forEach((column, offset) => {
    columns[column] = lastColumn + 1 + offset;
  });
  makeRoom(sheet, (blank ? 1 : values.length) + rows.length, lastColumn + headings.length);

  if (headings.length > 0) {
    formatColumns(sheet, key, columns, headings, headingRow, spreadsheet);
    const labels = headings.map((column) => headingOf(key, column));
    sheet.getRange(headingRow, lastColumn + 1, 1, labels.length).setValues([labels]);
  }
  if (blank) formatNewSheet(sheet, key);
  if (key === 'oit') colourResults(sheet, columns as Record<ColumnOf<'oit'>, number>, headingRow);
  if (rows.length > 0) {
    const first = (blank ? 1 : values.length) + 1;
    const width = Math.max(lastColumn, ...Object.values<number>(columns));
    const cells = rows.map((row) => {
      const line: Cell[] = Array.from({ length: width }, () => '');
      for (const [column, cell] of Object.entries(row))
        line[columns[column as ColumnOf<S>] - 1] = cell as Cell;
      return line;
    });
    formatRows(sheet, key, columns, first, rows.length);
    keepAsText(
      sheet,
      { row: first, column: 1, values: cells },
      (blank ? besideTexts : textsOf)(key, columns),
    );
    sheet.getRange(first, 1, cells.length, width).setValues(cells);
  }
}

function headingOf<S extends SheetKey>(key: S, column: ColumnOf<S>): string {
  return allColumnsOf(key).find(([name]) => name === column)?.[1].heading ?? '';
}

/** Empty rows that a new sheet keeps below its own: room to add to, and few enough to see where the sheet ends. */
const SPARE_ROWS = 60;

/** A new sheet has a thousand rows. ประวัติ keeps them all: it grows by itself, and its rows must have their format. */
function trimRows(sheet: Sheet, { key, rows, values }: Pick<Plan, 'key' | 'rows' | 'values'>): void {
  const wanted = 1 + rows.length + SPARE_ROWS;
  const spare = key === 'history' || !values.every(isEmptyRow) ? 0 : sheet.getMaxRows() - wanted;
  if (spare > 0) sheet.deleteRows(wanted + 1, spare);
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const spareRows = sheet.getMaxRows() - rows;
  if (spareRows < 0) sheet.insertRowsAfter(sheet.getMaxRows(), -spareRows);
  const spareColumns = sheet.getMaxColumns() - columns;
  if (spareColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spareColumns);
}
