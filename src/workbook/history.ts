import type { ItemCode } from '../ita/criteria/types';
import { comparable } from '../ita/text';
import { checkTitle } from '../messages/titles';
import type { Table } from './table';

/** The items that were open at the last check, as ประวัติ has them; null when there was none. */
export function openAtLastCheck(history: Table<'history'>): ReadonlySet<ItemCode> | null {
  const checks = history.rows.filter((row) => comparable(row.text('what')) === comparable(checkTitle));
  const last = checks[checks.length - 1];
  if (!last) return null;
  const codes = last.text('open').match(/\bo\d+\b/g) ?? [];
  return new Set(codes as ItemCode[]);
}
