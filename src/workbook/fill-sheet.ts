import { problem } from '../messages/problems';
import { colourResults } from './colour-results';
import { chartCover } from './cover-chart';
import type { NewRow } from './first-rows';
import { dressSheet, offerChoices, shapeColumns } from './format-sheet';
import type { RawCell } from './grid';
import { makeRoom } from './make-room';
import { rawOf } from './new-lines';
import { besideTexts, keepAsText } from './plain-text';
import { reading } from './reading';
import { aboutToWrite } from './run';
import { type ColumnOf, type ColumnSchema, SHEETS, type SheetKey, WIDEST } from './schema';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Empty rows that a new sheet keeps below its own at least: room to add to. */
const SPARE_ROWS = 50;
/** Few heights, so that few sheets need one of their own, and not the thousand rows that hide where a sheet ends. */
const [LOW, STEP] = [100, 300];

/** How many rows a new sheet has. ประวัติ keeps them all: it grows by itself, and its rows must have their format. */
export function rowsFor(key: SheetKey, count: number): number {
  const needed = 1 + count + SPARE_ROWS;
  if (key === 'history') return Number.POSITIVE_INFINITY;
  return needed <= LOW ? LOW : Math.ceil(needed / STEP) * STEP;
}

interface EmptySheet<S extends SheetKey> {
  readonly sheet: Sheet;
  /** Its height, where it was just made and dressed; null for one that was found. */
  readonly madeRows: number | null;
  /** Left by a run that was stopped: boxes of rows that were never written. */
  readonly hasBoxes: boolean;
  readonly columns: readonly (readonly [ColumnOf<S>, ColumnSchema])[];
  readonly divisions: () => Range;
}

/** Makes an empty sheet into one of ours. All its texts are written last, in one call: so far it counts as empty. */
export function fillSheet<S extends SheetKey>(
  key: S,
  rows: readonly NewRow<S>[],
  { sheet, madeRows, hasBoxes, columns, divisions }: EmptySheet<S>,
): void {
  const { name, tabColor, frozenColumns } = SHEETS[key];
  aboutToWrite(name);
  const lastRow = madeRows ?? prepare(sheet, rowsFor(key, rows.length));
  const schemas = columns.map(([, schema]) => schema);
  if (madeRows === null) sheet.setTabColor(tabColor);
  if (hasBoxes) sheet.getDataRange().clearContent();
  if (frozenColumns > 1) sheet.setFrozenColumns(frozenColumns);
  const block = { columns: schemas, first: 1, headingRow: 1, lastRow, lastBox: 1 + rows.length };
  const offers = schemas.some(({ kind }) => kind === 'owner');
  shapeColumns(sheet, block, offers ? divisions() : null, madeRows !== null);
  const places = Object.fromEntries(columns.map(([column], index) => [column, index + 1]));
  if (key === 'settings') {
    const names = (rows as readonly NewRow<'settings'>[]).map(({ name }) => String(name));
    offerChoices(sheet, (places as Record<ColumnOf<'settings'>, number>).value, 2, names);
  }
  if (key === 'oit') {
    colourResults(sheet, places as Record<ColumnOf<'oit'>, number>, 1, lastRow);
  }
  if (key === 'summary') {
    const columns = places as Record<ColumnOf<'summary'>, number>;
    chartCover(sheet, { columns, headingRow: 1 }, madeRows !== null);
  }
  // Whoever has begun to type here meanwhile keeps what they typed: next time the sheet is theirs, and is completed.
  if (madeRows === null && !isEmpty(sheet)) throw problem('moved', { sheet: name });
  const lines = linesOf(columns, rows);
  keepAsText(sheet, [{ row: 1, column: 1, values: lines }], besideTexts(key, places));
  sheet.getRange(1, 1, lines.length, columns.length).setValues(lines);
  SpreadsheetApp.flush();
}

/** All that a new sheet says: its headings, and its rows. */
export function linesOf<S extends SheetKey>(
  columns: readonly (readonly [ColumnOf<S>, ColumnSchema])[],
  rows: readonly NewRow<S>[],
): RawCell[][] {
  return [
    columns.map(([, { heading }]) => heading),
    ...rows.map((row) => columns.map(([column]) => rawOf(row[column]))),
  ];
}

function isEmpty(sheet: Sheet): boolean {
  return reading(() => sheet.getDataRange().getValues()).every((row) =>
    row.every((cell) => cell === '' || cell === false),
  );
}

/** A sheet that was found empty may be of any size and look. @returns its height */
function prepare(sheet: Sheet, wanted: number): number {
  const size = makeRoom(sheet, Number.isFinite(wanted) ? wanted : 1, WIDEST);
  const surplus = size.rows - wanted;
  if (surplus > 0) sheet.deleteRows(wanted + 1, surplus);
  const rows = Math.min(size.rows, wanted);
  dressSheet(sheet, rows);
  return rows;
}
