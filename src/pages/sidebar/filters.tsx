import { useState } from 'preact/hooks';
import type { Sidebar, SidebarFinding, SidebarItem } from '../../commands/read-sidebar';
import type { Severity } from '../../ita/finding';
import { severityWords } from '../../messages/pages';
import { sidebarWords as words } from '../../messages/sidebar';
import { SelectField } from '../components/field';
import { recall, remember } from '../shared/remembered';

/** What is to be shown; '' is everything of the kind. */
export interface Filters {
  readonly office: string;
  readonly severity: string;
  readonly subIndicator: string;
}

export const NO_FILTERS: Filters = { office: '', severity: '', subIndicator: '' };

const KEYS = Object.keys(NO_FILTERS) as readonly (keyof Filters)[];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const keptAs = (key: keyof Filters) => `ita.sidebar.${key}`;

/** The filters as the person left them. What they name and the workbook no longer has is no filter. */
export function useFilters({ offices, subIndicators }: Pick<Sidebar, 'offices' | 'subIndicators'>) {
  const [kept, setKept] = useState<Filters>(() => ({
    office: recall(keptAs('office')),
    severity: recall(keptAs('severity')),
    subIndicator: recall(keptAs('subIndicator')),
  }));
  const among = (value: string, known: readonly string[]) => (known.includes(value) ? value : '');
  const filters: Filters = {
    office: among(kept.office, offices),
    severity: among(kept.severity, SEVERITIES),
    subIndicator: among(
      kept.subIndicator,
      subIndicators.map(({ code }) => code),
    ),
  };
  const change = (part: Partial<Filters>) => {
    const next = { ...filters, ...part };
    for (const key of KEYS) remember(keptAs(key), next[key]);
    setKept(next);
  };
  return [filters, change] as const;
}

interface FilterProps {
  readonly sidebar: Sidebar;
  readonly filters: Filters;
  readonly onChange: (part: Partial<Filters>) => void;
}

export function FilterFields({ sidebar: { offices, subIndicators }, filters, onChange }: FilterProps) {
  const inUse = KEYS.filter((key) => filters[key] !== '').length;
  return (
    <details class="filters">
      <summary>{inUse === 0 ? words.filters : words.filtersOn(inUse)}</summary>
      <SelectField
        id="office"
        label={words.office}
        value={filters.office}
        choices={[['', words.everyOffice], ...offices.map((name) => [name, name] as const)]}
        onChange={(office) => onChange({ office })}
      />
      <SelectField
        id="severity"
        label={words.severity}
        value={filters.severity}
        choices={[
          ['', words.everySeverity],
          ...SEVERITIES.map((each) => [each, severityWords[each]] as const),
        ]}
        onChange={(severity) => onChange({ severity })}
      />
      <SelectField
        id="sub-indicator"
        label={words.subIndicator}
        value={filters.subIndicator}
        choices={[
          ['', words.everySubIndicator],
          ...subIndicators.map(({ code, name }) => [code, `${code} ${name}`] as const),
        ]}
        onChange={(subIndicator) => onChange({ subIndicator })}
      />
    </details>
  );
}

/** What is open in an item, and what was accepted in it. */
export interface ShownItem extends SidebarItem {
  readonly open: readonly SidebarFinding[];
}

export interface Shown {
  /** Items that have a finding to be shown or, when all are asked for, are not done yet. */
  readonly items: readonly ShownItem[];
  readonly general: readonly SidebarFinding[];
  readonly accepted: readonly { readonly code: string | null; readonly finding: SidebarFinding }[];
}

export function applyFilters({ items, findings }: Sidebar, filters: Filters): Shown {
  const { office, severity, subIndicator } = filters;
  const isShown = (finding: SidebarFinding) => severity === '' || finding.severity === severity;
  const mine = items.filter(
    (item) =>
      (office === '' || item.owners.includes(office)) &&
      (subIndicator === '' || item.subIndicator === subIndicator),
  );
  const general = office === '' && subIndicator === '' ? findings.filter(isShown) : [];
  const accepted = [
    ...mine.flatMap(({ code, findings: all }) => all.map((finding) => ({ code, finding }))),
    ...general.map((finding) => ({ code: null, finding })),
  ].filter(({ finding }) => finding.accepted !== null && isShown(finding));
  return {
    items: mine
      .map((item) => ({ ...item, open: item.findings.filter(isShown).filter(isOpen) }))
      .filter(({ open, result }) => open.length > 0 || (severity === '' && result !== 'ครบถ้วน')),
    general: general.filter(isOpen),
    accepted,
  };
}

const isOpen = (finding: SidebarFinding) => finding.accepted === null;
