import { parseItemCode } from '../ita/assessment/item-code';
import { usualDivisions } from '../ita/criteria';
import { sectionLabel, sectionsOf } from '../ita/criteria/sections';
import type { Criteria, ItemCode } from '../ita/criteria/types';
import { comparable } from '../ita/text/comparable';
import { SETTING_KEYS, SETTINGS } from '../messages/settings';
import type { Cell } from './cells';
import { criteriaRows, KIND, rowsSinceComponents } from './criteria-rows';
import { checkRows, isCheckRow } from './policy';
import type { ColumnOf, SheetKey } from './schema';
import type { Table } from './table';

/** A row to be written: the cells that are known; the others stay empty. */
export type NewRow<S extends SheetKey> = Readonly<Partial<Record<ColumnOf<S>, Cell>>>;

/**
 * The rows that a sheet needs and does not have. `table` is what stands there now, null for a sheet that is new.
 * A row that staff have, whatever they made of it, is never proposed again.
 */
export function missingRows<S extends SheetKey>(
  key: S,
  table: Table<S> | null,
  criteria: Criteria,
): readonly NewRow<S>[] {
  const rows = rowsFor[key] as (table: Table<S> | null, criteria: Criteria) => readonly NewRow<S>[];
  return rows(table, criteria);
}

const rowsFor: {
  readonly [S in SheetKey]: (table: Table<S> | null, criteria: Criteria) => readonly NewRow<S>[];
} = {
  settings: (table, { year }) => {
    const present = new Set(table?.rows.map((row) => comparable(row.text('name'))));
    return SETTING_KEYS.filter((key) => !present.has(comparable(SETTINGS[key].name))).map((key) => ({
      name: SETTINGS[key].name,
      value: key === 'fiscalYear' ? year : '',
      help: SETTINGS[key].help,
    }));
  },
  oit: (table, criteria) => {
    const present = codesIn(table?.rows);
    const labels = new Map(
      sectionsOf(criteria).flatMap((section) =>
        section.items.map(({ code }) => [code, sectionLabel(section)] as const),
      ),
    );
    return criteria.items
      .filter(({ code }) => !present.has(code))
      .map(({ code, title, components, usualOwners }) => ({
        code,
        subIndicator: labels.get(code) ?? '',
        title,
        components: components.map((component) => `- ${component}`).join('\n'),
        owner: usualOwners.join(', '),
        status: 'ยังไม่ได้ดำเนินการ',
      }));
  },
  components: (table, { items }) => {
    const present = codesIn(table?.rows);
    return items
      .filter(({ code }) => !present.has(code))
      .flatMap(({ code, components }) =>
        components.map((text, index) => ({ code, order: index + 1, text, present: false })),
      );
  },
  measures: () => [],
  indicators: (table, { indicators }) =>
    hasRows(table) ? [] : indicators.map(({ name }) => ({ name, status: 'ยังไม่ได้ดำเนินการ' })),
  offices: (table, { items }) => {
    const usual = [...new Set(items.flatMap(({ usualOwners }) => usualOwners))];
    return hasRows(table) ? [] : (usual.length > 0 ? usual : usualDivisions()).map((name) => ({ name }));
  },
  itas: (table, { items }) => {
    const present = codesIn(table?.rows);
    return items.filter(({ code }) => !present.has(code)).map(({ code }) => ({ code, entered: false }));
  },
  summary: () => [],
  history: () => [],
  exceptions: () => [],
  criteria: (table, criteria) => {
    const present = new Set(table?.rows.filter(isCheckRow).map((row) => comparable(row.text('code'))));
    const switches = checkRows().filter(({ code }) => !present.has(code));
    if (!hasRows(table)) return [...criteriaRows(criteria), ...switches];
    const isOfNow = table?.rows.some((row) => comparable(row.text('kind')) === KIND.year);
    return isOfNow ? switches : [...rowsSinceComponents(criteria), ...switches];
  },
};

function hasRows(table: { readonly rows: readonly unknown[] } | null): boolean {
  return table !== null && table.rows.length > 0;
}

function codesIn(rows: readonly { text(column: 'code'): string }[] = []): ReadonlySet<ItemCode | null> {
  return new Set(rows.map((row) => parseItemCode(row.text('code'))));
}
