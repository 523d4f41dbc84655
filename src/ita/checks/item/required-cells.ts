import type { ItemRow, Status } from '../../assessment';
import { isBlank } from '../../text';
import { type Check, itemCheck } from '../check';

const STARTED: readonly Status[] = ['กำลังดำเนินการ', 'ดำเนินการแล้ว'];
const DONE: readonly Status[] = ['ดำเนินการแล้ว'];

export const missingProgress = requiredCell(
  'missing-progress',
  'progress',
  STARTED,
  'An item that was begun says what was done.',
);
export const missingUrl = requiredCell('missing-url', 'url', DONE, 'A done item has its address on the web.');
export const missingDate = requiredCell(
  'missing-date',
  'publishedDate',
  DONE,
  'A done item has the day it was published.',
);
export const missingOwner = requiredCell(
  'missing-owner',
  'owner',
  null,
  'Every item has a division that looks after it.',
);

/** A cell that must be filled once the item has one of the statuses (null: always). */
function requiredCell(
  code: 'missing-progress' | 'missing-url' | 'missing-date' | 'missing-owner',
  column: 'progress' | 'url' | 'publishedDate' | 'owner',
  statuses: readonly Status[] | null,
  doc: string,
): Check {
  return itemCheck(code, 'error', doc, (row) => {
    const due = statuses === null || (row.status.value !== null && statuses.includes(row.status.value));
    return due && isBlank(textOf(row, column))
      ? [{ place: { sheet: 'oit', row: row.row, column }, facts: {} }]
      : [];
  });
}

function textOf(row: ItemRow, column: 'progress' | 'url' | 'publishedDate' | 'owner'): string {
  return column === 'publishedDate' ? row.publishedDate.text : row[column];
}
