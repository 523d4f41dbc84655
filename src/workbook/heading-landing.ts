import { comparable } from '../ita/text/comparable';
import type { CellWrite, Grid } from './grid';
import type { Landing } from './landing';

/**
 * The same question as `landingOf`, for headings that were put to the right of all others: a column that was inserted
 * meanwhile has moved the last of them under the writing.
 *
 * @param writes headings side by side, in the columns right of all that `before` holds
 */
export function headingLanding(
  before: Grid,
  after: Grid,
  headingRow: number,
  writes: readonly CellWrite[],
): Landing {
  const first = Math.min(...writes.map(({ column }) => column));
  const labels = labelsIn(before, headingRow);
  const labelsAfter = labelsIn(after, headingRow);
  if (labels.every((label, index) => label === '' || labelsAfter[index] === label))
    return { landed: true, restore: [] };
  const hit = new Set(writes.map(({ column }) => column));
  const standing = new Map<string, number>();
  labelsAfter.forEach((label, index) => {
    if (label !== '' && !hit.has(index + 1)) standing.set(label, index + 1);
  });
  const known = labels.flatMap((label, index) => (label === '' ? [] : [{ label, column: index + 1 }]));
  const lost = known.filter(({ label }) => !standing.has(label));
  const [firstLost] = lost;
  // Where no heading is known again, the rows were moved: beyond the last column nothing stood in them.
  if (firstLost === undefined || standing.size === 0)
    return { landed: false, restore: writes.map((write) => ({ ...write, value: '' })) };
  const by = shiftOf(before, after, headingRow, { firstLost: firstLost.column, first, most: writes.length });
  return {
    landed: false,
    restore: writes.map(({ row, column }) => {
      const from = lost.some((each) => each.column === column - by) ? column - by : 0;
      return { row, column, value: before[row - 1]?.[from - 1] ?? '' };
    }),
  };
}

/** By how many columns those on the right have moved: by as many as make most of them hold what they held. */
function shiftOf(
  before: Grid,
  after: Grid,
  headingRow: number,
  { firstLost, first, most }: { readonly firstLost: number; readonly first: number; readonly most: number },
): number {
  const least = first - firstLost;
  const below = (grid: Grid, column: number) =>
    grid.slice(headingRow).map((row) => String(row[column - 1] ?? ''));
  let best = { by: least, alike: -1 };
  for (let by = least; by < least + most; by++) {
    let alike = 0;
    for (let column = 1; column < first; column++) {
      const there = below(after, column + by);
      alike += below(before, column).filter((text, row) => text !== '' && text === there[row]).length;
    }
    if (alike > best.alike) best = { by, alike };
  }
  return best.by;
}

function labelsIn(grid: Grid, row: number): readonly string[] {
  return (grid[row - 1] ?? []).map((cell) => (typeof cell === 'string' ? comparable(cell) : ''));
}
