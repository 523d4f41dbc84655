import type { ItemCode } from '../../criteria/types';
import { isBlank } from '../../text/comparable';
import { wholeCheck } from '../check';

/** The rows of OIT against the list of items: each item of the year has one row, and no row names another. */

export const unknownItem = wholeCheck(
  'unknown-item',
  'error',
  'The code in ข้อ is an item of the fiscal year. Rows without a code are the notes of people and are left alone.',
  ({ assessment, criteria }) => {
    const known = new Set<ItemCode>(criteria.items.map((item) => item.code));
    const last = criteria.items[criteria.items.length - 1]?.code;
    if (last === undefined) return [];
    return (['oit', 'components'] as const).flatMap((sheet) =>
      (sheet === 'oit' ? assessment.items : assessment.components)
        .filter(({ code }) => !isBlank(code.text) && !(code.value !== null && known.has(code.value)))
        .map(({ row, code }) => ({
          place: { sheet, row, column: 'code' } as const,
          facts: { text: code.text, last },
        })),
    );
  },
);

export const repeatedItem = wholeCheck(
  'repeated-item',
  'error',
  'No item has two rows: nobody could tell which of them counts.',
  ({ assessment, items }) =>
    assessment.items.flatMap(({ row, code }) => {
      const first = code.value === null ? undefined : items.get(code.value);
      if (code.value === null || first === undefined || first.row === row) return [];
      return [
        {
          item: code.value,
          place: { sheet: 'oit', row, column: 'code' } as const,
          facts: { code: code.value, first: first.row },
        },
      ];
    }),
);

export const missingItem = wholeCheck(
  'missing-item',
  'error',
  'Each item of the criteria has its row.',
  ({ criteria, items }) =>
    criteria.items
      .filter(({ code }) => !items.has(code))
      .map(({ code, title }) => ({ item: code, place: null, facts: { code, title } })),
);
