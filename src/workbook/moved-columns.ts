import { comparable } from '../ita/text/comparable';
import { type CellWrite, type Grid, keyOf, type RawCell } from './grid';

/** For each column after, the column that it was before; null for a new one. Counted from 1. */
export function columnsBefore(
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

function labelOf(cell: RawCell): string {
  return typeof cell === 'string' ? comparable(cell) : '';
}
