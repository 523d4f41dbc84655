import { calendarDate } from '../ita/text/thai-date';
import type { Cell } from './cells';
import { isMidnightInThailand, type ThaiTime, timeInThailand } from './thai-time';

/**
 * Google's values as plain data. A Date is midnight in the spreadsheet's time zone, so its day is read there. Where all of
 * them are midnight in Thailand that is the zone, and nobody need be asked; any other zone is asked for, and then Google
 * once for each day.
 *
 * @param timeZone the spreadsheet's; asked only where the cells do not tell
 */
export function plainCells(
  values: readonly (readonly unknown[])[],
  timeZone: () => string,
): readonly Cell[][] {
  const dayOf: (date: Date) => Day = values.every((row) =>
    row.every((value) => !isDate(value) || isMidnightInThailand(value)),
  )
    ? timeInThailand
    : dayIn(timeZone);
  return values.map((row) =>
    row.map((value) => {
      if (isDate(value)) {
        const { year, month, day } = dayOf(value);
        return calendarDate(year, month, day) ?? `${day}/${month}/${year}`;
      }
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
    }),
  );
}

type Day = Pick<ThaiTime, 'year' | 'month' | 'day'>;

function dayIn(timeZone: () => string): (date: Date) => Day {
  const known = new Map<number, Day>();
  return (date: Date) => {
    const at = date.getTime();
    const before = known.get(at);
    if (before) return before;
    const [year = 0, month = 0, day = 0] = Utilities.formatDate(date, timeZone(), 'yyyy-MM-dd')
      .split('-')
      .map(Number);
    known.set(at, { year, month, day });
    return { year, month, day };
  };
}

/** Google's Dates need not be of the script's own class. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
