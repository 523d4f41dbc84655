import { isBlank } from '../ita/text/comparable';
import { judge } from '../ita/verdict/verdict';
import { wordsOf } from '../messages/findings';
import { problem } from '../messages/problems';
import { appendLine } from '../workbook/append-line';
import { remembered } from '../workbook/live-context';
import { inRoom } from '../workbook/room';
import { judgeWorkbook } from './judge-workbook';
import { knownPerson } from './known-person';
import { nowWords } from './surroundings';
import { writeVerdicts } from './write-verdicts';

/**
 * Accepts a finding with a reason, from now on and for everybody, and judges again at once. It is withdrawn by deleting
 * its row of ข้อยกเว้น.
 * @throws UserError when no reason is given, or the finding is no longer there.
 */
export function acceptFinding(key: string, reason: string): null {
  if (isBlank(reason)) throw problem('no-reason', {});
  return inRoom((room) => {
    const judged = judgeWorkbook(room.workbook);
    const { judgement, context, policy, history } = judged;
    if (policy.accepted.get(key) === reason.trim()) {
      // By a run that was cut off before it judged again.
      writeVerdicts(room, judged);
      return null;
    }
    const findings = [...judgement.others, ...judgement.items.flatMap((item) => item.findings)];
    const finding = findings.find((each) => each.key === key);
    if (!finding) throw problem('finding-gone', {});
    appendLine(room.workbook, judged.exceptions, {
      item: finding.items.join(' '),
      message: wordsOf(finding).message,
      reason: reason.trim(),
      who: knownPerson(remembered(room.store).people, history).who,
      when: nowWords(),
      key,
    });
    const accepting = { ...policy, accepted: new Map([...policy.accepted, [key, reason.trim()]]) };
    writeVerdicts(room, { ...judged, policy: accepting, judgement: judge(context, accepting) });
    return null;
  });
}
