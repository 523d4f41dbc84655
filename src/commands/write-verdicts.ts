import { keepForEdits, remembered } from '../workbook/live-context';
import { outcomesByKey } from '../workbook/outcomes';
import type { Room } from '../workbook/room';
import { writeOutcomes } from '../workbook/write-check';
import type { JudgedWorkbook } from './judge-workbook';
import { knownPerson } from './known-person';

/**
 * Writes what was judged beside the rows of OIT, and keeps what the next edit is judged by.
 * @returns who runs the script
 */
export function writeVerdicts(
  room: Room,
  { data, context, policy, judgement, history }: JudgedWorkbook,
): string {
  const memory = remembered(room.store);
  const { who, people } = knownPerson(memory.people, history);
  writeOutcomes(room, outcomesByKey(judgement, data.assessment));
  keepForEdits(room, data.tables, context, policy, { ...memory, people });
  return who;
}
