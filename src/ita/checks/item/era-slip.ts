import type { FiscalYear } from '../../fiscal-year';
import { type CalendarDate, calendarDate, compareDates } from '../../text/thai-date';

/**
 * Years that are one era for the other: 543 added or taken away once too often; 66 that a spreadsheet takes for 1966
 * where 2566 was meant; 23 that is read as 2523 where 2023 was meant.
 */
const SLIPS = [-543, 543, 57, 43];

/**
 * The day that was meant by one whose year is of another era, or null where the era is not what is wrong. What was meant
 * lies in the year of the assessment or the one before it, and not in the future.
 */
export function meantDay(
  { year, month, day }: CalendarDate,
  fiscalYear: FiscalYear,
  today: CalendarDate,
): CalendarDate | null {
  const earliest = { year: fiscalYear - 545, month: 10, day: 1 };
  const latest = { year: fiscalYear - 543, month: 9, day: 30 };
  for (const slip of SLIPS) {
    const meant = calendarDate(year + slip, month, day);
    if (
      meant &&
      compareDates(meant, earliest) >= 0 &&
      compareDates(meant, latest) <= 0 &&
      compareDates(meant, today) <= 0
    )
      return meant;
  }
  return null;
}
