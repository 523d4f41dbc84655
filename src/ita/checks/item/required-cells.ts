import type { ItemRow, Status } from '../../assessment/assessment';
import { itemOf } from '../../criteria/item-of';
import type { Criteria, ItemCode } from '../../criteria/types';
import { isBlank } from '../../text/comparable';
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
  STARTED,
  'An item has a division that looks after it: once it was begun, and always where the criteria say who usually does.',
  hasUsualOwner,
);

/** Of a year whose list names no divisions the office has yet to share out the items. */
function hasUsualOwner(item: ItemCode, { items }: Criteria): boolean {
  return (itemOf(items, item)?.usualOwners ?? []).length > 0;
}

/** A cell that must be filled once the item has one of the statuses, and for items that are always to have it. */
function requiredCell(
  code: 'missing-progress' | 'missing-url' | 'missing-date' | 'missing-owner',
  column: 'progress' | 'url' | 'publishedDate' | 'owner',
  statuses: readonly Status[],
  doc: string,
  always: (item: ItemCode, criteria: Criteria) => boolean = () => false,
): Check {
  return itemCheck(code, 'error', doc, (row, item, { criteria }) => {
    if (!isBlank(textOf(row, column))) return [];
    const due = (row.status.value !== null && statuses.includes(row.status.value)) || always(item, criteria);
    return due ? [{ place: { sheet: 'oit', row: row.row, column }, facts: {} }] : [];
  });
}

function textOf(row: ItemRow, column: 'progress' | 'url' | 'publishedDate' | 'owner'): string {
  return column === 'publishedDate' ? row.publishedDate.text : row[column];
}
