import type { AcceptedFinding } from '../ita/assessment/policy';
import type { Concern } from '../ita/checks/concerns';
import { KINDS } from '../ita/checks/kinds';
import type { ItemCode } from '../ita/criteria/types';
import type { Finding } from '../ita/finding';
import { nextDue, whoOwes } from '../ita/verdict/owed';
import { type Summary, summarise } from '../ita/verdict/summary';
import type { Judgement, Result, ScoreSummary } from '../ita/verdict/verdict';
import { MOST_LISTED, worstOf } from '../messages/capped';
import { daysLeftWords } from '../messages/days-left';
import { checkDone } from '../messages/dialogs';
import { summaryWords } from '../messages/summary';
import { checkTitle } from '../messages/titles';
import { type ToldFinding, tell } from '../messages/told-finding';
import { hash } from '../report/digest';
import { lastReport, openAtLastCheck } from '../workbook/history';
import { keepForEdits, remembered } from '../workbook/live-context';
import { locateAll } from '../workbook/locate';
import type { WorkbookData } from '../workbook/open-workbook';
import { outcomesByKey } from '../workbook/outcomes';
import { reading } from '../workbook/reading';
import { inRoom } from '../workbook/room';
import { outcomeWrites, writeOutcomes } from '../workbook/write-check';
import { coverRows, writeSummary } from '../workbook/write-summary';
import { type UnconfirmedList, unconfirmedIn } from './confirm-criteria';
import { type JudgedWorkbook, judgeWorkbook } from './judge-workbook';
import { knownPerson } from './known-person';
import { record } from './record';
import { today } from './surroundings';

/** What the check found. */
export interface CheckReport {
  readonly items: readonly {
    readonly code: ItemCode;
    readonly result: Result;
    readonly findings: readonly ToldFinding[];
  }[];
  /** Those of no item, or of several. */
  readonly findings: readonly ToldFinding[];
  readonly score: ScoreSummary;
  readonly complete: number;
  readonly total: number;
  readonly counts: FindingCounts;
  /** How far each division is. */
  readonly divisions: readonly { readonly name: string; readonly complete: number; readonly total: number }[];
  /** Against the check before, as ประวัติ keeps it; null at the first. */
  readonly changes: Changes | null;
  /** The lists that nobody has compared with the handbook of ป.ป.ช. yet. */
  readonly unconfirmed: readonly UnconfirmedList[];
  /** The whole in a few lines. */
  readonly message: string;
}

/** The same as a page can show it. */
export interface CheckPage extends CheckReport {
  /** Findings that it is not sent. */
  readonly more: number;
  /** Divisions that it is not sent. */
  readonly moreDivisions: number;
  /** Whether «แก้ให้อัตโนมัติ» has something to mend. */
  readonly mends: boolean;
}

/** What is open, by what a person does about it. */
export interface FindingCounts {
  /** Wrong in print, or keeping an item from ครบถ้วน. */
  readonly toMend: number;
  /** Texts to read again. */
  readonly toRead: number;
  /** How something is written, the criteria's own words too. */
  readonly typing: number;
}

export interface Changes {
  readonly newlyComplete: readonly ItemCode[];
  readonly newlyOpen: readonly ItemCode[];
}

/** «ตรวจความครบถ้วน»: judges every item, writes the verdict beside it, and sums up. */
export function checkCompleteness(): CheckReport {
  return inRoom(
    (room) => {
      const judged = judgeWorkbook(room.workbook);
      const { data, judgement, context, policy, history } = judged;
      const summary = summarise(judgement.items, data.criteria, summaryWords);
      const outcomes = outcomesByKey(judgement, data.assessment);
      const rows = coverRows(summary, judgement.score, {
        daysLeft: daysLeftWords(data.criteria.deadlines, today()),
        next: nextDue(whoOwes(judgement.items, data.assessment, data.criteria, today())),
        lastReport: lastReport(history),
      });
      const sum = hash(
        JSON.stringify([reading(() => room.workbook.sheet('summary').getSheetId()), today(), rows]),
      );
      const memory = remembered(room.store);
      // Where no verdict changed since ภาพรวม was written, on the same day, it is not even read.
      const stands =
        memory.summary === sum && outcomeWrites(room.workbook.table('oit'), outcomes).length === 0;
      // Whatever can be missing is looked for before the first write.
      if (!stands) room.workbook.table('summary');
      const { who, people } = knownPerson(memory.people, history);
      writeOutcomes(room, outcomes);
      if (!stands) writeSummary(room, rows);
      // Last, for it says that the rest is written.
      keepForEdits(room, data.tables, context, policy, { people, summary: sum });
      record(judged, checkTitle, who);
      return checkReport(judged, summary);
    },
    { last: true },
  );
}

/** The same for the page. */
export function checkForPage(): CheckPage {
  const report = checkCompleteness();
  const all = [...report.findings, ...report.items.flatMap(({ findings }) => findings)];
  const { of, more } = worstOf(all);
  return {
    ...report,
    items: report.items.map((item) => ({ ...item, findings: of(item.findings) })),
    findings: of(report.findings),
    more,
    divisions: report.divisions.slice(0, MOST_LISTED),
    moreDivisions: Math.max(0, report.divisions.length - MOST_LISTED),
    mends: all.some(({ concern, fixable, accepted }) => concern === 'typing' && fixable && accepted === null),
  };
}

function checkReport({ data, history, judgement }: JudgedWorkbook, summary: Summary): CheckReport {
  const changes = changesSince(openAtLastCheck(history), summary.all.open);
  const complete = summary.all.counts.ครบถ้วน;
  const counts = countFindings(judgement);
  const divisions = summary.offices.map(({ label, counts: results, total }) => ({
    name: label,
    complete: results.ครบถ้วน,
    total,
  }));
  return {
    ...tellAll(judgement, data),
    score: judgement.score,
    complete,
    total: summary.all.total,
    counts,
    divisions,
    changes,
    unconfirmed: unconfirmedIn(data.criteria),
    message: checkDone({ complete, total: summary.all.total, counts, divisions, changes }),
  };
}

function tellAll({ items, others, othersAccepted }: Judgement, { tables }: WorkbookData) {
  const told = (finding: Finding, accepted: string | null = null) =>
    tell(finding, locateAll(finding, tables), accepted);
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
  };
}

/** An error is to be mended whatever it is about; what is overdue is, too. */
function countFindings({ items, others }: Judgement): FindingCounts {
  const findings = [...items.flatMap((item) => item.findings), ...others];
  const count = (...concerns: readonly Concern[]) =>
    findings.filter(({ code }) => concerns.includes(KINDS[code].concern)).length;
  return { toMend: count('print', 'completeness'), toRead: count('reading'), typing: count('typing') };
}

function changesSince(before: ReadonlySet<ItemCode> | null, open: readonly ItemCode[]): Changes | null {
  if (before === null) return null;
  const now = new Set(open);
  return {
    newlyComplete: [...before].filter((code) => !now.has(code)),
    newlyOpen: open.filter((code) => !before.has(code)),
  };
}
