import { toArabicDigits } from '../text/thai-digits';
import type { ComponentRow } from './assessment';

/** The components of an item in the order of ลำดับ, however staff have sorted the sheet. */
export function inOrder(rows: readonly ComponentRow[]): readonly ComponentRow[] {
  const place = ({ order }: ComponentRow) => Number(toArabicDigits(order)) || Number.POSITIVE_INFINITY;
  return [...rows].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}
