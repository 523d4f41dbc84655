import fc from 'fast-check';
import { type CellWrite, type Grid, landingOf, type RawCell } from '../../src/workbook/landing';

type Row = readonly RawCell[];

const HEADINGS: Row = ['ข้อ', 'ข้อมูล', 'ความก้าวหน้า', 'ผลตรวจ', '', 'สิ่งที่ต้องแก้'];
const OURS = ['ผลตรวจ', 'สิ่งที่ต้องแก้'];

/** A sheet with notes under an unnamed column and between the rows. */
function sheet(rows: number): Grid {
  return [
    HEADINGS,
    ...Array.from({ length: rows }, (_, index) =>
      index % 5 === 4
        ? ['', 'บันทึก', `โทร ${index}`, '', index, '']
        : [`o${index + 1}`, `ข้อมูล ${index}`, `ทำแล้ว ${index}`, 'ครบถ้วน', '', ''],
    ),
  ];
}

/** The verdicts, as they would be written beside the rows of items of this sheet. */
function verdicts(grid: Grid): readonly CellWrite[] {
  return grid.flatMap((row, index) =>
    /^o/.test(String(row[0]))
      ? [
          { row: index + 1, column: 4, value: 'ต้องแก้ไข' },
          { row: index + 1, column: 6, value: `ขาด: URL ${row[0]}` },
        ]
      : [],
  );
}

function put(grid: Grid, writes: readonly CellWrite[]): Grid {
  const cells = grid.map((row) => [...row]);
  for (const { row, column, value } of writes) {
    while (cells.length < row) cells.push([]);
    const line = cells[row - 1] ?? [];
    while (line.length < column) line.push('');
    line[column - 1] = value;
  }
  return cells;
}

/** What people do to a sheet. */
type Act = (grid: Grid) => Grid;
const acts = (grid: Grid): fc.Arbitrary<Act> => {
  const row = fc.integer({ min: 1, max: grid.length });
  const column = fc.integer({ min: 0, max: HEADINGS.length - 1 });
  return fc.oneof(
    row.map(
      (at): Act =>
        (cells) => [...cells.slice(0, at), HEADINGS.map(() => ''), ...cells.slice(at)],
    ),
    row
      .filter((at) => at > 1)
      .map(
        (at): Act =>
          (cells) =>
            cells.filter((_, index) => index !== at - 1),
      ),
    column.map(
      (at): Act =>
        (cells) =>
          cells.map((line) => [...line.slice(0, at), '', ...line.slice(at)]),
    ),
    fc.tuple(column, column).map(
      ([from, to]): Act =>
        (cells) =>
          cells.map((line) => {
            const rest = line.filter((_, index) => index !== from);
            return [...rest.slice(0, to), line[from] ?? '', ...rest.slice(to)];
          }),
    ),
    fc.constant<Act>(([head = [], ...body]) => [head, ...[...body].reverse()]),
    fc.constant<Act>((cells) => cells),
  );
};

/** The sheet without what is the add-on's own to write. */
function ofStaff(grid: Grid): Grid {
  const head = grid.find((row) => row.includes('ข้อมูล')) ?? [];
  return grid.map((row) => row.filter((_, index) => !OURS.includes(String(head[index] ?? ''))));
}

test('written into a sheet that nobody touched, it has landed', () => {
  const grid = sheet(12);
  const writes = verdicts(grid);
  expect(landingOf(grid, put(grid, writes), 1, writes)).toEqual({ landed: true, restore: [] });
});

test('an act between read and write is undone by what is restored: no cell of staff is lost', () => {
  const grid = sheet(12);
  const writes = verdicts(grid);
  fc.assert(
    fc.property(acts(grid), (act) => {
      const moved = act(grid);
      const { landed, restore } = landingOf(grid, put(moved, writes), 1, writes);
      expect(ofStaff(trimmed(put(put(moved, writes), restore)))).toEqual(ofStaff(trimmed(moved)));
      // Whatever still stands wrong is written again by the next attempt.
      const head = moved.find((row) => row.includes('ข้อมูล')) ?? [];
      const right = writes.every(
        ({ row, column }) =>
          head[column - 1] === HEADINGS[column - 1] && moved[row - 1]?.includes(grid[row - 1]?.[0] ?? ''),
      );
      expect(landed).toBe(right);
    }),
    { numRuns: 500, seed: 20261124 },
  );
});

test.each([
  ['before ours', 3],
  ['at the left end', 0],
  ['between ours', 4],
])('a column inserted %s', (_where, at) => {
  const grid = sheet(6);
  const writes = verdicts(grid);
  const moved = grid.map((row) => [...row.slice(0, at), '', ...row.slice(at)]);
  const { landed, restore } = landingOf(grid, put(moved, writes), 1, writes);
  expect(landed).toBe(false);
  expect(ofStaff(put(put(moved, writes), restore))).toEqual(ofStaff(moved));
});

test('a row in which somebody typed meanwhile is still the same row', () => {
  const grid = sheet(6);
  const writes = verdicts(grid);
  const typed = put(grid, [{ row: 3, column: 3, value: 'พิมพ์ใหม่' }]);
  expect(landingOf(grid, put(typed, writes), 1, writes)).toEqual({ landed: true, restore: [] });
});

/** Rows and columns that are empty to the end are no part of what a sheet holds. */
function trimmed(grid: Grid): Grid {
  const width = Math.max(...grid.map((row) => row.length));
  const filled = grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const last = filled.reduce((found, row, index) => (row.some((cell) => cell !== '') ? index : found), 0);
  return filled.slice(0, last + 1);
}
