import fc from 'fast-check';
import { widthRuns } from '../../src/workbook/column-widths';

test.each([
  [[], []],
  [[100], [{ first: 1, count: 1, width: 100 }]],
  [
    [60, 60, 560, 60, 260],
    [
      { first: 1, count: 5, width: 60 },
      { first: 3, count: 1, width: 560 },
      { first: 5, count: 1, width: 260 },
    ],
  ],
])('%j', (widths, runs) => {
  expect(widthRuns(widths)).toEqual(runs);
});

test('laid one over the other they give every width, in no more calls than there are columns', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(50, 100, 200, 300), { maxLength: 15 }), (widths) => {
      const laid: number[] = [];
      const runs = widthRuns(widths);
      for (const { first, count, width } of runs) lay(laid, first, count, width);
      expect(laid).toEqual(widths);
      expect(runs.length).toBeLessThanOrEqual(widths.length);
    }),
    { seed: 20261124 },
  );
});

function lay(laid: number[], first: number, count: number, width: number): void {
  for (let column = first; column < first + count; column++) laid[column - 1] = width;
}
