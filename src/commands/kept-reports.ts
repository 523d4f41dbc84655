import type { ReportSnapshot } from '../report/digest';
import { MOST_KEPT, type Store } from '../workbook/store';

/** What the last reports said, newest first, kept in the spreadsheet so that a later one can be held against them. */
type KeptReports = readonly { readonly id: string; readonly snapshot: ReportSnapshot }[];

const KEY = 'reports';
/** How many earlier reports can be compared with. */
export const MOST_REPORTS = 10;

/** One round trip. The oldest go when there are too many, or too long ones. */
export function keepReport(store: Store, id: string, snapshot: ReportSnapshot): void {
  let reports: KeptReports = [{ id, snapshot }, ...keptReports(store)].slice(0, MOST_REPORTS);
  while (JSON.stringify(reports).length > MOST_KEPT) reports = reports.slice(0, -1);
  store.put(KEY, JSON.stringify(reports));
}

/** What a report said; null when that is no longer known. */
export function keptReport(store: Store, id: string): ReportSnapshot | null {
  return keptReports(store).find((report) => report.id === id)?.snapshot ?? null;
}

function keptReports(store: Store): KeptReports {
  return JSON.parse(store.get(KEY) ?? '[]') as KeptReports;
}
