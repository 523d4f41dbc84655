import { type CellValue, DEFAULT_NUMBER_FORMAT, PLAIN_TEXT_FORMAT } from '../xlsx/local-workbook';

/** What a cell gets when something is typed into it. */
export interface TypedValue {
  readonly value: CellValue;
  readonly formula?: string;
  /** Set when what was typed asks for one and the cell has none of its own. */
  readonly numberFormat?: string;
}

/**
 * Reads a text as Google Sheets reads what is typed into a cell, in the Thai locale: days come before months.
 * A leading apostrophe, or a cell of plain text, keeps it text.
 *
 * @param thisYear the year of a date that is typed without one
 */
export function asTyped(text: string, numberFormat: string, thisYear: number): TypedValue {
  if (numberFormat === PLAIN_TEXT_FORMAT) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text.slice(1) };
  const trimmed = text.trim();
  const found = asBoolean(trimmed) ?? asNumber(trimmed) ?? asDate(trimmed, thisYear) ?? asTime(trimmed);
  if (!found) return { value: text };
  return numberFormat === DEFAULT_NUMBER_FORMAT ? found : { value: found.value };
}

function asBoolean(text: string): TypedValue | null {
  return /^(?:true|false)$/i.test(text) ? { value: text.toLowerCase() === 'true' } : null;
}

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+|(?=\.\d))(\.\d*)?(e[+-]?\d+)?(%?)$/i;

function asNumber(text: string): TypedValue | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const value = Number(text.replace(/[,%]/g, ''));
  if (!Number.isFinite(value)) return null;
  if (!match[5]) return { value };
  return { value: value / 100, numberFormat: match[3] ? '0.00%' : '0%' };
}

function asDate(text: string, thisYear: number): TypedValue | null {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  if (isoYear) return date(Number(isoYear), Number(isoMonth), Number(isoDay), 'yyyy-mm-dd');
  const [, day, month, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text) ?? [];
  if (year) return date(fullYear(year), Number(month), Number(day), 'd/m/yyyy');
  const [, monthOnly, yearOfMonth] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  if (yearOfMonth) return date(Number(yearOfMonth), Number(monthOnly), 1, 'm/yyyy');
  const [, dayOfYear, monthOfYear] = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  if (monthOfYear) return date(thisYear, Number(monthOfYear), Number(dayOfYear), 'd/m');
  return null;
}

/** 29 → 2029, 30 → 1930 */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number, numberFormat: string): TypedValue | null {
  const value = new Date(Date.UTC(year, month - 1, day));
  const real =
    value.getUTCFullYear() === year && value.getUTCMonth() === month - 1 && value.getUTCDate() === day;
  return real ? { value, numberFormat } : null;
}

/** A time of day is a moment of the day zero of spreadsheets, 30 December 1899. */
function asTime(text: string): TypedValue | null {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const value = new Date(Date.UTC(1899, 11, 30, Number(hours), Number(minutes), Number(seconds)));
  return { value, numberFormat: text.split(':').length === 3 ? 'h:mm:ss' : 'h:mm' };
}
