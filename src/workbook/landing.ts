import { comparable } from '../ita/text';

/** A cell's value as Google gives it and takes it. */
export type RawCell = string | number | boolean | Date;
export type Grid = readonly (readonly RawCell[])[];

/** A value to be put into a cell; row and column count from 1. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
}

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

/** For each column after, the column that it was before; null for a new one. Counted from 1. */
function columnsBefore(
  before: Grid,
  after: Grid,
  headingRow: number,
  writes: readonly CellWrite[],
): readonly (number | null)[] {
  const headings = before[headingRow - 1] ?? [];
  const places = new Map<string, number[]>();
  headings.forEach((heading, index) => {
    const label = labelOf(heading);
    if (label !== '') places.set(label, [...(places.get(label) ?? []), index + 1]);
  });
  const width = Math.max(0, ...after.map((row) => row.length), ...writes.map(({ column }) => column));
  const headingsAfter = headingsIn(after, places);
  const found = Array.from({ length: width }, (_, index) => {
    const label = labelOf(headingsAfter[index] ?? '');
    return label === '' ? null : (places.get(label)?.shift() ?? null);
  });
  return withUnnamedColumns(found, before, after);
}

/** The headings may have moved down or up with the rows: the row that has most of the known ones. */
function headingsIn(after: Grid, places: ReadonlyMap<string, unknown>): readonly RawCell[] {
  let best: { readonly count: number; readonly row: readonly RawCell[] } = { count: 0, row: [] };
  for (const row of after) {
    const count = row.filter((cell) => places.has(labelOf(cell))).length;
    if (count > best.count) best = { count, row };
  }
  return best.row;
}

/** A column without a heading is the one without a heading that holds the same. */
function withUnnamedColumns(
  found: readonly (number | null)[],
  before: Grid,
  after: Grid,
): readonly (number | null)[] {
  const taken = new Set(found);
  const width = Math.max(0, ...before.map((row) => row.length));
  const left = Array.from({ length: width }, (_, index) => index + 1).filter((column) => !taken.has(column));
  return found.map((column, index) => {
    if (column !== null || left.length === 0) return column;
    const content = contentOf(after, index + 1);
    const place = left.findIndex((candidate) => contentOf(before, candidate) === content);
    return place < 0 ? null : (left.splice(place, 1)[0] ?? null);
  });
}

function contentOf(grid: Grid, column: number): string {
  return grid
    .map((row) => keyOf(row[column - 1] ?? ''))
    .filter((cell) => cell !== '')
    .sort()
    .join('\n');
}

/** For each row after, the row that it was before; null for a new one. Counted from 1. */
function rowsBefore(
  before: Grid,
  after: Grid,
  columns: readonly (number | null)[],
  written: ReadonlySet<string>,
): readonly (number | null)[] {
  const found: (number | null)[] = after.map(() => null);
  const left = new Map<string, Set<number>>();
  // Cells hit in one row after are left out of the row before that it is held against: signatures differ by what is left out.
  const omissions = after.map((cells, index) => {
    const omitted = columns.flatMap((column, place) =>
      column !== null && written.has(cellKey(index + 1, place + 1)) ? [column] : [],
    );
    return { key: omitted.join(), omitted: new Set(omitted), cells };
  });
  for (const { key, omitted } of new Map(omissions.map((each) => [each.key, each])).values())
    before.forEach((cells, index) => {
      const signature = `${key}|${signatureOf(cells, (column) => !omitted.has(column))}`;
      const alike = left.get(signature);
      if (alike) alike.add(index + 1);
      else left.set(signature, new Set([index + 1]));
    });
  const taken = new Set<number>();
  const candidatesFor = ({ key, cells }: (typeof omissions)[number], index: number) => {
    const own: RawCell[] = [];
    columns.forEach((column, place) => {
      if (column !== null && !written.has(cellKey(index + 1, place + 1)))
        own[column - 1] = cells[place] ?? '';
    });
    return left.get(`${key}|${signatureOf(own, () => true)}`) ?? new Set<number>();
  };
  const match = (index: number, row: number) => {
    taken.add(row);
    found[index] = row;
  };
  // First those that were not written, which are known for certain; last those that were written where nothing stood.
  const turnOf = (key: string, index: number) => (key === '' ? 0 : isBlank(before[index]) ? 2 : 1);
  for (const turn of [0, 1])
    omissions.forEach((each, index) => {
      if (turnOf(each.key, index) !== turn) return;
      const alike = candidatesFor(each, index);
      const row = alike.has(index + 1) && !taken.has(index + 1) ? index + 1 : firstFree(alike, taken);
      if (row === null) return;
      alike.delete(row);
      match(index, row);
    });
  const missing = missingRows(before, found);
  omissions.forEach((each, index) => {
    if (turnOf(each.key, index) !== 2) return;
    const alike = missing.length > 0 ? candidatesFor(each, index) : new Set();
    const hit = missing.find(
      ({ row, above, below }) => !taken.has(row) && above < index + 1 && index + 1 < below && alike.has(row),
    );
    match(index, hit?.row ?? index + 1);
  });
  return withChangedRows(found, taken, before, after, columns);
}

/**
 * Rows that stand nowhere any more, with where those above and below them stand by now. A row that is written from end to
 * end tells nothing of what stood there: its place among the others does. Of a last row that was deleted or pushed down by
 * one it cannot be known which; it is given back.
 */
function missingRows(before: Grid, found: readonly (number | null)[]) {
  const places = new Map<number, number>();
  found.forEach((from, index) => {
    if (from !== null) places.set(from, index + 1);
  });
  const missing: { readonly row: number; readonly above: number; below: number }[] = [];
  let above = 0;
  before.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const place = places.get(index + 1);
    if (place === undefined) missing.push({ row: index + 1, above, below: Number.POSITIVE_INFINITY });
    else above = Math.max(above, place);
  });
  let below = Number.POSITIVE_INFINITY;
  let next = missing.length - 1;
  for (let row = before.length; row > 0 && next >= 0; row--) {
    const each = missing[next];
    if (each?.row === row) {
      each.below = below;
      next -= 1;
    } else if (!isBlank(before[row - 1])) below = Math.min(below, places.get(row) ?? below);
  }
  return missing.slice(0, MOST_COMPARED);
}

/** What is taken under another signature is passed once, and is no candidate any more. */
function firstFree(rows: Set<number>, taken: ReadonlySet<number>): number | null {
  for (const row of rows) {
    if (!taken.has(row)) return row;
    rows.delete(row);
  }
  return null;
}

/** Beyond so many rows that changed meanwhile, a row is only looked for where it stood. */
const MOST_COMPARED = 200;

/** A row in which somebody typed meanwhile is the one that most of its cells are still in. */
function withChangedRows(
  found: readonly (number | null)[],
  taken: ReadonlySet<number>,
  before: Grid,
  after: Grid,
  columns: readonly (number | null)[],
): readonly (number | null)[] {
  const left = new Set(before.map((_, index) => index + 1).filter((row) => !taken.has(row)));
  const many = left.size > MOST_COMPARED;
  return found.map((known, index) => {
    if (known !== null || left.size === 0) return known;
    let best: { readonly row: number; readonly alike: number } | null = null;
    for (const row of many ? [index + 1] : left) {
      if (!left.has(row)) continue;
      const alike =
        cellsAlike(before[row - 1] ?? [], after[index] ?? [], columns) + (row === index + 1 ? 0.5 : 0);
      if (alike >= 1 && (best === null || alike > best.alike)) best = { row, alike };
    }
    if (best === null) return null;
    left.delete(best.row);
    return best.row;
  });
}

function cellsAlike(
  before: readonly RawCell[],
  after: readonly RawCell[],
  columns: readonly (number | null)[],
): number {
  return columns.filter((column, place) => {
    const key = keyOf(after[place] ?? '');
    return column !== null && key !== '' && key === keyOf(before[column - 1] ?? '');
  }).length;
}

function signatureOf(cells: readonly RawCell[], counts: (column: number) => boolean): string {
  const parts: string[] = [];
  for (let index = 0; index < cells.length; index++) {
    const key = keyOf(cells[index] ?? '');
    if (key !== '' && counts(index + 1)) parts.push(`${index}:${key}`);
  }
  return parts.join('\n');
}

/** An empty box is no more than an empty cell. Dates of another realm are no Dates to `instanceof`. */
function keyOf(cell: RawCell): string {
  if (cell === '' || cell === false) return '';
  return typeof cell === 'object' ? `date ${cell.getTime()}` : `${typeof cell} ${cell}`;
}

function isBlank(cells: readonly RawCell[] | undefined): boolean {
  return (cells ?? []).every((cell) => keyOf(cell) === '');
}

function valueAt(grid: Grid, row: number, column: number): RawCell {
  return grid[row - 1]?.[column - 1] ?? '';
}

function labelOf(cell: RawCell): string {
  return typeof cell === 'string' ? comparable(cell) : '';
}

function cellKey(row: number, column: number): string {
  return `${row}/${column}`;
}
