import { useState } from 'preact/hooks';
import type { Sidebar } from '../../commands/read-sidebar';
import * as words from '../../messages/sidebar';
import { SelectField } from '../components/field';
import { recall, remember } from '../shared/remembered';

/** The filters as the person left them. */
export function useFilters({ offices, subIndicators }: Pick<Sidebar, 'offices' | 'subIndicators'>) {
  const [office, chooseOffice] = useRemembered('ita.sidebar.office', offices);
  const [subIndicator, chooseSubIndicator] = useRemembered(
    'ita.sidebar.subIndicator',
    subIndicators.map(({ code }) => code),
  );
  const clear = () => {
    chooseOffice('');
    chooseSubIndicator('');
  };
  return { office, subIndicator, chooseOffice, chooseSubIndicator, clear };
}

/** A choice that this browser remembers. What the workbook no longer has is none. */
function useRemembered(key: string, known: readonly string[]) {
  const [kept, setKept] = useState(() => recall(key));
  const choose = (value: string) => {
    remember(key, value);
    setKept(value);
  };
  return [known.includes(kept) ? kept : '', choose] as const;
}

interface FilterProps {
  readonly sidebar: Sidebar;
  readonly filters: ReturnType<typeof useFilters>;
}

export function FilterFields({ sidebar: { offices, subIndicators }, filters }: FilterProps) {
  const { office, subIndicator, chooseOffice, chooseSubIndicator } = filters;
  const inUse = [office, subIndicator].filter((value) => value !== '');
  return (
    <details class="filters">
      <summary>{inUse.length === 0 ? words.filters : words.filtersOn(inUse)}</summary>
      <SelectField
        id="office"
        label={words.office}
        value={office}
        choices={[['', words.everyOffice], ...offices.map((name) => [name, name] as const)]}
        onChange={chooseOffice}
      />
      <SelectField
        id="sub-indicator"
        label={words.subIndicator}
        value={subIndicator}
        choices={[
          ['', words.everySubIndicator],
          ...subIndicators.map(({ code, name }) => [code, name] as const),
        ]}
        onChange={chooseSubIndicator}
      />
    </details>
  );
}
