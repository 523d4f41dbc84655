import { reportDigest, reportSnapshot } from '../report/digest';
import { makeReport } from '../report/report';
import { reading } from '../workbook/reading';
import { openStore } from '../workbook/store';
import { documentsSince, type MarkedDocument } from './documents';
import type { JudgedWorkbook } from './judge-workbook';
import { keepReport } from './kept-reports';
import { recordDocument } from './record';

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
  const lost = documentsSince(
    reading(() => workbook.spreadsheet.getId()),
    since,
  ).filter(({ id, mark }) => mark.year === data.criteria.year && !recorded.has(id));
  return lost.map((document) => ({ ...document, recorded: isPutOnRecord(judged, document) }));
}

function isPutOnRecord(judged: JudgedWorkbook, document: MarkedDocument): boolean {
  try {
    recordDocument(judged, document);
    const report = makeReport(judged.data.assessment, judged.data.criteria);
    // What an earlier state of the data said is not known any more.
    if (document.mark.kind === 'report' && document.mark.digest === reportDigest(report))
      keepReport(openStore(judged.workbook.spreadsheet), document.id, reportSnapshot(report));
    return true;
  } catch {
    // It is shown all the same, and found again as long as it is not on record.
    return false;
  }
}
