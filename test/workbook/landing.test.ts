import fc from 'fast-check';
import type { CellWrite, Grid, RawCell } from '../../src/workbook/grid';
import { headingLanding } from '../../src/workbook/heading-landing';
import { landingOf } from '../../src/workbook/landing';
import { part } from '../support/sampled';

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
    { numRuns: part(500), seed: 20261124 },
  );
});

test('moved before the writing and once more before it was read back, no text of staff is lost', () => {
  const grid = sheet(12);
  const writes = verdicts(grid).map((write) => ({ ...write, value: `${write.value} (${write.row})` }));
  const columnsMoved = (from: number, to: number, at: number) => {
    const moved = (cells: Grid) =>
      cells.map((line) => {
        const rest = line.filter((_, index) => index !== from);
        return [...rest.slice(0, to), line[from] ?? '', ...rest.slice(to)];
      });
    const inserted = (cells: Grid) => cells.map((line) => [...line.slice(0, at), '', ...line.slice(at)]);
    return [moved, inserted] as const;
  };
  const place = fc.integer({ min: 0, max: HEADINGS.length - 1 });
  fc.assert(
    fc.property(place, place, place, fc.boolean(), (from, to, at, swapped) => {
      const pair = columnsMoved(from, to, at);
      const [first, second] = swapped ? [pair[1], pair[0]] : pair;
      const hit = second(put(first(grid), writes));
      const { restore } = landingOf(grid, hit, 1, writes);
      expect(ofStaff(trimmed(put(hit, restore)))).toEqual(ofStaff(trimmed(second(first(grid)))));
    }),
    { numRuns: part(500), seed: 20261128 },
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

describe('lines written from end to end below all others', () => {
  const grid = sheet(12).map((row) => [...row.slice(0, 4), ...row.slice(5)]);
  const lines = [14, 15].flatMap((row) =>
    ['o90', 'ใหม่', '', '', ''].map((value, index) => ({ row, column: index + 1, value })),
  );

  test('have landed where nobody did anything, and where somebody typed or deleted', () => {
    const typed = put(grid, [{ row: 3, column: 3, value: 'พิมพ์ใหม่' }]);
    for (const now of [grid, typed, grid.filter((_, index) => index !== 4)])
      expect(landingOf(grid, put(now, lines), 1, lines).landed).toBe(true);
  });

  test('give back the rows that were moved under them, however many and from wherever', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 2 }), (at, count) => {
        const blank = Array.from({ length: count }, () => ['', '', '', '', '']);
        const moved = [...grid.slice(0, at), ...blank, ...grid.slice(at)];
        const { landed, restore } = landingOf(grid, put(moved, lines), 1, lines);
        expect(landed).toBe(false);
        // A line of ours that came to stand in an empty row may stay: the next attempt finds it there.
        const staffs = (rows: Grid) =>
          rows.filter((row) => row[0] !== 'o90' && row.some((cell) => cell !== ''));
        expect(staffs(put(put(moved, lines), restore))).toEqual(staffs(moved));
      }),
      { seed: 20261124 },
    );
  });
});

describe('headings to the right of all others', () => {
  const grid = sheet(5);
  const added = ['URL', 'กำหนดเสร็จ'].map((value, index) => ({ row: 1, column: 7 + index, value }));

  test('have landed where nothing was moved', () => {
    expect(headingLanding(grid, put(grid, added), 1, added)).toEqual({ landed: true, restore: [] });
  });

  test('give back those that were moved under them', () => {
    const width = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), width, (at, count) => {
        const blank = Array.from({ length: count }, () => '');
        const moved = grid.map((row) => [...row.slice(0, at), ...blank, ...row.slice(at)]);
        const { landed, restore } = headingLanding(grid, put(moved, added), 1, added);
        expect(landed).toBe(false);
        const restored = put(put(moved, added), restore);
        expect(texts(restored.slice(1))).toEqual(texts(moved.slice(1)));
        // Of a column with nothing below its heading it cannot be known where between empty ones it stood.
        const headings = (now: Grid) => (now[0] ?? []).filter((cell) => cell !== '');
        expect(headings(restored)).toEqual(headings(moved));
      }),
      { seed: 20261124 },
    );
  });

  test('leave nothing behind where a row came in above', () => {
    const moved = [HEADINGS.map(() => ''), ...grid];
    const { landed, restore } = headingLanding(grid, put(moved, added), 1, added);
    expect(landed).toBe(false);
    expect(put(put(moved, added), restore)[0]?.every((cell) => cell === '')).toBe(true);
  });
});

test('a row in which somebody typed meanwhile is still the same row', () => {
  const grid = sheet(6);
  const writes = verdicts(grid);
  const typed = put(grid, [{ row: 3, column: 3, value: 'พิมพ์ใหม่' }]);
  expect(landingOf(grid, put(typed, writes), 1, writes)).toEqual({ landed: true, restore: [] });
});

const texts = (grid: Grid) => grid.map((row) => row.map(String).join('|').replace(/\|*$/, ''));

/** Rows and columns that are empty to the end are no part of what a sheet holds. */
function trimmed(grid: Grid): Grid {
  const width = Math.max(...grid.map((row) => row.length));
  const filled = grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const last = filled.reduce((found, row, index) => (row.some((cell) => cell !== '') ? index : found), 0);
  return filled.slice(0, last + 1);
}
