import type { ItemRow } from '../../assessment/assessment';
import { isBlank } from '../../text/comparable';
import { type CheckContext, itemCheck } from '../check';
import type { Shown } from './facts';

/** The commonest slip: all is filled in, and the status still says what it said on the first day. */
export const forgottenStatus = itemCheck(
  'status-behind',
  'error',
  'An item that shows everything (text, address, day, every component) is not called unbegun.',
  (row, item, context) => {
    const shown = shownOf(row, context.componentsOf(item));
    return isUnbegun(row) && shown.length === ALL ? [hit(row, shown)] : [];
  },
);

export const lateStatus = itemCheck(
  'status-behind',
  'warning',
  'An item with much to show is not called unbegun, nor one that shows everything still in progress.',
  (row, item, context) => {
    const shown = shownOf(row, context.componentsOf(item));
    const has = (...things: readonly Shown[]) => things.every((thing) => shown.includes(thing));
    const begun = has('publishedDate') || has('progress', 'url') || has('progress', 'components');
    const behind = isUnbegun(row)
      ? begun && shown.length < ALL
      : row.status.value === 'กำลังดำเนินการ' && shown.length === ALL;
    return behind ? [hit(row, shown)] : [];
  },
);

/** Text, address, day and components. */
const ALL = 4;

/** An unreadable status is told by itself. */
function isUnbegun({ status }: ItemRow): boolean {
  return status.value === 'ยังไม่ได้ดำเนินการ' || isBlank(status.text);
}

function shownOf(
  { progress, url, publishedDate }: ItemRow,
  components: ReturnType<CheckContext['componentsOf']>,
): readonly Shown[] {
  const allTicked = components.length > 0 && components.every(({ present }) => present);
  return [
    ...(isBlank(progress) ? [] : ['progress' as const]),
    ...(isBlank(url) ? [] : ['url' as const]),
    ...(isBlank(publishedDate.text) ? [] : ['publishedDate' as const]),
    ...(allTicked ? ['components' as const] : []),
  ];
}

function hit({ row, status }: ItemRow, shown: readonly Shown[]) {
  return { place: { sheet: 'oit', row, column: 'status' } as const, facts: { status: status.value, shown } };
}
