import { type Hit, wholeCheck } from '../check';

/*
 * The rows of องค์ประกอบ and ตัวชี้วัด, counted. The rows of OIT are told one by one (missing-item, repeated-item);
 * an item without any component row is told by no-components.
 */

export const tooFewRows = wholeCheck(
  'wrong-count',
  'error',
  'No component of an item was deleted: what is not listed cannot be ticked.',
  ({ criteria, componentsOf }) =>
    criteria.items.flatMap(({ code, components }): Hit<'wrong-count'>[] => {
      const rows = componentsOf(code);
      const [first] = rows;
      if (!first || rows.length >= components.length) return [];
      return [
        {
          item: code,
          place: { sheet: 'components', row: first.row, column: 'code' },
          facts: { of: 'components', rows: rows.length, asked: components.length },
        },
      ];
    }),
);

export const tooManyRows = wholeCheck(
  'wrong-count',
  'warning',
  'No item has more component rows than the criteria ask for: they may be copies.',
  ({ criteria, componentsOf }) =>
    criteria.items.flatMap(({ code, components }): Hit<'wrong-count'>[] => {
      const rows = componentsOf(code);
      const extra = rows[components.length];
      // Of an item whose components are not known the office lists what it finds fit.
      if (!extra || components.length === 0) return [];
      return [
        {
          item: code,
          place: { sheet: 'components', row: extra.row, column: 'code' },
          facts: { of: 'components', rows: rows.length, asked: components.length },
        },
      ];
    }),
);

export const wrongIndicatorCount = wholeCheck(
  'wrong-count',
  'warning',
  'ตัวชี้วัด has a row for each indicator of the surveys, once it has any.',
  ({ assessment: { indicators }, criteria }) => {
    const last = indicators[indicators.length - 1];
    if (!last || criteria.indicators.length === 0) return [];
    if (indicators.length === criteria.indicators.length) return [];
    return [
      {
        place: { sheet: 'indicators', row: last.row, column: 'name' },
        facts: { of: 'indicators', rows: indicators.length, asked: criteria.indicators.length },
      },
    ];
  },
);
