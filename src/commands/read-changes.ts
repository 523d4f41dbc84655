import { firstOf, MOST_FINDINGS } from '../messages/capped';
import { problem } from '../messages/problems';
import { reportChangeWords } from '../messages/template-changes';
import { reportChanges, reportSnapshot } from '../report/digest';
import { makeReport } from '../report/report';
import { historyLines } from '../workbook/history';
import { openWorkbook, readWorkbook } from '../workbook/open-workbook';
import { openStore } from '../workbook/store';
import { keptReport } from './kept-reports';

/**
 * «ต่างจากฉบับก่อน»: what a report made now would say otherwise than an earlier one of the same year, a sentence each.
 * Changes nothing.
 *
 * @param document the earlier report, by its รหัสเอกสาร of ประวัติ
 * @throws UserError when what that report said is no longer kept.
 */
export function readChanges(document: string): readonly string[] {
  const present = openWorkbook();
  const line = historyLines(present.table('history')).find(({ row }) => row.text('document') === document);
  const year = line?.year ?? null;
  const workbook = year === null ? present : openWorkbook(present.timeZone, year);
  const { assessment, criteria } = readWorkbook(workbook);
  const digest = line?.row.text('digest') ?? '';
  const earlier = keptReport(openStore(workbook.spreadsheet, workbook.sheets), { document, digest });
  if (earlier === null) throw problem('no-snapshot', {});
  const changes = reportChanges(earlier, reportSnapshot(makeReport(assessment, criteria)));
  return firstOf(changes.map(reportChangeWords), MOST_FINDINGS);
}
