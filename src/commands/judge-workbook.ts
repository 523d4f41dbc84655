import type { Policy } from '../ita/assessment/policy';
import { type CheckContext, checkContext } from '../ita/checks';
import { type Judgement, judge } from '../ita/verdict/verdict';
import { problem } from '../messages/problems';
import { type OpenWorkbook, openWorkbook, readWorkbook, type WorkbookData } from '../workbook/open-workbook';
import { readPolicy } from '../workbook/policy';
import type { Table } from '../workbook/table';
import { keptYears } from '../workbook/year-sheets';
import { today } from './surroundings';

/** A workbook that was read once and judged: what every command starts from. */
export interface JudgedWorkbook {
  readonly workbook: OpenWorkbook;
  readonly data: WorkbookData;
  readonly exceptions: Table<'exceptions'>;
  readonly history: Table<'history'>;
  readonly context: CheckContext;
  readonly policy: Policy;
  readonly judgement: Judgement;
}

/**
 * @param workbook the one of a room, where something is to be written by what is judged
 * @param withOffices as of `readWorkbook`
 * @throws UserError when the workbook cannot be read; nothing has been written by then.
 */
export function judgeWorkbook(workbook: OpenWorkbook = openWorkbook(), withOffices = true): JudgedWorkbook {
  const data = readWorkbook(workbook, withOffices);
  const exceptions = workbook.table('exceptions');
  const history = workbook.table('history');
  const context = checkContext(data.assessment, data.criteria, today());
  const policy = readPolicy(data.tables.criteria, exceptions);
  return { workbook, data, exceptions, history, context, policy, judgement: judge(context, policy) };
}

/**
 * The same for a report, of any year that the workbook holds: ส่วนงาน, by which only warnings go, is not read.
 * @param year fiscal year (พ.ศ.); the present one of the workbook when omitted
 * @throws UserError when the workbook does not hold it
 */
export function judgeYear(year?: number): JudgedWorkbook {
  const present = openWorkbook();
  const kept = year === undefined ? [] : keptYears(present.sheets.keys());
  const judged = judgeWorkbook(
    year !== undefined && kept.includes(year) ? openWorkbook(null, year) : present,
    false,
  );
  const { criteria } = judged.data;
  if (year !== undefined && criteria.year !== year)
    throw problem('no-such-year', { year, known: [criteria.year, ...kept] });
  return judged;
}
