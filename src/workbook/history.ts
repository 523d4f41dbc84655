import type { ItemCode } from '../ita/criteria/types';
import { comparable } from '../ita/text';
import { checkTitle, rollTitle } from '../messages/titles';
import type { Table } from './table';

/** The items that were open at the last check, as ประวัติ has them; null when there was none. */
export function openAtLastCheck(history: Table<'history'>): ReadonlySet<ItemCode> | null {
  const whatOf = ({ text }: Table<'history'>['rows'][number]) => comparable(text('what'));
  const ends = history.rows.filter(
    (row) => whatOf(row) === comparable(checkTitle) || whatOf(row).startsWith(comparable(rollTitle)),
  );
  const last = ends[ends.length - 1];
  // Before the first check of a year there was none: the items of the year before are other ones.
  if (!last || whatOf(last) !== comparable(checkTitle)) return null;
  const codes = last.text('open').match(/\bo\d+\b/g) ?? [];
  return new Set(codes as ItemCode[]);
}
