import * as v from 'valibot';
import type { Place } from '../ita/finding';
import { textOf } from './cells';
import type { CellWrite } from './grid';
import type { Room } from './room';
import { allColumnsOf, SHEET_KEYS } from './schema';
import { rowsOf, type Table } from './table';

const PLACE = v.pipe(
  v.object({
    sheet: v.picklist(SHEET_KEYS),
    row: v.pipe(v.number(), v.integer(), v.minValue(1)),
    column: v.string(),
  }),
  v.check(({ sheet, column }) => allColumnsOf(sheet).some(([name]) => name === column)),
) as v.GenericSchema<Place>;

/** Google's own limit on a cell, in letters. */
const content = v.pipe(v.string(), v.maxLength(50_000));

export const CELL_CHANGE = v.object({ place: PLACE, before: content, after: content });
/** A text to be put in place of another. `place` is where it stood when the sheet was read. */
export type CellChange = Readonly<v.InferOutput<typeof CELL_CHANGE>>;

/**
 * Makes the changes in the cells that still hold what they held. A row that has moved meanwhile is found by its text, if
 * no other cell of the column has the same.
 *
 * @returns how many were made: one read a sheet, one write for each block of cells, and one read to see that they stand.
 */
export function changeCells(room: Room, changes: readonly CellChange[]): number {
  let made = 0;
  for (const key of sheetsOf(changes)) {
    const ofSheet = changes.filter(({ place }) => place.sheet === key);
    let count = 0;
    room.write(key, (table) => {
      const writes = cellWrites(table, ofSheet);
      count = writes.length;
      return writes;
    });
    made += count;
  }
  return made;
}

/** How many of the changes stand in their cells already. */
export function countMade({ table }: Room['workbook'], changes: readonly CellChange[]): number {
  return sheetsOf(changes)
    .map((key) => {
      const find = rowFinder(table(key));
      const ofSheet = changes.filter(({ place }) => place.sheet === key);
      return ofSheet.filter(({ place, after }) => find(place, after) !== null).length;
    })
    .reduce((sum, count) => sum + count, 0);
}

function sheetsOf(changes: readonly CellChange[]): readonly Place['sheet'][] {
  return [...new Set(changes.map(({ place }) => place.sheet))];
}

function cellWrites(table: Table, changes: readonly CellChange[]): readonly CellWrite[] {
  const columns: Readonly<Record<string, number>> = table.columns;
  const find = rowFinder(table);
  return changes.flatMap(({ place, before, after }): CellWrite[] => {
    const row = find(place, before);
    const column = columns[place.column];
    return row === null || column === undefined ? [] : [{ row, column, value: after }];
  });
}

/** Looks a cell up where it stood, then by its text. */
function rowFinder(table: Table): (place: Place, before: string) => number | null {
  const rows = rowsOf(table);
  const byRow = new Map(rows.map((entry) => [entry.row, entry]));
  const holders = new Map<string, number[]>();
  const indexed = new Set<string>();
  const index = (column: string) => {
    if (indexed.has(column)) return;
    indexed.add(column);
    for (const entry of rows) {
      const key = JSON.stringify([column, textOf(entry.cell(column))]);
      const known = holders.get(key);
      if (known) known.push(entry.row);
      else holders.set(key, [entry.row]);
    }
  };
  return ({ row, column }, before) => {
    const standing = byRow.get(row)?.cell(column);
    if (standing !== undefined && textOf(standing) === before) return row;
    index(column);
    const [only, ...others] = holders.get(JSON.stringify([column, before])) ?? [];
    return only !== undefined && others.length === 0 ? only : null;
  };
}
