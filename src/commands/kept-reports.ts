import type { ReportSnapshot } from '../report/digest';
import { fields, isText, listOf, parseAs } from '../workbook/shapes';
import { KEPT_REPORTS, newestReports, type Store } from '../workbook/store';

/** What the last reports said, kept in the spreadsheet so that a later one can be held against them. */

/** Old workbooks have them all under one key, newest first. */
const OLD_KEY = 'reports';
/** How many earlier reports can be compared with; the check clears older ones away. */
export const MOST_REPORTS = KEPT_REPORTS.newest;

const isSnapshot = fields<ReportSnapshot>({
  digest: isText,
  fields: (value): value is ReportSnapshot['fields'] =>
    listOf(listOf(isText))(value) && value.every(({ length }) => length === 4 || length === 5),
});
const isOldList = listOf(
  fields<{ id: string; snapshot: ReportSnapshot }>({ id: isText, snapshot: isSnapshot }),
);

/** One round trip, without a lock: it adds a row and changes none. One that is too long is not kept. */
export function keepReport(store: Store, id: string, snapshot: ReportSnapshot): void {
  store.add(KEPT_REPORTS.beginning + id, JSON.stringify(snapshot), { at: Date.now() });
}

/** What a report said; null when that is no longer known. */
export function keptReport(store: Store, id: string): ReportSnapshot | null {
  const known = newestReports(store.entries()).find(({ key }) => key === KEPT_REPORTS.beginning + id);
  if (known) return parseAs(store.get(known.key), isSnapshot);
  return parseAs(store.get(OLD_KEY), isOldList)?.find((report) => report.id === id)?.snapshot ?? null;
}
