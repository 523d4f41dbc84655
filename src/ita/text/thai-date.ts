import { comparable } from './comparable';
import { toArabicDigits, toThaiDigits } from './thai-digits';

/** A day without a time or a time zone. `year` is of the common era (2023), `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const BUDDHIST_ERA = 543;

const MONTHS = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
] as const;

/**
 * Reads a day as people write it: 17/1/2567, 17-01-67, 2024-01-17, ๑๗ มกราคม ๒๕๖๗, 17 ม.ค. พ.ศ. 67.
 * A year of four digits from 2400 on, or of two digits, is of the Buddhist era.
 *
 * @returns null when the text is no day of the calendar (31/02/2566, 2566, อาทิตย์หน้า).
 */
export function parseThaiDate(text: string): CalendarDate | null {
  const typed = toArabicDigits(comparable(text)).replace(/^วันที่\s*/, '');

  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed);
  if (yearFirst) return calendarDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));

  const numbers = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/.exec(typed);
  if (numbers) return calendarDate(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));

  const words = /^(\d{1,2})\s*([ก-๛. ]+?)\s*(\d{4}|\d{2})$/.exec(typed);
  if (words) return calendarDate(Number(words[3]), monthOf(words[2] ?? ''), Number(words[1]));

  return null;
}

/**
 * The day of a year, month and day, or null when the calendar has no such day.
 * The year may be of either era; a year of two digits is of the Buddhist one.
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const common = commonEra(year);
  if (common < 1900 || common > 2200 || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysInMonth(common, month) ? { year: common, month, day } : null;
}

/** `long`: ๑๗ มกราคม ๒๕๖๗ · `short`: ๑๗ ม.ค. ๖๗ */
export function formatThaiDate({ year, month, day }: CalendarDate, style: 'long' | 'short' = 'long'): string {
  const [long, short] = MONTHS[month - 1] ?? ['', ''];
  const buddhistYear = String(year + BUDDHIST_ERA);
  return toThaiDigits(
    style === 'long' ? `${day} ${long} ${buddhistYear}` : `${day} ${short} ${buddhistYear.slice(2)}`,
  );
}

/** Negative when `a` comes before `b`, 0 on the same day, positive after it. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Days from one day to another; negative when it is past. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const at = ({ year, month, day }: CalendarDate) => Date.UTC(year, month - 1, day);
  return Math.round((at(to) - at(from)) / 86_400_000);
}

function commonEra(year: number): number {
  if (year < 100) return 2500 + year - BUDDHIST_ERA;
  return year >= 2400 ? year - BUDDHIST_ERA : year;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 1–12 for a Thai month's name or abbreviation (with or without its dots), 0 for anything else. */
function monthOf(name: string): number {
  const typed = letters(name).replace(/(พศ|คศ)$/, '');
  return 1 + MONTHS.findIndex((names) => names.some((known) => letters(comparable(known)) === typed));
}

function letters(text: string): string {
  return text.replace(/[.\s]/g, '');
}

/** A text with each ๑๗ มกราคม ๒๕๖๗ as ๑๗ ม.ค. ๖๗, in the digits that it has. */
export function shortenThaiDates(text: string): string {
  const short = new Map<string, string>(MONTHS);
  const long = new RegExp(
    String.raw`([\d๐-๙]{1,2})\s*(${[...short.keys()].join('|')})(\s*)(?:พ\.ศ\.\s*)?(?:[2๒][5๕]([\d๐-๙]{2})(?![\d๐-๙]))?`,
    'g',
  );
  return text.replace(long, (_, day: string, month: string, space: string, year?: string) =>
    year === undefined ? `${day} ${short.get(month)}${space}` : `${day} ${short.get(month)} ${year}`,
  );
}
