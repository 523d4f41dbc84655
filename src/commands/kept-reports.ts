import * as v from 'valibot';
import { comparable } from '../ita/text/comparable';
import { reportTitle } from '../messages/titles';
import type { ReportSnapshot } from '../report/digest';
import { historyLines } from '../workbook/history';
import { KEPT_REPORTS, MOST_KEPT, newestReports, parsedAs, type Store } from '../workbook/store';
import type { Table } from '../workbook/table';

/**
 * What the last reports said, kept in the spreadsheet so that a later one can be held against them. It is kept before the
 * document is made: what is kept without a line in ประวัติ tells that there may be a document that nobody was told of.
 */

/** Old workbooks have them all under one key, newest first; later ones by the document, without the digest beside. */
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
const MARK = v.object({ at: v.number(), digest: v.string() });

/**
 * One round trip where the store was looked into already, without a lock: it adds a row and changes none. One that is too
 * long is not kept.
 */
export function keepReport(store: Store, snapshot: ReportSnapshot): void {
  const { digest } = snapshot;
  const mark: v.InferOutput<typeof MARK> = { at: Date.now(), digest };
  const number = 1 + store.entries().filter((entry) => markOf(entry.mark)?.digest === digest).length;
  store.add(`${KEPT_REPORTS.beginning}${digest}:${number}`, JSON.stringify(snapshot), mark);
}

export function canBeKept(snapshot: ReportSnapshot): boolean {
  return JSON.stringify(snapshot).length <= MOST_KEPT;
}

/** What a report said, by its line of ประวัติ; null when that is no longer known. */
export function keptReport(
  store: Store,
  { document, digest }: { readonly document: string; readonly digest: string },
): ReportSnapshot | null {
  const newest = newestReports(store.entries());
  const known =
    newest.find(({ key }) => key === KEPT_REPORTS.beginning + document) ??
    newest.find(({ mark }) => digest !== '' && markOf(mark)?.digest === digest);
  if (known) return parsedAs(SNAPSHOT, store.get(known.key)) as ReportSnapshot | null;
  const old = parsedAs(OLD_LIST, store.get(OLD_KEY))?.find((report) => report.id === document);
  return (old?.snapshot ?? null) as ReportSnapshot | null;
}

/**
 * The digests of what is kept since a moment and has no line in ประวัติ, one line for each: a run has begun to make a
 * document of it, and did not come to tell of it.
 */
export function untold(store: Store, history: Table<'history'>, since: Date): ReadonlySet<string> {
  const lines = countOf(
    historyLines(history)
      .filter(({ what }) => what === comparable(reportTitle))
      .map(({ row }) => row.text('digest')),
  );
  const kept = newestReports(store.entries()).flatMap(({ mark }) => markOf(mark) ?? []);
  const recent = new Set(kept.filter(({ at }) => at >= since.getTime()).map(({ digest }) => digest));
  const begun = countOf(kept.map(({ digest }) => digest));
  return new Set([...recent].filter((digest) => (begun.get(digest) ?? 0) > (lines.get(digest) ?? 0)));
}

function markOf(mark: unknown): v.InferOutput<typeof MARK> | null {
  const read = v.safeParse(MARK, mark);
  return read.success ? read.output : null;
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
