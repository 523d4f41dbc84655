import type { Assessment, ItemRow } from '../ita/assessment';
import type { Finding } from '../ita/finding';
import type { ItemVerdict, Judgement, Result } from '../ita/verdict';
import { componentsTicked } from '../messages/dialogs';
import { tellAccepted, tellBeside, tellMore } from '../messages/told-finding';
import { type LocatedTables, locate } from './locate';
import { type RowOutcome, rowKey } from './write-check';

/**
 * What to write beside each row of OIT: the verdict of its item or, for a row that stands for none, why it does not.
 * Rows of one key stand in the order of the sheet.
 */
export function outcomesByKey(
  { items, others }: Judgement,
  assessment: Assessment,
  tables: LocatedTables,
): ReadonlyMap<string, readonly RowOutcome[]> {
  const verdicts = new Map(items.map((verdict) => [verdict.row?.row, verdict]));
  const findings = [...others, ...items.flatMap((item) => item.findings)];
  const outcomes = new Map<string, RowOutcome[]>();
  for (const row of assessment.items) {
    const verdict = verdicts.get(row.row);
    const outcome = verdict
      ? verdictOutcome(verdict, row, tables)
      : strayOutcome(
          findings.filter((finding) => isAt(finding, row)),
          row,
          tables,
        );
    const key = rowKey(row.code.text);
    const known = outcomes.get(key);
    if (known) known.push(outcome);
    else outcomes.set(key, [outcome]);
  }
  return outcomes;
}

function verdictOutcome(verdict: ItemVerdict, { row }: ItemRow, tables: LocatedTables): RowOutcome {
  const { result, findings, accepted, ticked, components } = verdict;
  const toMend = [
    ...findingLines(findings, row, tables),
    ...accepted.map(({ finding, reason }) => tellAccepted(finding, reason)),
  ];
  return { componentsTicked: componentsTicked(ticked, components), result, toMend: toMend.join('\n') };
}

function strayOutcome(findings: readonly Finding[], { row }: ItemRow, tables: LocatedTables): RowOutcome {
  const toMend = findingLines(findings, row, tables);
  return { componentsTicked: '', result: 'ต้องแก้ไข' satisfies Result, toMend: toMend.join('\n') };
}

/** More than these nobody reads at once, and a cell holds no more than 50,000 characters. */
const MOST_LINES = 30;

function findingLines(findings: readonly Finding[], row: number, tables: LocatedTables): readonly string[] {
  const lines = findings
    .slice(0, MOST_LINES)
    .map((finding) => tellBeside(finding, row, locate(finding.place, tables)));
  return findings.length > MOST_LINES ? [...lines, tellMore(findings.length - MOST_LINES)] : lines;
}

function isAt({ place }: Finding, { row }: ItemRow): boolean {
  return place?.sheet === 'oit' && place.row === row;
}
