import type { ItemRow } from '../ita/assessment';
import { checkContext } from '../ita/checks';
import type { ItemCode } from '../ita/criteria/types';
import type { Finding } from '../ita/finding';
import { type ItemVerdict, type Judgement, judge, type Result, type ScoreSummary } from '../ita/verdict';
import { checkDone, checkTitle, componentsTicked } from '../messages/dialogs';
import { type ToldFinding, tell, tellBeside } from '../messages/told-finding';
import { appendHistory } from '../workbook/history';
import { locate } from '../workbook/locate';
import { withLock } from '../workbook/lock';
import { openWorkbook, readWorkbook, type WorkbookData } from '../workbook/open-workbook';
import { type RowOutcome, rowKey, writeOutcomes } from '../workbook/write-check';
import { writeSummary } from '../workbook/write-summary';
import { nowWords, runningUser, today } from './surroundings';

/** What the check found, each finding with its sentence. */
export interface CheckReport {
  readonly items: readonly {
    readonly code: ItemCode;
    readonly result: Result;
    readonly findings: readonly ToldFinding[];
  }[];
  /** Those of no item. */
  readonly findings: readonly ToldFinding[];
  readonly score: ScoreSummary;
  readonly complete: number;
  readonly total: number;
  /** The whole in a sentence. */
  readonly message: string;
}

/** «ตรวจความครบถ้วน»: judges every item, writes the verdict beside it, and sums up. */
export function checkCompleteness(): CheckReport {
  const workbook = openWorkbook();
  const data = readWorkbook(workbook);
  const summary = workbook.table('summary');
  const history = workbook.table('history');
  const judgement = judge(checkContext(data.assessment, data.criteria, today()));
  const report = tellAll(judgement, data);

  withLock(() => {
    writeOutcomes(workbook, outcomesByKey(judgement, data));
    writeSummary(workbook, summary, judgement.items, data.criteria);
  });
  appendHistory(workbook, history, {
    when: nowWords(),
    who: runningUser(),
    what: checkTitle,
    complete: report.complete,
    total: report.total,
    link: '',
  });
  return report;
}

function tellAll({ items, others, score }: Judgement, { tables }: WorkbookData): CheckReport {
  const told = (finding: Finding) => tell(finding, locate(finding.place, tables));
  const complete = items.filter((item) => item.result === 'ครบถ้วน').length;
  return {
    items: items.map(({ code, result, findings }) => ({ code, result, findings: findings.map(told) })),
    findings: others.map(told),
    score,
    complete,
    total: items.length,
    message: checkDone(items, others),
  };
}

/** What to write beside each row: the verdict of its item or, for a row that stands for none, why it does not. */
function outcomesByKey(
  { items, others }: Judgement,
  { assessment, tables }: WorkbookData,
): ReadonlyMap<string, readonly RowOutcome[]> {
  const verdicts = new Map(items.map((verdict) => [verdict.row?.row, verdict]));
  const findings = [...others, ...items.flatMap((item) => item.findings)];
  const outcomes = new Map<string, RowOutcome[]>();
  for (const row of assessment.items) {
    const lines = (ones: readonly Finding[]) =>
      ones.map((finding) => tellBeside(finding, row.row, locate(finding.place, tables))).join('\n');
    const verdict = verdicts.get(row.row);
    const outcome = verdict
      ? verdictOutcome(verdict, lines(verdict.findings))
      : strayOutcome(lines(findings.filter((finding) => isAt(finding, row))));
    const key = rowKey(row.code.text);
    const known = outcomes.get(key);
    if (known) known.push(outcome);
    else outcomes.set(key, [outcome]);
  }
  return outcomes;
}

function verdictOutcome({ result, ticked, components }: ItemVerdict, toMend: string): RowOutcome {
  return { componentsTicked: componentsTicked(ticked, components), result, toMend };
}

function strayOutcome(toMend: string): RowOutcome {
  return { componentsTicked: '', result: 'ต้องแก้ไข' satisfies Result, toMend };
}

function isAt({ place }: Finding, { row }: ItemRow): boolean {
  return place?.sheet === 'oit' && place.row === row;
}
