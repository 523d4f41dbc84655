import { findingKey } from '../ita/policy';
import { isBlank } from '../ita/text';
import { wordsOf } from '../messages/findings';
import { problem } from '../messages/problems';
import { appendLine } from '../workbook/append-line';
import { judgeWorkbook } from './judge-workbook';
import { nowWords, runningUser } from './surroundings';

/**
 * Accepts a finding with a reason, from now on and for everybody. It is withdrawn by deleting its row of ข้อยกเว้น.
 * @throws UserError when no reason is given, or the finding is no longer there.
 */
export function acceptFinding(key: string, reason: string): null {
  if (isBlank(reason)) throw problem('no-reason', {});
  const { workbook, exceptions, judgement } = judgeWorkbook();
  const findings = [...judgement.others, ...judgement.items.flatMap((item) => item.findings)];
  const finding = findings.find((each) => findingKey(each) === key);
  if (!finding) throw problem('finding-gone', {});
  appendLine(workbook, exceptions, {
    item: finding.item ?? '',
    message: wordsOf(finding).message,
    reason: reason.trim(),
    who: runningUser(),
    when: nowWords(),
    key,
  });
  return null;
}
