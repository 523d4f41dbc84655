import type { ItemCode } from '../ita/criteria/types';
import type { FiscalYear } from '../ita/fiscal-year';
import { comparable } from '../ita/text/comparable';
import { checkTitle, readTitleOfYear, reportTitle, yearsOfRollOver } from '../messages/titles';
import type { ColumnOf } from './schema';
import type { Table, TableRow } from './table';

/**
 * ประวัติ tells of all years: a line stands where one follows another, and what is made later of an earlier year says so
 * by itself.
 */
export interface HistoryLine {
  /** Null for the present year. */
  readonly year: FiscalYear | null;
  /** งาน, without the year. */
  readonly what: string;
  readonly row: TableRow<ColumnOf<'history'>>;
}

/** The lines without those where a year follows another. From top to bottom. */
export function historyLines(history: Table<'history'>): readonly HistoryLine[] {
  const lines: HistoryLine[] = [];
  let ofPresent: HistoryLine[] = [];
  for (const row of history.rows) {
    const words = comparable(row.text('what'));
    const change = yearsOfRollOver(words);
    if (change) {
      lines.push(...ofPresent.map((line) => ({ ...line, year: line.year ?? change.from })));
      ofPresent = [];
    } else {
      ofPresent.push({ ...readTitleOfYear(words), row });
    }
  }
  return [...lines, ...ofPresent];
}

/** A report of this year, as ประวัติ tells of it. */
export interface ReportLine {
  readonly when: string;
  readonly complete: string;
  readonly total: string;
  readonly link: string;
}

/** The report of this year that was made last; null where there is none. */
export function lastReport(history: Table<'history'>): ReportLine | null {
  const reports = historyLines(history).filter(
    ({ year, what }) => year === null && what === comparable(reportTitle),
  );
  const row = reports[reports.length - 1]?.row;
  return row
    ? {
        when: row.text('when'),
        complete: row.text('complete'),
        total: row.text('total'),
        link: row.text('link'),
      }
    : null;
}

/** The items that were open at the last check of this year, as ประวัติ has them; null when there was none. */
export function openAtLastCheck(history: Table<'history'>): ReadonlySet<ItemCode> | null {
  const checks = historyLines(history).filter(
    ({ year, what }) => year === null && what === comparable(checkTitle),
  );
  const last = checks[checks.length - 1];
  if (!last) return null;
  const codes = last.row.text('open').match(/\bo\d+\b/g) ?? [];
  return new Set(codes as ItemCode[]);
}
