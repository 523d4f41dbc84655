import type { Parsed } from '../ita/assessment/assessment';
import { comparable } from '../ita/text/comparable';
import { type CalendarDate, formatThaiDate, parseThaiDate } from '../ita/text/thai-date';
import { toArabicDigits } from '../ita/text/thai-digits';

/** A cell's value as plain data: Google's Dates have become days of the calendar. '' is an empty cell. */
export type Cell = string | number | boolean | CalendarDate;

/** What stands in the cell as text. A day is given as 10 เมษายน 2566, a number without a thousands separator. */
export function textOf(cell: Cell): string {
  return typeof cell === 'object' ? toArabicDigits(formatThaiDate(cell)) : String(cell);
}

export function parsed<T>(cell: Cell, parse: (text: string) => T | null): Parsed<T> {
  const text = textOf(cell);
  return { text, value: parse(text) };
}

export function parsedDate(cell: Cell): Parsed<CalendarDate> {
  return typeof cell === 'object' ? { text: textOf(cell), value: cell } : parsed(cell, parseThaiDate);
}

/** A check box holds true or false; a box that lost its format holds what people typed for yes. */
export function isTicked(cell: Cell): boolean {
  return cell === true || (typeof cell === 'string' && /^(true|✓|✔|☑|x|มี|มีแล้ว|ใช่)$/i.test(comparable(cell)));
}

/** `a1(2, 10)` → `'J2'`. Row and column count from 1. */
export function a1(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + row;
}
