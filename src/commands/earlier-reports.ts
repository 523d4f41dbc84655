import { comparable } from '../ita/text/comparable';
import { reportTitle } from '../messages/titles';
import { reportDigest } from '../report/digest';
import { makeReport } from '../report/report';
import { historyLines } from '../workbook/history';
import type { MarkedDocument } from './documents';
import type { JudgedWorkbook } from './judge-workbook';
import { MOST_REPORTS } from './kept-reports';
import { nowWords } from './surroundings';

/** A report that ประวัติ tells of. */
export interface EarlierReport {
  /** รหัสเอกสาร */
  readonly document: string;
  readonly link: string;
  readonly when: string;
  readonly who: string;
}

export interface EarlierReports {
  /** Newest first, as many as can be compared with. */
  readonly reports: readonly EarlierReport[];
  /** The newest that was made of the same data as there are now; null when there is none. */
  readonly unchanged: EarlierReport | null;
}

/**
 * Of the year that was judged.
 * @param lost documents that were put into ประวัติ after it was read
 */
export function earlierReports(source: JudgedWorkbook, lost: readonly MarkedDocument[] = []): EarlierReports {
  const { workbook, history } = source;
  const rows = historyLines(history)
    .filter(({ year, what }) => year === workbook.year && what === comparable(reportTitle))
    .map(({ row }) => row)
    .filter((row) => row.text('document') !== '')
    .reverse();
  const reports = rows.map(
    ({ text }): EarlierReport => ({
      document: text('document'),
      link: text('link'),
      when: text('when'),
      who: text('who'),
    }),
  );
  const digest = digestOf(source);
  const found = lost.find(({ mark }) => mark.kind === 'report' && mark.digest === digest);
  return {
    reports: reports.slice(0, MOST_REPORTS),
    unchanged: found
      ? { document: found.id, link: found.link, when: nowWords(), who: found.who }
      : (reports[rows.findIndex((row) => row.text('digest') === digest)] ?? null),
  };
}

/** Of the report that would be made now. */
export function digestOf({ data: { assessment, criteria } }: JudgedWorkbook): string {
  return reportDigest(makeReport(assessment, criteria));
}
