import { useState } from 'preact/hooks';
import type { Severity } from '../../ita/finding';
import { severityWords, checkWords as words } from '../../messages/pages';
import type { ToldFinding } from '../../messages/told-finding';
import { SelectField } from '../components/field';
import { FindingCard } from './finding-card';

/** Findings that belong together: those of an item, by its code. */
export interface FindingGroup {
  readonly group: string;
  readonly findings: readonly ToldFinding[];
}

type Shown = Severity | 'all';
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** All findings, or those of one severity. */
export function FindingList({ groups }: { groups: readonly FindingGroup[] }) {
  const [shown, setShown] = useState<Shown>('all');
  const all = groups.flatMap(({ findings }) => findings);
  const count = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  const choices = [
    ['all', `${words.all} (${all.length})`],
    ...SEVERITIES.map((severity) => [severity, `${severityWords[severity]} (${count(severity)})`] as const),
  ] as const;
  const visible = groups
    .map(({ group, findings }) => ({
      group,
      findings: findings.filter(({ severity }) => shown === 'all' || severity === shown),
    }))
    .filter(({ findings }) => findings.length > 0);
  return (
    <>
      <SelectField id="severity" label={words.filter} value={shown} choices={choices} onChange={setShown} />
      {visible.length === 0 && <p>{words.noneOfKind}</p>}
      {visible.map(({ group, findings }) => (
        <section key={group} aria-label={group}>
          <h3>{group}</h3>
          <ul class="findings">
            {findings.map((finding) => (
              <FindingCard
                key={`${finding.code} ${finding.sheet} ${finding.cell} ${finding.message}`}
                finding={finding}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
