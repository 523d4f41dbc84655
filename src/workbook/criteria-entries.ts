import * as v from 'valibot';
import { parseItemCode } from '../ita/assessment/item-code';
import type { FaultyList, PlacedFault } from '../ita/criteria/faults';
import { INDICATOR, ITEM, LEVEL, SUB_INDICATOR } from '../ita/criteria/schema';
import type { Criteria, OitItem } from '../ita/criteria/types';
import { comparable, isBlank } from '../ita/text/comparable';
import { toArabicDigits } from '../ita/text/thai-digits';
import { YEAR_RULE_WORDS } from './criteria-rows';
import type { ColumnOf } from './schema';
import type { TableRow } from './table';

export type Column = ColumnOf<'criteria'>;
export type Row = TableRow<Column>;

/** The column in which each value of an entry stands. */
export const COLUMNS: Readonly<Record<FaultyList, Readonly<Record<string, Column>>>> = {
  subIndicators: { code: 'code', name: 'name', indicator: 'parent' },
  items: {
    code: 'code',
    title: 'name',
    subIndicator: 'parent',
    group: 'group',
    yearRule: 'yearRule',
    refersTo: 'refersTo',
    usualOwners: 'owners',
  },
  components: { item: 'parent', text: 'name' },
  indicators: { order: 'code', name: 'name' },
  weights: { share: 'value' },
  levels: { name: 'name', overallMin: 'value', everyToolMin: 'everyTool' },
};

export interface Entry<T> {
  readonly row: Row;
  readonly value: T;
}

export interface Entries<T> {
  readonly entries: readonly Entry<T>[];
  readonly faults: readonly PlacedFault[];
}

/** How the rows of a list become entries: `raw` leaves what it cannot read as text, and `without` is taken in its place. */
interface Reader<T> {
  readonly list: FaultyList;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly raw: (row: Row) => Readonly<Record<string, unknown>>;
  readonly without: (row: Row) => Readonly<Record<string, unknown>>;
}

export const ITEM_READER: Reader<OitItem> = {
  list: 'items',
  schema: ITEM,
  raw: (row) => ({
    code: parseItemCode(row.text('code')),
    title: row.text('name'),
    components: [],
    yearRule: yearRule(row.text('yearRule')),
    refersTo: isBlank(row.text('refersTo'))
      ? null
      : (parseItemCode(row.text('refersTo')) ?? row.text('refersTo')),
    usualOwners: row
      .text('owners')
      .split(/\s*[,\n]\s*/)
      .filter((owner) => !isBlank(owner)),
    group: blankAsNull(row.text('group')),
    subIndicator: blankAsNull(row.text('parent').trim()),
  }),
  without: (row) => ({ title: parseItemCode(row.text('code')), yearRule: null, refersTo: null }),
};

export const SUB_INDICATOR_READER: Reader<Criteria['subIndicators'][number]> = {
  list: 'subIndicators',
  schema: SUB_INDICATOR,
  raw: (row) => ({
    code: blankAsNull(row.text('code').trim()),
    name: row.text('name').trim(),
    indicator: blankAsNull(row.text('parent').trim()),
  }),
  without: (row) => ({ name: row.text('code').trim() }),
};

export const INDICATOR_READER: Reader<Criteria['indicators'][number]> = {
  list: 'indicators',
  schema: INDICATOR,
  raw: (row) => ({ order: number(row.text('code')), name: row.text('name') }),
  without: () => ({}),
};

export const LEVEL_READER: Reader<Criteria['levels'][number]> = {
  list: 'levels',
  schema: LEVEL,
  raw: (row) => ({
    name: row.text('name'),
    overallMin: number(row.text('value')),
    everyToolMin: isBlank(row.text('everyTool')) ? null : number(row.text('everyTool')),
  }),
  without: () => ({}),
};

export function readEntries<T>(rows: readonly Row[], { list, schema, raw, without }: Reader<T>): Entries<T> {
  const entries: Entry<T>[] = [];
  const faults: PlacedFault[] = [];
  for (const row of rows) {
    const value = raw(row);
    const read = v.safeParse(schema, value);
    const fields = read.success ? [] : read.issues.map(({ path }) => String(path?.[0]?.key));
    for (const field of new Set(fields)) {
      const column = COLUMNS[list][field] ?? 'code';
      faults.push({ facts: { fault: 'unreadable', text: row.text(column) }, row: row.row, column });
    }
    const rest = Object.entries(without(row)).filter(([field]) => fields.includes(field));
    const mended = v.safeParse(schema, { ...value, ...Object.fromEntries(rest) });
    if (mended.success) entries.push({ row, value: mended.output });
  }
  return { entries, faults };
}

/** The rule that the words mean; words that mean none are left as they are. */
function yearRule(words: string): string | null {
  const known = YEAR_RULE_WORDS.find(([, word]) => word === toArabicDigits(comparable(words)));
  return known ? known[0] : words;
}

/** Null for what is no number. */
export function number(text: string): number | null {
  const typed = toArabicDigits(comparable(text));
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : null;
}

/** 0.3, ๐.๓ and 30%. */
export function share(text: string): number | null {
  const typed = comparable(text);
  const percent = /^(.*\S)\s*%$/.exec(typed)?.[1];
  if (percent === undefined) return number(typed);
  const value = number(percent);
  return value === null ? null : value / 100;
}

function blankAsNull(text: string): string | null {
  return isBlank(text) ? null : text;
}
