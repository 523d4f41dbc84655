import type { Place } from '../ita/finding';
import type { OpenWorkbook } from './open-workbook';
import { rowsOf, type Table, type TableRow } from './table';

/** A text to be put in place of another. `place` is where it stood when the sheet was read. */
export interface CellChange {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

/**
 * Makes the changes in the cells that still hold what they held. A row that has moved meanwhile is found by its text, if
 * no other cell of the column has the same. Call it under the document lock.
 *
 * @returns how many were made: one read a sheet, one write a cell.
 */
export function changeCells(workbook: OpenWorkbook, changes: readonly CellChange[]): number {
  let made = 0;
  for (const key of new Set(changes.map(({ place }) => place.sheet))) {
    const table: Table = workbook.table(key);
    const columns: Readonly<Record<string, number>> = table.columns;
    for (const { place, before, after } of changes.filter((change) => change.place.sheet === key)) {
      const row = findRow(table, place, before);
      const column = columns[place.column];
      if (row === null || column === undefined) continue;
      workbook.sheet(key).getRange(row, column).setValue(after);
      made += 1;
    }
  }
  return made;
}

function findRow(table: Table, { row, column }: Place, before: string): number | null {
  const holds = (entry: TableRow<string>) => entry.cell(column) === before;
  const rows = rowsOf(table);
  if (rows.some((entry) => entry.row === row && holds(entry))) return row;
  const [only, ...others] = rows.filter(holds);
  return only && others.length === 0 ? only.row : null;
}
