import { comparable } from '../ita/text';
import type { CellWrite, Grid, Landing } from './landing';

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
  const beside = known.filter(({ column }) => column < firstLost.column).pop();
  const moved = beside ? (standing.get(beside.label) ?? 0) - beside.column : 0;
  const by = Math.max(moved, first - firstLost.column);
  return {
    landed: false,
    restore: writes.map(({ row, column }) => {
      const from = lost.some((each) => each.column === column - by) ? column - by : 0;
      return { row, column, value: before[row - 1]?.[from - 1] ?? '' };
    }),
  };
}

function labelsIn(grid: Grid, row: number): readonly string[] {
  return (grid[row - 1] ?? []).map((cell) => (typeof cell === 'string' ? comparable(cell) : ''));
}
