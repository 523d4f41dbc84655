import { type CalendarDate, formatThaiDate } from '../ita/text/thai-date';
import { toArabicDigits } from '../ita/text/thai-digits';

/** `10 เม.ย. 66`. */
export function shortDay(day: CalendarDate): string {
  return toArabicDigits(formatThaiDate(day, 'short'));
}

/** `ภายใน 10 เม.ย. 66 (อีก 5 วัน)`, `เลยกำหนด 10 เม.ย. 66 (3 วันแล้ว)`; '' without a day. */
export function dueWords({
  due,
  left,
}: {
  readonly due: CalendarDate | null;
  readonly left: number | null;
}): string {
  if (due === null || left === null) return '';
  if (left < 0) return `เลยกำหนด ${shortDay(due)} (${-left} วันแล้ว)`;
  return `ภายใน ${shortDay(due)} (${left === 0 ? 'วันนี้' : `อีก ${left} วัน`})`;
}
