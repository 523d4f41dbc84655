import { type ColumnOf, columnsOf, SHEETS } from '../../src/workbook/schema';

/** Pixels. What a browser 1366 wide leaves for cells: Google's row numbers take 46, a classic scroll bar 17. */
const ROOM = 1366 - 46 - 17;

const oit = columnsOf('oit');
const names = oit.map(([name]) => name);
const widthOf = (columns: readonly ColumnOf<'oit'>[]) =>
  columns.reduce((sum, column) => sum + SHEETS.oit.columns[column].width, 0);

const TYPED = ['status', 'progress', 'url', 'publishedDate', 'owner', 'dueDate'] as const;
const WRITTEN = ['componentsTicked', 'result', 'toMend'] as const;

describe('OIT of a new workbook, in a window 1366 pixels wide', () => {
  test('shows the item, all that is typed and all that the check answers, without scrolling sideways', () => {
    const needed = ['code', 'title', ...TYPED, ...WRITTEN] as const;
    const last = Math.max(...needed.map((column) => names.indexOf(column)));
    expect(widthOf(names.slice(0, last + 1))).toBeLessThanOrEqual(ROOM);
  });

  test('keeps the item in sight', () => {
    expect(names.slice(0, SHEETS.oit.frozenColumns)).toEqual(['code', 'title']);
  });

  test('has what the check writes after an edit side by side: one write', () => {
    const first = names.indexOf('componentsTicked');
    expect(names.slice(first, first + 3)).toEqual(WRITTEN);
  });

  test('has the words of the criteria after all that is typed daily, and what came with later versions after them', () => {
    const first = oit.filter(([, { later }]) => !later).map(([name]) => name);
    expect(names.slice(0, first.length)).toEqual(first);
    expect(first.slice(-2)).toEqual(['subIndicator', 'components']);
  });
});
