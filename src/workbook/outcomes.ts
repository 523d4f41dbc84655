import type { Assessment, ItemRow } from '../ita/assessment';
import type { Finding } from '../ita/finding';
import type { ItemVerdict, Judgement, Result } from '../ita/verdict';
import { componentsTicked } from '../messages/dialogs';
import { nounsOf } from '../messages/findings/nouns';
import { type RowOutcome, rowKey } from './write-check';

/**
 * What to write beside each row of OIT: the verdict of its item or, for a row that stands for none, why it does not.
 * Rows of one key stand in the order of the sheet.
 */
export function outcomesByKey(
  { items, others }: Judgement,
  assessment: Assessment,
): ReadonlyMap<string, readonly RowOutcome[]> {
  const verdicts = new Map(items.map((verdict) => [verdict.row?.row, verdict]));
  const findings = [...others, ...items.flatMap((item) => item.findings)];
  const passing = groupBy(others.flatMap((finding) => finding.items.map((code) => [code, finding] as const)));
  const components = groupBy(
    assessment.components.map(({ code, text }) => [code.value ?? '', `- ${text}`] as const),
  );
  const outcomes = new Map<string, RowOutcome[]>();
  for (const row of assessment.items) {
    const verdict = verdicts.get(row.row);
    const outcome = verdict
      ? verdictOutcome(verdict, passing.get(verdict.code) ?? [], components.get(verdict.code) ?? null)
      : strayOutcome(findings.filter((finding) => isAt(finding, row)));
    const key = rowKey(row.code.text);
    const known = outcomes.get(key);
    if (known) known.push(outcome);
    else outcomes.set(key, [outcome]);
  }
  return outcomes;
}

/**
 * @param passing what runs through several items, and is counted beside each of them
 * @param lines the rows of องค์ประกอบ, as OIT shows them; null where there are none
 */
function verdictOutcome(
  { result, findings, accepted, ticked, components }: ItemVerdict,
  passing: readonly Finding[],
  lines: readonly string[] | null,
): RowOutcome {
  return {
    components: lines?.join('\n') ?? null,
    componentsTicked: componentsTicked(ticked, components),
    result,
    toMend: nounsOf([...findings, ...passing], accepted.length),
  };
}

function strayOutcome(findings: readonly Finding[]): RowOutcome {
  return {
    components: null,
    componentsTicked: '',
    result: 'ต้องแก้ไข' satisfies Result,
    toMend: nounsOf(findings, 0),
  };
}

function isAt({ places }: Finding, { row }: ItemRow): boolean {
  return places.some((place) => place.sheet === 'oit' && place.row === row);
}

function groupBy<K, V>(entries: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
