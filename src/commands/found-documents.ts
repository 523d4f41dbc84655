import { bookOf, type FilesOfBook, filesSince, type MarkedDocument } from './documents';
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

export function recently(): Date {
  return new Date(Date.now() - RECENT_MS);
}

/** What Drive has of the spreadsheet. One round trip. */
export function recentFiles({ workbook }: JudgedWorkbook): FilesOfBook {
  return filesSince(bookOf(workbook), recently());
}

/**
 * The documents of the year that Drive has and ประวัติ has not: a run was stopped, or ประวัติ could not be written, after
 * they had been made. Each is put into ประวัติ, where that can be done. Another person's are not found: Drive tells of
 * them only to their owner.
 */
export function findLostDocuments(
  judged: JudgedWorkbook,
  { documents }: FilesOfBook = recentFiles(judged),
): readonly FoundDocument[] {
  const { history, data } = judged;
  const recorded = new Set(history.rows.map((row) => row.text('document')));
  const lost = documents.filter(({ id, mark }) => mark.year === data.criteria.year && !recorded.has(id));
  return lost.map((document) => ({ ...document, recorded: isPutOnRecord(judged, document) }));
}
