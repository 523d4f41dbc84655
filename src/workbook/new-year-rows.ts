import { settingText } from '../ita/assessment/assessment';
import { parseItemCode } from '../ita/assessment/item-code';
import type { Policy } from '../ita/assessment/policy';
import type { Criteria } from '../ita/criteria/types';
import { CARRIED_SETTINGS, type Carried } from '../ita/roll/carry';
import { comparable } from '../ita/text/comparable';
import { SETTINGS } from '../messages/settings';
import { missingRows, type NewRow } from './first-rows';
import { switchedRow } from './policy';
import type { SheetKey } from './schema';

/** What the sheets of a new year begin with: what its criteria say, and what goes on from the year before. */
export interface NewYear {
  readonly criteria: Criteria;
  readonly carried: Carried;
  readonly policy: Pick<Policy, 'switchedOff'>;
}

export function newYearRows<S extends SheetKey>(key: S, year: NewYear): readonly NewRow<S>[] {
  const carriedInto = CARRIED_INTO[key] as
    | ((rows: readonly NewRow<S>[], year: NewYear) => readonly NewRow<S>[])
    | undefined;
  const rows = missingRows(key, null, year.criteria);
  return carriedInto ? carriedInto(rows, year) : rows;
}

const CARRIED_INTO: {
  readonly [S in SheetKey]?: (rows: readonly NewRow<S>[], year: NewYear) => readonly NewRow<S>[];
} = {
  settings: (rows, { carried: { settings } }) => {
    const texts = new Map(CARRIED_SETTINGS.map((key) => [SETTINGS[key].name, settingText(settings[key])]));
    return rows.map((row) => ({ ...row, value: texts.get(String(row.name)) ?? row.value ?? '' }));
  },
  oit: (rows, { carried: { items } }) =>
    rows.map((row) => {
      const code = parseItemCode(String(row.code));
      const carried = code === null ? undefined : items.get(code);
      if (!carried) return row;
      const { owner, lastProgress, lastUrl } = carried;
      return { ...row, owner: owner === '' ? (row.owner ?? '') : owner, lastProgress, lastUrl };
    }),
  components: (rows, { carried: { notes } }) =>
    rows.map((row) => {
      const code = parseItemCode(String(row.code));
      const note = code === null ? undefined : notes.get(code)?.[Number(row.order) - 1];
      return note ? { ...row, note } : row;
    }),
  measures: (_none, { carried: { measures } }) => measures,
  indicators: (rows, { carried: { indicators } }) =>
    rows.map((row) => {
      const known = indicators.find(({ name }) => comparable(name) === comparable(String(row.name)));
      if (!known) return row;
      const { guideline, owner, period } = known;
      return { ...row, guideline, owner, period };
    }),
  criteria: (rows, { policy }) => rows.map((row) => switchedRow(row, policy)),
};
