import { comparable } from './text/comparable';
import type { CalendarDate } from './text/thai-date';
import { toArabicDigits } from './text/thai-digits';

/** A Thai fiscal year in the Buddhist era: 2566 runs from 1 October 2565 to 30 September 2566. */
export type FiscalYear = number;

/** Reads 2566, ๒๕๖๖, พ.ศ. ๒๕๖๖; null for anything that is not a year of the Buddhist era within living memory. */
export function parseFiscalYear(text: string): FiscalYear | null {
  const year = /^(?:ปี\s*)?(?:งบประมาณ\s*)?(?:พ\.?ศ\.?\s*)?(\d{4})$/.exec(
    toArabicDigits(comparable(text)),
  )?.[1];
  return year !== undefined && Number(year) >= 2500 && Number(year) <= 2699 ? Number(year) : null;
}

/** The fiscal year that a day lies in: from 1 October on it is the next one. */
export function fiscalYearOf({ year, month }: CalendarDate): FiscalYear {
  return year + 543 + (month >= 10 ? 1 : 0);
}
