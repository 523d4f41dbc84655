import { useState } from 'preact/hooks';
import type { Sidebar } from '../../commands/read-sidebar';
import * as words from '../../messages/sidebar';
import { SelectField } from '../components/field';
import { recall, remember } from '../shared/remembered';
import { type Filters, NO_FILTERS } from './shown';

const KEYS = Object.keys(NO_FILTERS) as readonly (keyof Filters)[];
const keptAs = (key: keyof Filters) => `ita.sidebar.${key}`;

/** The filters as the person left them. What they name and the workbook no longer has is no filter. */
export function useFilters({ offices, subIndicators }: Pick<Sidebar, 'offices' | 'subIndicators'>) {
  const [kept, setKept] = useState<Filters>(() => ({
    office: recall(keptAs('office')),
    subIndicator: recall(keptAs('subIndicator')),
  }));
  const among = (value: string, known: readonly string[]) => (known.includes(value) ? value : '');
  const filters: Filters = {
    office: among(kept.office, offices),
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
  const inUse = KEYS.map((key) => filters[key]).filter((value) => value !== '');
  return (
    <details class="filters">
      <summary>{inUse.length === 0 ? words.filters : words.filtersOn(inUse)}</summary>
      <SelectField
        id="office"
        label={words.office}
        value={filters.office}
        choices={[['', words.everyOffice], ...offices.map((name) => [name, name] as const)]}
        onChange={(office) => onChange({ office })}
      />
      <SelectField
        id="sub-indicator"
        label={words.subIndicator}
        value={filters.subIndicator}
        choices={[
          ['', words.everySubIndicator],
          ...subIndicators.map(({ code, name }) => [code, name] as const),
        ]}
        onChange={(subIndicator) => onChange({ subIndicator })}
      />
    </details>
  );
}
