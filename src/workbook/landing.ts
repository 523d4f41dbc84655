import { type CellWrite, cellKey, type Grid, type RawCell, valueAt } from './grid';
import { columnsBefore } from './moved-columns';
import { rowsBefore } from './moved-rows';

/** Whether what was written stands where it was meant to; if not, what has to be put back. */
export interface Landing {
  readonly landed: boolean;
  /** What stood in the cells that were overwritten by mistake, where they are now. */
  readonly restore: readonly CellWrite[];
}

/**
 * Between a read and a write a person may insert, delete, move or sort rows and columns, and the write then hits other
 * cells than it was meant for. Held against each other, the sheet before and after tell where each row and column has
 * gone, and so what stood in the cells that were hit.
 *
 * Columns are known again by their heading, rows by all that stands in them but what was written. Of two rows that are
 * quite alike it does not matter which is which.
 *
 * @param sheet as it was read before the writing, `after` as it was read after it
 * @param headingRow counted from 1, in the sheet before
 */
export function landingOf(
  sheet: Grid,
  after: Grid,
  headingRow: number,
  writes: readonly CellWrite[],
): Landing {
  // Below what a sheet holds there are empty rows, into which much is written.
  const before = [...sheet, ...after.slice(sheet.length).map(() => [])];
  const written = new Set(writes.map(({ row, column }) => cellKey(row, column)));
  const columns = columnsBefore(before, after, headingRow, writes);
  const rows = rowsBefore(before, after, columns, written);
  const restore: CellWrite[] = [];
  let landed = true;
  const gone: CellWrite[] = [];
  for (const write of writes) {
    const { row, column, value } = write;
    const [from, fromColumn] = [rows[row - 1] ?? null, columns[column - 1] ?? null];
    const isGone = isAnotherText(valueAt(after, row, column), value);
    if (isGone) gone.push(write);
    if (from === row && fromColumn === column) continue;
    landed = false;
    if (isGone) continue;
    const stood = from === null || fromColumn === null ? '' : valueAt(before, from, fromColumn);
    restore.push({ row, column, value: stood });
  }
  const movedOn = restoreMovedOn(gone, { before, after, rows, columns, writes });
  return { landed: landed && movedOn.length === 0, restore: [...restore, ...movedOn] };
}

/** Where a text was written and another one stands now, somebody typed over it, or moved on what was written. */
function isAnotherText(now: RawCell, written: RawCell): boolean {
  return typeof now === 'string' && typeof written === 'string' && written !== '' && now !== written;
}

/**
 * Somebody moved the sheet before the writing, and somebody again before it was read back: what was written went on with the
 * cells that it had hit. It is in cells that held something else, and were not meant.
 */
function restoreMovedOn(
  gone: readonly CellWrite[],
  {
    before,
    after,
    rows,
    columns,
    writes,
  }: {
    readonly before: Grid;
    readonly after: Grid;
    readonly rows: readonly (number | null)[];
    readonly columns: readonly (number | null)[];
    readonly writes: readonly CellWrite[];
  },
): readonly CellWrite[] {
  if (gone.length === 0) return [];
  const meant = new Map(writes.map(({ row, column, value }) => [cellKey(row, column), value]));
  const sought = new Map<RawCell, number>();
  for (const { value } of gone) sought.set(value, (sought.get(value) ?? 0) + 1);
  const restore: CellWrite[] = [];
  after.forEach((cells, index) => {
    const from = rows[index] ?? null;
    cells.forEach((value, place) => {
      const left = sought.get(value) ?? 0;
      if (left === 0) return;
      const fromColumn = columns[place] ?? null;
      const isNew = from === null || fromColumn === null;
      const stood = isNew ? '' : valueAt(before, from, fromColumn);
      if (stood === value || (!isNew && meant.get(cellKey(from, fromColumn)) === value)) return;
      sought.set(value, left - 1);
      restore.push({ row: index + 1, column: place + 1, value: stood });
    });
  });
  return restore;
}
