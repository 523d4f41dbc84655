import { comparable } from '../ita/text/comparable';
import { problem } from '../messages/problems';
import { a1, type Cell, textOf } from './cells';
import { allColumnsOf, type ColumnOf, SHEETS, type SheetKey } from './schema';

/** A sheet as data: where its headings stand, and the rows below them that hold anything. */
export interface Table<S extends SheetKey = SheetKey> {
  readonly key: S;
  readonly headingRow: number;
  /** The place of each column, counted from 1; 0 for one that the sheet need not have and does not. */
  readonly columns: Readonly<Record<ColumnOf<S>, number>>;
  readonly rows: readonly TableRow<ColumnOf<S>>[];
  /** The number of the last row that holds anything. */
  readonly lastRow: number;
}

export interface TableRow<Column extends string> {
  readonly row: number;
  readonly cell: (column: Column) => Cell;
  readonly text: (column: Column) => string;
}

/** The rows of any table for a place, which names its column as text. */
export function rowsOf(table: { readonly rows: readonly unknown[] }): readonly TableRow<string>[] {
  return table.rows as readonly TableRow<string>[];
}

/** Staff may put a title above the headings, but not a novel. */
const HEADING_ROWS = 10;

/**
 * Finds the columns of a sheet by their headings.
 * @throws UserError when the sheet is empty, a heading is missing, or two are alike.
 */
export function tableOf<S extends SheetKey>(key: S, values: readonly (readonly Cell[])[]): Table<S> {
  const { name } = SHEETS[key];
  if (values.every(isEmptyRow)) {
    throw problem('empty-sheet', { sheet: name });
  }
  const { headingRow, found } = findHeadings(key, values);
  const columns = {} as Record<ColumnOf<S>, number>;
  for (const [column, { heading, optional, later }] of allColumnsOf(key)) {
    const [first, second] = found.get(column) ?? [];
    if (first === undefined) {
      if (!optional && !later) throw problem('missing-heading', { sheet: name, heading, row: headingRow });
      columns[column] = 0;
      continue;
    }
    if (second !== undefined) {
      const cells = [a1(headingRow, first), a1(headingRow, second)] as const;
      throw problem('repeated-heading', { sheet: name, heading, cells });
    }
    columns[column] = first;
  }
  const rows = values
    .map((cells, index) => tableRow<ColumnOf<S>>(index + 1, cells, columns))
    .slice(headingRow)
    .filter(({ row }) => !isEmptyRow(values[row - 1] ?? []));
  return { key, headingRow, columns, rows, lastRow: values.length };
}

/**
 * Where the headings of a sheet stand: the row, among the first ten, that has the most of them, and the columns in
 * which each was found (none, one, or several by mistake).
 */
export function findHeadings<S extends SheetKey>(
  key: S,
  values: readonly (readonly Cell[])[],
): { headingRow: number; found: ReadonlyMap<ColumnOf<S>, readonly number[]> } {
  const columnOf = new Map(allColumnsOf(key).map(([column, { heading }]) => [comparable(heading), column]));
  let best = { headingRow: 1, found: new Map<ColumnOf<S>, readonly number[]>() };
  values.slice(0, HEADING_ROWS).forEach((cells, index) => {
    const found = new Map<ColumnOf<S>, readonly number[]>();
    cells.forEach((cell, place) => {
      const column = columnOf.get(comparable(textOf(cell)));
      if (column !== undefined) found.set(column, [...(found.get(column) ?? []), place + 1]);
    });
    if (found.size > best.found.size) best = { headingRow: index + 1, found };
  });
  return best;
}

/** A row with nothing but an unticked box holds nothing. */
export function isEmptyRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === '' || cell === false);
}

function tableRow<Column extends string>(
  row: number,
  cells: readonly Cell[],
  columns: Readonly<Record<Column, number>>,
): TableRow<Column> {
  const cell = (column: Column) => cells[columns[column] - 1] ?? '';
  return { row, cell, text: (column) => textOf(cell(column)) };
}
