import type { ItemCode } from '../ita/criteria/types';
import type { Finding } from '../ita/finding';
import { type AcceptedFinding, findingKey } from '../ita/policy';
import { summarise } from '../ita/summary';
import type { Judgement, Result, ScoreSummary } from '../ita/verdict';
import { checkDone } from '../messages/dialogs';
import { summaryWords } from '../messages/summary';
import { checkTitle } from '../messages/titles';
import { type ToldFinding, tell } from '../messages/told-finding';
import { openAtLastCheck } from '../workbook/history';
import { keepForEdits } from '../workbook/live-context';
import { locate } from '../workbook/locate';
import { withLock } from '../workbook/lock';
import type { WorkbookData } from '../workbook/open-workbook';
import { outcomesByKey } from '../workbook/outcomes';
import { writeOutcomes } from '../workbook/write-check';
import { summaryRows, writeSummary } from '../workbook/write-summary';
import { judgeWorkbook } from './judge-workbook';
import { record } from './record';

/** A finding with its sentence, and the key by which it can be accepted. */
export interface CheckedFinding extends ToldFinding {
  readonly key: string;
  /** The reason for which it was accepted; null while it stands. */
  readonly accepted: string | null;
}

/** What the check found. */
export interface CheckReport {
  readonly items: readonly {
    readonly code: ItemCode;
    readonly result: Result;
    readonly findings: readonly CheckedFinding[];
  }[];
  /** Those of no item. */
  readonly findings: readonly CheckedFinding[];
  readonly score: ScoreSummary;
  readonly complete: number;
  readonly total: number;
  /** Against the check before, as ประวัติ keeps it; null at the first. */
  readonly changes: Changes | null;
  /** The whole in a few lines. */
  readonly message: string;
}

export interface Changes {
  readonly newlyComplete: readonly ItemCode[];
  readonly newlyOpen: readonly ItemCode[];
}

/** «ตรวจความครบถ้วน»: judges every item, writes the verdict beside it, and sums up. */
export function checkCompleteness(): CheckReport {
  const judged = judgeWorkbook();
  const { workbook, data, history, context, policy, judgement } = judged;
  const summaryTable = workbook.table('summary');
  const summary = summarise(judgement.items, data.criteria, summaryWords);
  const report = tellAll(judgement, data, changesSince(openAtLastCheck(history), summary.all.open));

  withLock(() => {
    writeOutcomes(workbook, workbook.table('oit'), outcomesByKey(judgement, data.assessment, data.tables));
    writeSummary(workbook, summaryTable, summaryRows(summary, judgement.score));
    keepForEdits(workbook, context, policy, data.tables);
  });
  record(judged, checkTitle);
  return report;
}

function tellAll(
  { items, others, othersAccepted, score }: Judgement,
  { tables }: WorkbookData,
  changes: Changes | null,
): CheckReport {
  const told = (finding: Finding, accepted: string | null = null): CheckedFinding => ({
    ...tell(finding, locate(finding.place, tables)),
    key: findingKey(finding),
    accepted,
  });
  const all = (open: readonly Finding[], accepted: readonly AcceptedFinding[]) => [
    ...open.map((finding) => told(finding)),
    ...accepted.map(({ finding, reason }) => told(finding, reason)),
  ];
  return {
    items: items.map(({ code, result, findings, accepted }) => ({
      code,
      result,
      findings: all(findings, accepted),
    })),
    findings: all(others, othersAccepted),
    score,
    complete: items.filter((item) => item.result === 'ครบถ้วน').length,
    total: items.length,
    changes,
    message: checkDone(items, others, changes),
  };
}

function changesSince(before: ReadonlySet<ItemCode> | null, open: readonly ItemCode[]): Changes | null {
  if (before === null) return null;
  const now = new Set(open);
  return {
    newlyComplete: [...before].filter((code) => !now.has(code)),
    newlyOpen: open.filter((code) => !before.has(code)),
  };
}
