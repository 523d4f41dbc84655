import { compareDates } from '../../thai-date';
import { itemCheck, wholeCheck } from '../check';

export const overdue = itemCheck(
  'overdue',
  'warning',
  'The day set for an item has passed and it is not done; ผลตรวจ says เลยกำหนด.',
  ({ row, status, dueDate }, _item, { today }) =>
    status.value !== 'ดำเนินการแล้ว' && dueDate.value !== null && compareDates(today, dueDate.value) > 0
      ? [{ place: { sheet: 'oit', row, column: 'dueDate' }, facts: { due: dueDate.value } }]
      : [],
);

export const notYetDue = wholeCheck(
  'not-yet-due',
  'error',
  'A report of the first six months cannot have been published, or be done, before they end on 31 March.',
  ({ criteria, items, today }) => {
    const end = { year: criteria.year - 543, month: 3, day: 31 };
    return criteria.items.flatMap(({ code, yearRule }) => {
      const row = items.get(code);
      if (yearRule !== '6m' || row === undefined) return [];
      const published = row.publishedDate.value;
      const date = published ?? (row.status.value === 'ดำเนินการแล้ว' ? today : null);
      if (date === null || compareDates(date, end) >= 0) return [];
      const column = published === null ? 'status' : 'publishedDate';
      return [
        {
          item: code,
          place: { sheet: 'oit', row: row.row, column } as const,
          facts: { date, year: criteria.year },
        },
      ];
    });
  },
);
