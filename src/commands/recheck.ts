import type { Assessment } from '../ita/assessment';
import { checkContext } from '../ita/checks';
import { judge } from '../ita/verdict';
import { type LiveContext, policyOf } from '../workbook/live-context';
import { outcomesByKey } from '../workbook/outcomes';
import { readComponents, readItems } from '../workbook/read-assessment';
import type { Room } from '../workbook/room';
import { writeOutcomes } from '../workbook/write-check';
import { today } from './surroundings';

export interface Rechecked {
  readonly assessment: Assessment;
  /** What stands beside the rows of OIT now, by their codes. */
  readonly outcomes: ReturnType<typeof outcomesByKey>;
}

/**
 * Judges again after a change in OIT or องค์ประกอบ, and writes where a verdict changed. Two reads, then one write (a tick
 * changes องค์ประกอบครบ as well: two). What the other sheets say is as the last full check read it.
 */
export function recheck(room: Room, live: LiveContext): Rechecked {
  const components = room.workbook.table('components');
  // OIT last, so that as little time as can be lies between finding the rows and writing beside them.
  const oit = room.workbook.table('oit');
  const assessment: Assessment = {
    ...live.rest,
    items: readItems(oit),
    components: readComponents(components),
  };
  const judgement = judge(checkContext(assessment, live.criteria, today()), policyOf(live));
  const outcomes = outcomesByKey(judgement, assessment);
  writeOutcomes(room, outcomes);
  return { assessment, outcomes };
}
