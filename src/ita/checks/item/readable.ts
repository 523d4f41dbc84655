import { isUnreadable } from '../../assessment/assessment';
import { itemCheck } from '../check';

export const unknownStatus = itemCheck(
  'unknown-status',
  'error',
  'The status is one of the three words of the drop-down.',
  ({ row, status }) =>
    isUnreadable(status)
      ? [{ place: { sheet: 'oit', row, column: 'status' }, facts: { text: status.text } }]
      : [],
);

export const impossibleItemDate = itemCheck(
  'impossible-date',
  'error',
  'The dates of an item are days of the calendar.',
  (row) =>
    (['dueDate', 'publishedDate'] as const)
      .filter((column) => isUnreadable(row[column]))
      .map((column) => ({
        place: { sheet: 'oit', row: row.row, column },
        facts: { text: row[column].text },
      })),
);
