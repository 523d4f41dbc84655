import { type Cell, textOf } from './cells';
import type { NewRow } from './first-rows';
import type { CellWrite, RawCell } from './grid';
import { type ColumnOf, columnsOf, type SheetKey } from './schema';
import type { Table } from './table';

/**
 * Whole lines for rows in which nothing stands: from the first of our columns to the last without a gap, so that all of
 * them are one write, which is made or not made.
 */
export function newLines<S extends SheetKey>(
  { key, columns }: Pick<Table<S>, 'key' | 'columns'>,
  first: number,
  rows: readonly NewRow<S>[],
): readonly CellWrite[] {
  const known = columnsOf(key)
    .map(([column]) => [columns[column], column] as const)
    .filter(([place]) => place > 0);
  const places = known.map(([place]) => place);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const byPlace = new Map<number, ColumnOf<S>>(known);
  return rows.flatMap((row, index) =>
    Array.from({ length: to - from + 1 }, (_, offset) => {
      const column = byPlace.get(from + offset);
      return { row: first + index, column: from + offset, value: rawOf(column ? row[column] : undefined) };
    }),
  );
}

export function rawOf(cell: Cell | undefined): RawCell {
  return typeof cell === 'object' ? textOf(cell) : (cell ?? '');
}

/** The last row that holds more than a box nobody ticked: those below it are free. A row of formulas is not. */
export function lastHeldRow(cells: readonly (readonly Cell[])[], boxColumn: number): number {
  let last = cells.length;
  while (last > 0 && isBoxAlone(cells[last - 1] ?? [], boxColumn)) last -= 1;
  return last;
}

function isBoxAlone(cells: readonly Cell[], boxColumn: number): boolean {
  return cells.every((cell, index) => (index + 1 === boxColumn ? cell === false : cell === ''));
}
