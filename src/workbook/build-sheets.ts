import { CRITERIA_YEARS, criteriaOf, NEWEST_YEAR } from '../ita/criteria';
import type { Criteria } from '../ita/criteria/types';
import { type FiscalYear, parseFiscalYear } from '../ita/fiscal-year';
import { comparable } from '../ita/text/comparable';
import { problem } from '../messages/problems';
import { a1, type Cell } from './cells';
import { colourResults } from './colour-results';
import { renameToCover } from './cover-chart';
import { fillSheet, rowsFor } from './fill-sheet';
import { missingRows, type NewRow } from './first-rows';
import { boxRows, dressColumns, offerChoices, shapeColumns } from './format-sheet';
import { makeRoom } from './make-room';
import { type MadeSheet, makeSheets } from './make-sheets';
import { lastHeldRow, newLines } from './new-lines';
import { once } from './once';
import { openWorkbook } from './open-workbook';
import { readComponents } from './read-assessment';
import { readCriteria, yearOfCriteria } from './read-criteria';
import { type Room, roomUnderLock } from './room';
import { aboutToWrite, isTimeForSteps } from './run';
import { allColumnsOf, type ColumnOf, columnsOf, SHEET_KEYS, SHEETS, type SheetKey } from './schema';
import { settingRow } from './setting-row';
import { findHeadings, isEmptyRow, type Table, tableOf } from './table';
import { presentSheet, sheetsByName } from './year-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What was added, for the sentence that tells it. */
export interface Built {
  readonly sheets: readonly string[];
  readonly columns: number;
  readonly rows: number;
  /** How many sheets are still to be looked after: the time of a run was over. Building again goes on with them. */
  readonly left: number;
}

export interface Building {
  /** The sheets to complete now; those left out come to be empty, and are completed by a later call. */
  readonly keys?: readonly SheetKey[];
  /** The criteria to build for; without them those of the workbook, or those that the program brings along. */
  readonly criteria?: Criteria | null;
  /** The criteria of a workbook that has none yet, where they are not those that the program brings along. */
  readonly own?: Criteria | null;
  /** The divisions that a new ส่วนงาน begins with, in place of the usual ones. */
  readonly offices?: readonly string[] | null;
}

const TIME_ZONE = 'Asia/Bangkok';

/**
 * Adds the sheets, columns and rows that are missing. Everything is read, and every mistake found, before the first
 * write; what stands there already is not touched. Call it under the document lock.
 *
 * It may be stopped anywhere and called again: a sheet, a column or a row is there once its texts are, and these are
 * written last, in one call. Until then all that belongs to it is done again.
 *
 * @param year fiscal year of a workbook that has none yet.
 * @throws UserError when the workbook has no criteria and the year none to begin with, or a sheet has two headings alike.
 */
export function buildSheets(
  spreadsheet: Spreadsheet,
  year: FiscalYear,
  { keys = SHEET_KEYS, criteria: given = null, own = null, offices = null }: Building = {},
): Built {
  const byName = sheetsByName(spreadsheet);
  const present = new Map(
    SHEET_KEYS.flatMap((key) => {
      const sheet = presentSheet(byName, key);
      return sheet ? [[key, sheet] as const] : [];
    }),
  );
  const room = roomUnderLock(openWorkbook());
  const cellsOf = (key: SheetKey) => (present.has(key) ? room.cells(key) : null);
  const criteria = given ?? criteriaFor(cellsOf, own?.year ?? year, own);
  const newRows = <S extends SheetKey>(key: S): readonly NewRow<S>[] =>
    key === 'offices' && offices
      ? (offices.map((name) => ({ name })) as readonly NewRow<'offices'>[] as readonly NewRow<S>[])
      : missingRows(key, null, criteria);
  const isBlank = (key: SheetKey) => cellsOf(key)?.every(isEmptyRow) ?? true;
  const blank = new Set(
    SHEET_KEYS.filter((key) => (keys.includes(key) || !present.has(key)) && isBlank(key)),
  );
  for (const key of keys) if (!blank.has(key)) tableSoFar(key, cellsOf(key) ?? []);

  const made = makeMissing(spreadsheet, present, (key) => newRows(key).length);
  const sheetOf = (key: SheetKey) => made.get(key)?.sheet ?? (present.get(key) as Sheet);
  // Google opens each sheet as it is made; the person stands where the work is.
  if (blank.size > 0) sheetOf('oit').activate();
  const divisions = once(() => {
    const rows = made.get('offices')?.rows ?? heightOf('offices');
    return sheetOf('offices').getRange(2, 1, rows - 1, 1);
  });
  /** One that a run was stopped over, before it had its height, gets it when it is filled. */
  const heightOf = (key: SheetKey) => {
    const [now, usual] = [sheetOf(key).getMaxRows(), rowsFor(key, newRows(key).length)];
    return now > usual && isBlank(key) ? usual : now;
  };

  const added = { sheets: [] as string[], columns: 0, rows: 0 };
  renameCover();
  const lacks = (key: SheetKey) => blank.has(key) || isIncomplete(key, cellsOf(key) ?? [], criteria);
  const inNeed = keys.filter(lacks);
  for (const key of keys) {
    const left = inNeed.length - inNeed.indexOf(key);
    if (inNeed.indexOf(key) > 0 && !isTimeForSteps(1)) return { ...added, left };
    if (blank.has(key)) {
      const hasBoxes = cellsOf(key)?.some((row) => row.includes(false)) ?? false;
      fillSheet(key, newRows(key), { columns: columnsOf(key), divisions, hasBoxes, ...targetOf(key) });
      added.sheets.push(SHEETS[key].name);
    } else {
      const { columns, rows } = completeSheet(room, key, criteria, divisions);
      added.columns += columns;
      added.rows += rows;
    }
  }
  return { ...added, left: 0 };

  /** A book of an earlier version has the cover under another name, and among the last. */
  function renameCover() {
    const cover = present.get('summary');
    if (!keys.includes('summary') || !cover || byName.has(comparable(SHEETS.summary.name))) return;
    renameToCover(
      spreadsheet,
      cover,
      blank.has('summary') ? null : tableSoFar('summary', cellsOf('summary') ?? []),
    );
    sheetOf('oit').activate();
  }

  function targetOf(key: SheetKey) {
    const known = made.get(key);
    return { sheet: sheetOf(key), madeRows: known?.rows ?? null };
  }
}

function isIncomplete<S extends SheetKey>(
  key: S,
  cells: readonly (readonly Cell[])[],
  criteria: Criteria,
): boolean {
  return (
    lackedHeadings(key, cells).length > 0 || missingRows(key, tableSoFar(key, cells), criteria).length > 0
  );
}

/** Makes all the sheets that are not there, empty: the drop-down of one takes its words from another. */
function makeMissing(
  spreadsheet: Spreadsheet,
  present: ReadonlyMap<SheetKey, Sheet>,
  countOf: (key: SheetKey) => number,
): ReadonlyMap<SheetKey, MadeSheet> {
  const missing = SHEET_KEYS.filter((key) => !present.has(key));
  if (missing.length === 0) return new Map();
  aboutToWrite();
  if (present.size === 0) {
    spreadsheet.setSpreadsheetTimeZone(TIME_ZONE);
    spreadsheet.setSpreadsheetLocale('th_TH');
  }
  const made = makeSheets(
    spreadsheet,
    missing.map((key) => ({
      name: SHEETS[key].name,
      tabColor: SHEETS[key].tabColor,
      rows: rowsFor(key, countOf(key)),
      place: (names) => placeOf(key, names),
    })),
    present.size === 0 ? untouchedSheet(spreadsheet) : null,
  );
  return new Map(
    missing.flatMap((key) => {
      const sheet = made.get(SHEETS[key].name);
      return sheet ? [[key, sheet] as const] : [];
    }),
  );
}

/** After the nearest of those that come before it. */
function placeOf(key: SheetKey, names: readonly string[]): number {
  const labels = names.map(comparable);
  const before = SHEET_KEYS.slice(0, SHEET_KEYS.indexOf(key)).map((each) => comparable(SHEETS[each].name));
  return 1 + Math.max(-1, ...before.map((name) => labels.indexOf(name)));
}

/** The one empty sheet of a new spreadsheet: it becomes one of ours, and is not left over. */
function untouchedSheet(spreadsheet: Spreadsheet): Sheet | null {
  const [sheet, ...others] = spreadsheet.getSheets();
  return sheet && others.length === 0 && sheet.getLastRow() === 0 ? sheet : null;
}

/** Adds what a sheet lacks that has its headings, or some of them. */
function completeSheet<S extends SheetKey>(
  room: Room,
  key: S,
  criteria: Criteria,
  divisions: () => GoogleAppsScript.Spreadsheet.Range,
): { readonly columns: number; readonly rows: number } {
  const sheet = room.workbook.sheet(key);
  let columns = 0;
  room.writeHeadings(key, (cells) => {
    const lacking = lackedHeadings(key, cells);
    columns = lacking.length;
    const { headingRow } = findHeadings(key, cells);
    if (columns === 0) return { headingRow, writes: [] };
    const first = Math.max(...cells.map((row) => row.length)) + 1;
    const lastRow = makeRoom(sheet, cells.length, first - 1 + columns).rows;
    const schemas = allColumnsOf(key).flatMap(([name, schema]) => (lacking.includes(name) ? [schema] : []));
    // Every row that holds anything gets its box.
    const block = { columns: schemas, first, headingRow, lastRow, lastBox: cells.length };
    dressColumns(sheet, block);
    shapeColumns(sheet, block, schemas.some(({ kind }) => kind === 'owner') ? divisions() : null, false);
    const labels = schemas.map(({ heading }) => heading);
    return {
      headingRow,
      writes: labels.map((value, index) => ({ row: headingRow, column: first + index, value })),
    };
  });
  let rows = 0;
  room.write(key, (table) => {
    const missing = missingRows(key, table, criteria);
    rows = missing.length;
    if (rows === 0) return [];
    const boxes = columnsOf(key).flatMap(([column, { kind }]) =>
      kind === 'checkbox' ? [table.columns[column]] : [],
    );
    const first = lastHeldRow(room.cells(key), boxes[0] ?? 0) + 1;
    makeRoom(sheet, first - 1 + rows, 1);
    for (const column of boxes) boxRows(sheet, column, first, rows);
    if (key === 'settings') {
      const names = (missing as readonly NewRow<'settings'>[]).map(({ name }) => String(name));
      offerChoices(sheet, (table.columns as Record<ColumnOf<'settings'>, number>).value, first, names);
    }
    return newLines(table, first, missing);
  });
  if (key === 'oit') {
    const { columns: places, headingRow } = room.workbook.table('oit');
    colourResults(sheet, places, headingRow);
  }
  return { columns, rows };
}

type Values = readonly (readonly Cell[])[] | null;

/** Those that the workbook holds; in one that holds none, those that the program brings along for its year. */
function criteriaFor(
  cellsOf: (key: SheetKey) => Values,
  asked: FiscalYear,
  brought: Criteria | null,
): Criteria {
  const [settings, values] = [cellsOf('settings'), cellsOf('criteria')];
  const place = settings && yearInSettings(settings);
  const table = values && tableSoFar('criteria', values);
  if (table && table.rows.length > 0) {
    const own = yearOfCriteria(table);
    const year = place?.year ?? own ?? asked;
    const bundled = () => criteriaOf(year);
    const beside = own === null && bundled() === null ? cellsOf('components') : null;
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

function headingOf<S extends SheetKey>(key: S, column: ColumnOf<S>): string {
  return allColumnsOf(key).find(([name]) => name === column)?.[1].heading ?? '';
}
