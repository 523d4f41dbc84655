import * as v from 'valibot';
import type { ReportSnapshot } from '../report/digest';
import { KEPT_REPORTS, newestReports, parsedAs, type Store } from '../workbook/store';

/** What the last reports said, kept in the spreadsheet so that a later one can be held against them. */

/** Old workbooks have them all under one key, newest first. */
const OLD_KEY = 'reports';
/** How many earlier reports can be compared with; the check clears older ones away. */
export const MOST_REPORTS = KEPT_REPORTS.newest;

const SNAPSHOT = v.object({
  digest: v.string(),
  fields: v.array(
    v.pipe(
      v.array(v.string()),
      v.check(({ length }) => length === 4 || length === 5),
    ),
  ),
});
const OLD_LIST = v.array(v.object({ id: v.string(), snapshot: SNAPSHOT }));

/** One round trip, without a lock: it adds a row and changes none. One that is too long is not kept. */
export function keepReport(store: Store, id: string, snapshot: ReportSnapshot): void {
  store.add(KEPT_REPORTS.beginning + id, JSON.stringify(snapshot), { at: Date.now() });
}

/** What a report said; null when that is no longer known. */
export function keptReport(store: Store, id: string): ReportSnapshot | null {
  const known = newestReports(store.entries()).find(({ key }) => key === KEPT_REPORTS.beginning + id);
  if (known) return parsedAs(SNAPSHOT, store.get(known.key)) as ReportSnapshot | null;
  const old = parsedAs(OLD_LIST, store.get(OLD_KEY))?.find((report) => report.id === id);
  return (old?.snapshot ?? null) as ReportSnapshot | null;
}
