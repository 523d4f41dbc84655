import type { Assessment } from '../ita/assessment/assessment';
import { checkContext } from '../ita/checks';
import { judge } from '../ita/verdict/verdict';
import { type LiveContext, policyOf } from '../workbook/live-context';
import { outcomesByKey } from '../workbook/outcomes';
import { readComponents, readItems } from '../workbook/read-assessment';
import type { Room } from '../workbook/room';
import { writeOutcomes } from '../workbook/write-check';
import { today } from './surroundings';

/**
 * Judges again after a change in OIT or องค์ประกอบ, and writes where a verdict changed. Two reads, then one write
 * (one for each of the add-on's columns where staff moved them apart). What the other sheets say is as the last full check read it.
 */
export function recheck(room: Room, live: LiveContext): void {
  const components = room.workbook.table('components');
  // OIT last, so that as little time as can be lies between finding the rows and writing beside them.
  const oit = room.workbook.table('oit');
  const assessment: Assessment = {
    ...live.rest,
    items: readItems(oit),
    components: readComponents(components),
  };
  const judgement = judge(checkContext(assessment, live.criteria, today()), policyOf(live));
  writeOutcomes(room, outcomesByKey(judgement, assessment));
}
