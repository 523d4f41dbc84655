import { keepForEdits } from '../workbook/live-context';
import { outcomesByKey } from '../workbook/outcomes';
import { writeOutcomes } from '../workbook/write-check';
import type { JudgedWorkbook } from './judge-workbook';

/**
 * Writes what was judged beside the rows of OIT, found again by their codes, and keeps what the next edit is judged by.
 * Call it under the document lock.
 */
export function writeVerdicts({ workbook, data, context, policy, judgement }: JudgedWorkbook): void {
  writeOutcomes(workbook, workbook.table('oit'), outcomesByKey(judgement, data.assessment));
  keepForEdits(workbook, context, policy);
}
