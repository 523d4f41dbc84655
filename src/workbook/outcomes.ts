import type { Assessment, ComponentRow } from '../ita/assessment/assessment';
import { inOrder } from '../ita/assessment/component-order';
import type { Finding } from '../ita/finding';
import { groupBy } from '../ita/group-by';
import type { ItemVerdict, Judgement, Result } from '../ita/verdict/verdict';
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
  const inRow = findingsByRow([...others, ...items.flatMap((item) => item.findings)]);
  const passing = groupBy(
    others.flatMap((finding) => finding.items.map((code) => ({ code, finding }))),
    ({ code }) => code,
  );
  const components = groupBy(assessment.components, ({ code }) => code.value);
  const outcomes = new Map<string, RowOutcome[]>();
  for (const row of assessment.items) {
    const verdict = verdicts.get(row.row);
    const outcome = verdict
      ? verdictOutcome(
          verdict,
          (passing.get(verdict.code) ?? []).map(({ finding }) => finding),
          components.get(verdict.code) ?? null,
        )
      : strayOutcome(inRow.get(row.row) ?? []);
    const key = rowKey(row.code.text);
    const known = outcomes.get(key);
    if (known) known.push(outcome);
    else outcomes.set(key, [outcome]);
  }
  return outcomes;
}

/**
 * @param passing what runs through several items, and is counted beside each of them
 * @param rows the item's rows of องค์ประกอบ, which OIT shows a line each; null where there are none
 */
function verdictOutcome(
  { result, findings, accepted, ticked, components }: ItemVerdict,
  passing: readonly Finding[],
  rows: readonly ComponentRow[] | null,
): RowOutcome {
  return {
    components: rows && componentLines(rows),
    componentsTicked: componentsTicked(ticked, components),
    result,
    toMend: nounsOf([...findings, ...passing], accepted.length),
  };
}

function componentLines(rows: readonly ComponentRow[]): string {
  return inOrder(rows)
    .map(({ text }) => `- ${text}`)
    .join('\n');
}

function strayOutcome(findings: readonly Finding[]): RowOutcome {
  return {
    components: null,
    componentsTicked: '',
    result: 'ต้องแก้ไข' satisfies Result,
    toMend: nounsOf(findings, 0),
  };
}

/** By the rows of OIT in which they were seen. */
function findingsByRow(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const seen = findings.flatMap((finding) => {
    const rows = finding.places.flatMap((place) => (place.sheet === 'oit' ? [place.row] : []));
    return [...new Set(rows)].map((row) => ({ row, finding }));
  });
  const grouped = groupBy(seen, ({ row }) => row);
  return new Map([...grouped].map(([row, entries]) => [row, entries.map(({ finding }) => finding)]));
}
