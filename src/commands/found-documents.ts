import { reportSnapshot } from '../report/digest';
import { makeReport } from '../report/report';
import { openStore } from '../workbook/store';
import { bookOf, documentsSince, type MarkedDocument } from './documents';
import type { JudgedWorkbook } from './judge-workbook';
import { isPutOnRecord } from './record';

export interface FoundDocument extends MarkedDocument {
  /** It has its line in ประวัติ now. */
  readonly recorded: boolean;
}

/**
 * An older document that ประวัติ does not have was taken out of there by somebody. Long enough for a person who comes back
 * after holidays.
 */
const RECENT_MS = 14 * 24 * 3_600_000;

/**
 * The documents of the year that Drive has and ประวัติ has not: a run was stopped, or ประวัติ could not be written, after
 * they had been made. Each is put into ประวัติ, where that can be done. Another person's are not found: Drive tells of
 * them only to their owner.
 */
export function findLostDocuments(judged: JudgedWorkbook): readonly FoundDocument[] {
  const { workbook, history, data } = judged;
  const since = new Date(Date.now() - RECENT_MS);
  const recorded = new Set(history.rows.map((row) => row.text('document')));
  const lost = documentsSince(bookOf(workbook), since).filter(
    ({ id, mark }) => mark.year === data.criteria.year && !recorded.has(id),
  );
  if (lost.length === 0) return [];
  const snapshot = reportSnapshot(makeReport(data.assessment, data.criteria));
  const store = () => openStore(workbook.spreadsheet);
  return lost.map((document) => {
    // What an earlier state of the data said is not known any more.
    const isOfNow = document.mark.kind === 'report' && document.mark.digest === snapshot.digest;
    const kept = { store, snapshot: isOfNow ? snapshot : null };
    return { ...document, recorded: isPutOnRecord(judged, document, kept) };
  });
}
