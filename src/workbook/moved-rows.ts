import { cellKey, type Grid, keyOf, type RawCell } from './grid';

/** For each row after, the row that it was before; null for a new one. Counted from 1. */
export function rowsBefore(
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

function isBlank(cells: readonly RawCell[] | undefined): boolean {
  return (cells ?? []).every((cell) => keyOf(cell) === '');
}
