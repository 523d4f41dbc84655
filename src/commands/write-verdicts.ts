import { keepForEdits } from '../workbook/live-context';
import { outcomesByKey } from '../workbook/outcomes';
import type { Room } from '../workbook/room';
import { writeOutcomes } from '../workbook/write-check';
import type { JudgedWorkbook } from './judge-workbook';

/** Writes what was judged beside the rows of OIT, and keeps what the next edit is judged by. */
export function writeVerdicts(room: Room, { data, context, policy, judgement }: JudgedWorkbook): void {
  writeOutcomes(room, outcomesByKey(judgement, data.assessment));
  keepForEdits(room.workbook, data.tables, context, policy);
}
