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
  files: FilesOfBook = recentFiles(judged),
): readonly FoundDocument[] {
  return findDocuments(judged, files).filter(({ wasLost }) => wasLost);
}

/** The same with those that ประวัติ has already. */
export function findDocuments(
  judged: JudgedWorkbook,
  { documents }: FilesOfBook,
): readonly (FoundDocument & { readonly wasLost: boolean })[] {
  const { history, data } = judged;
  const onRecord = new Set(history.rows.map((row) => row.text('document')));
  return documents
    .filter(({ mark }) => mark.year === data.criteria.year)
    .map((document) =>
      onRecord.has(document.id)
        ? { ...document, recorded: true, wasLost: false }
        : { ...document, recorded: isPutOnRecord(judged, document), wasLost: true },
    );
}
