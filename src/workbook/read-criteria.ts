import * as v from 'valibot';
import {
  type CriteriaFault,
  criteriaFaults,
  type FaultFacts,
  type FaultyList,
  type PlacedFault,
} from '../ita/criteria/faults';
import { INDICATOR, ITEM, LEVEL, parseCriteria, SUB_INDICATOR, WEIGHTS } from '../ita/criteria/schema';
import { keyOfSubIndicator } from '../ita/criteria/sections';
import {
  CONFIRMATIONS,
  CRITERIA_LISTS,
  type Criteria,
  type CriteriaList,
  type OitItem,
  type Provenance,
  TOOLS,
} from '../ita/criteria/types';
import { type FiscalYear, parseFiscalYear } from '../ita/fiscal-year';
import { parseItemCode } from '../ita/item-code';
import { comparable, isBlank } from '../ita/text';
import { toArabicDigits } from '../ita/thai-digits';
import { CONFIRMATION_WORDS, CONFIRMED_BY_OFFICE, LIST_NAMES } from '../messages/criteria';
import { problem } from '../messages/problems';
import { a1, parsedDate } from './cells';
import { type CriteriaKind, DEADLINE_NAMES, KIND, YEAR_RULE_WORDS } from './criteria-rows';
import { isCheckRow } from './policy';
import { type ColumnOf, SHEETS } from './schema';
import type { Table, TableRow } from './table';

type Column = ColumnOf<'criteria'>;
type Row = TableRow<Column>;

export interface CriteriaOnSheet {
  readonly criteria: Criteria;
  readonly faults: readonly PlacedFault[];
}

/** What a workbook knows beside its เกณฑ์. */
export interface Beside {
  /** The year in ตั้งค่า, and its cell. */
  readonly year: FiscalYear;
  readonly yearCell: string;
  /**
   * For a sheet of an earlier version, which held no components: those of the year that the program brings along, or of
   * the sheet องค์ประกอบ. Asked for only then: the bundled years are packed.
   */
  readonly bundled: () => Criteria | null;
  readonly components: readonly { readonly code: { readonly value: string | null }; readonly text: string }[];
}

/**
 * The criteria as the sheet has them: the sheet alone says what they are. A value that cannot be read is told as a fault
 * and left out, and so are the second of two items alike, and weights or levels that contradict themselves: no total is
 * better than a false one. The rest goes on.
 *
 * The year is that of เกณฑ์, whose list was made for it. ตั้งค่า must name the same one.
 *
 * @throws UserError when the sheet has no item, or is of another year than ตั้งค่า.
 */
export function readCriteria(table: Table<'criteria'>, beside: Beside): CriteriaOnSheet {
  const rows = (kind: CriteriaKind) =>
    table.rows.filter((row) => comparable(row.text('kind')) === comparable(KIND[kind]));

  const yearRow = rows('year')[0];
  const year = yearOf(yearRow, table, beside);
  const subIndicators = readEntries(rows('subIndicator'), SUB_INDICATOR_READER);
  const items = readEntries(rows('item'), ITEM_READER);
  const indicators = readEntries(rows('indicator'), INDICATOR_READER);
  const levels = readLevels(rows('level'));
  const weights = readWeights(rows('weight'));
  const components = readComponents(rows('component'), items.entries);
  const practice = readPractice(rows('practice'), items.entries);
  const deadlines = readDeadlines(rows('deadline'));

  const first = items.entries[0];
  if (!first) {
    const cell = a1(rows('item')[0]?.row ?? table.headingRow + 1, table.columns.code);
    throw problem('bad-criteria', { sheet: SHEETS.criteria.name, cell });
  }
  const componentsOf = (item: OitItem) =>
    yearRow ? (components.of.get(item.code) ?? []) : componentsBeside(item, beside);
  const inOrder = [...items.entries].sort((a, b) => numberOf(a.value) - numberOf(b.value));
  const all: Criteria = {
    year,
    subIndicators: subIndicators.entries.map(({ value }) => value),
    items: inOrder.map(({ value }) => ({
      ...value,
      components: componentsOf(value),
      ...practice.of(value),
      subIndicator: sectionNamed(value.subIndicator, subIndicators.entries),
    })),
    indicators: indicators.entries.map(({ value }) => value),
    weights: weights.value,
    levels: levels.entries.map(({ value }) => value),
    deadlines: deadlines.value,
    provenance: readProvenance(rows('confirmation'), beside.bundled),
  };
  const places: Readonly<Record<FaultyList, readonly Row[]>> = {
    subIndicators: subIndicators.entries.map(({ row }) => row),
    items: inOrder.map(({ row }) => row),
    components: [],
    indicators: indicators.entries.map(({ row }) => row),
    weights: weights.rows,
    levels: levels.entries.map(({ row }) => row),
  };
  const placed = ({ list, index, field, ...facts }: CriteriaFault): PlacedFault[] => {
    const row = places[list][index];
    return row ? [{ facts: facts as FaultFacts, row: row.row, column: COLUMNS[list][field] ?? 'code' }] : [];
  };
  const contradictions = criteriaFaults(all);
  const faults = [
    ...[subIndicators, items, indicators, levels, weights, components, practice, deadlines].flatMap(
      ({ faults: told }) => told,
    ),
    ...contradictions.flatMap(placed),
    ...ofNoKind(table.rows),
  ];
  const isWrong = (list: FaultyList) =>
    contradictions.some((each) => each.list === list && each.fault !== 'twin');
  return {
    criteria: parseCriteria({
      ...all,
      weights: isWrong('weights') ? null : all.weights,
      items: all.items.filter(({ code }, index) => all.items[index - 1]?.code !== code),
      levels: isWrong('levels') ? [] : all.levels,
    }),
    faults: faults.sort((a, b) => a.row - b.row),
  };
}

/** The year that the sheet says it is of, if it does: a sheet of an earlier version does not. */
export function yearOfCriteria(table: Table<'criteria'>): FiscalYear | null {
  const row = table.rows.find((each) => comparable(each.text('kind')) === comparable(KIND.year));
  return row ? parseFiscalYear(row.text('value')) : null;
}

function yearOf(row: Row | undefined, table: Table<'criteria'>, { year, yearCell }: Beside): FiscalYear {
  if (!row) return year;
  const own = parseFiscalYear(row.text('value'));
  if (own === year) return year;
  const cell = a1(row.row, table.columns.value);
  throw problem('other-year', { year, yearCell, text: row.text('value'), cell, sheet: SHEETS.criteria.name });
}

/** The column in which each value of an entry stands. */
const COLUMNS: Readonly<Record<FaultyList, Readonly<Record<string, Column>>>> = {
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

interface Entry<T> {
  readonly row: Row;
  readonly value: T;
}

interface Entries<T> {
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

const ITEM_READER: Reader<OitItem> = {
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

const SUB_INDICATOR_READER: Reader<Criteria['subIndicators'][number]> = {
  list: 'subIndicators',
  schema: SUB_INDICATOR,
  raw: (row) => ({
    code: blankAsNull(row.text('code').trim()),
    name: row.text('name').trim(),
    indicator: blankAsNull(row.text('parent').trim()),
  }),
  without: (row) => ({ name: row.text('code').trim() }),
};

const INDICATOR_READER: Reader<Criteria['indicators'][number]> = {
  list: 'indicators',
  schema: INDICATOR,
  raw: (row) => ({ order: number(row.text('code')), name: row.text('name') }),
  without: () => ({}),
};

const LEVEL_READER: Reader<Criteria['levels'][number]> = {
  list: 'levels',
  schema: LEVEL,
  raw: (row) => ({
    name: row.text('name'),
    overallMin: number(row.text('value')),
    everyToolMin: isBlank(row.text('everyTool')) ? null : number(row.text('everyTool')),
  }),
  without: () => ({}),
};

function readEntries<T>(rows: readonly Row[], { list, schema, raw, without }: Reader<T>): Entries<T> {
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

/** Levels of which none has a score are names that nothing is known of; with some of them, none could be told for sure. */
function readLevels(rows: readonly Row[]): Entries<Criteria['levels'][number]> {
  const blank = rows.filter((row) => isBlank(row.text('value')));
  if (blank.length === rows.length) return { entries: [], faults: [] };
  if (blank.length > 0) return { entries: [], faults: blank.map((row) => missing(row, row.text('name'))) };
  const read = readEntries(rows, LEVEL_READER);
  return read.entries.length < rows.length ? { ...read, entries: [] } : read;
}

/** All three or none: a total needs each of them. */
function readWeights(rows: readonly Row[]): {
  readonly value: Criteria['weights'];
  readonly rows: readonly Row[];
  readonly faults: readonly PlacedFault[];
} {
  const none = { value: null, rows: [], faults: [] };
  const given = rows.filter((row) => !isBlank(row.text('value')));
  if (given.length === 0) return none;
  const ofTool = TOOLS.map((tool) => rows.find((row) => comparable(row.text('code')).toUpperCase() === tool));
  const shares = ofTool.map((row) => (row ? share(row.text('value')) : ''));
  const read = v.safeParse(WEIGHTS, Object.fromEntries(TOOLS.map((tool, index) => [tool, shares[index]])));
  if (read.success) return { value: read.output, rows: ofTool.flatMap((row) => row ?? []), faults: [] };
  const wrong = new Set(read.issues.map(({ path }) => String(path?.[0]?.key)));
  const faults = TOOLS.flatMap((tool, index): PlacedFault[] => {
    const row = ofTool[index] ?? given[0];
    if (!row || !wrong.has(tool)) return [];
    return ofTool[index] && !isBlank(row.text('value'))
      ? [{ facts: { fault: 'unreadable', text: row.text('value') }, row: row.row, column: 'value' }]
      : [missing(row, `น้ำหนัก ${tool}`)];
  });
  return { ...none, faults };
}

function readComponents(
  rows: readonly Row[],
  items: readonly Entry<OitItem>[],
): { readonly of: ReadonlyMap<string, readonly string[]>; readonly faults: readonly PlacedFault[] } {
  const known = new Set<string | null>(items.map(({ value }) => value.code));
  const of = new Map<string, { order: number; text: string }[]>();
  const faults: PlacedFault[] = [];
  for (const row of rows) {
    const code = parseItemCode(row.text('parent'));
    if (code === null || !known.has(code)) {
      const facts = { fault: 'unknown-item', text: row.text('parent') } as const;
      faults.push({ facts, row: row.row, column: 'parent' });
    } else if (isBlank(row.text('name'))) {
      faults.push({ facts: { fault: 'unreadable', text: '' }, row: row.row, column: 'name' });
    } else {
      // A row that was added without a number stands where it was added: after those above it.
      const above = of.get(code) ?? [];
      const order = number(row.text('code')) ?? above[above.length - 1]?.order ?? 0;
      of.set(code, [...above, { order, text: row.text('name') }]);
    }
  }
  const sorted = [...of].map(
    ([code, parts]) => [code, [...parts].sort((a, b) => a.order - b.order).map(({ text }) => text)] as const,
  );
  return { of: new Map(sorted), faults };
}

/** Several words in a row, a comma between them, and as many rows as the office likes. */
function readPractice(
  rows: readonly Row[],
  items: readonly Entry<OitItem>[],
): {
  readonly of: (item: OitItem) => Pick<OitItem, 'practiceWords'>;
  readonly faults: readonly PlacedFault[];
} {
  const known = new Set<string | null>(items.map(({ value }) => value.code));
  const isKnown = (row: Row) => known.has(parseItemCode(row.text('parent')));
  const of = ({ code }: OitItem) => {
    const words = rows
      .filter((row) => parseItemCode(row.text('parent')) === code)
      .flatMap((row) => row.text('name').split(/\s*[,\n]\s*/))
      .filter((word) => !isBlank(word));
    return words.length === 0 ? {} : { practiceWords: words };
  };
  const faults = rows
    .filter((row) => !isKnown(row))
    .map((row) => ({
      facts: { fault: 'unknown-item', text: row.text('parent') } as const,
      row: row.row,
      column: 'parent' as const,
    }));
  return { of, faults };
}

function componentsBeside({ code }: OitItem, { bundled, components }: Beside): readonly string[] {
  return (
    bundled()?.items.find((item) => item.code === code)?.components ??
    components.filter((row) => row.code.value === code && !isBlank(row.text)).map(({ text }) => text)
  );
}

/** The row that has the office's own day says so; any other is that of ป.ป.ช., however it is worded. */
function readDeadlines(rows: readonly Row[]): {
  readonly value: Criteria['deadlines'];
  readonly faults: readonly PlacedFault[];
} {
  const isOwn = (row: Row) => comparable(row.text('name')) === comparable(DEADLINE_NAMES.ownDay);
  const own = rows.find(isOwn);
  const closes = rows.find((row) => !isOwn(row));
  const day = (row: Row | undefined) => (row ? parsedDate(row.cell('value')).value : null);
  const faults = [closes, own].flatMap((row): PlacedFault[] => {
    if (!row || day(row) !== null || isBlank(row.text('value'))) return [];
    return [{ facts: { fault: 'unreadable', text: row.text('value') }, row: row.row, column: 'value' }];
  });
  return { value: { oitCloses: day(closes), ownDay: day(own) }, faults };
}

/** A list without a row is one that nobody has said anything of. */
function readProvenance(rows: readonly Row[], bundled: Beside['bundled']): Criteria['provenance'] {
  const of = (list: CriteriaList): Provenance => {
    const row = rows.find((each) => comparable(each.text('name')) === comparable(LIST_NAMES[list]));
    if (!row) return bundled()?.provenance[list] ?? { confirmed: 'unconfirmed', source: '', office: null };
    const isConfirmed = comparable(row.text('value')) === comparable(CONFIRMED_BY_OFFICE);
    const words = comparable(row.text('group'));
    return {
      confirmed: CONFIRMATIONS.find((each) => CONFIRMATION_WORDS[each] === words) ?? 'unconfirmed',
      source: row.text('source'),
      office: isConfirmed ? { who: row.text('owners'), when: row.text('yearRule') } : null,
    };
  };
  return Object.fromEntries(CRITERIA_LISTS.map((list) => [list, of(list)])) as Record<
    CriteriaList,
    Provenance
  >;
}

/** Rows that nothing reads: a kind that was deleted or misspelt takes an item out of the list. */
function ofNoKind(rows: readonly Row[]): readonly PlacedFault[] {
  const known = new Set(Object.values(KIND).map(comparable));
  const saysAnything = (row: Row) =>
    !isBlank(row.text('kind')) || !isBlank(row.text('code')) || !isBlank(row.text('name'));
  return rows
    .filter((row) => !known.has(comparable(row.text('kind'))) && !isCheckRow(row) && saysAnything(row))
    .map((row) => ({
      facts: { fault: 'unknown-kind', text: row.text('kind') },
      row: row.row,
      column: 'kind',
    }));
}

function missing(row: Row, of: string): PlacedFault {
  return { facts: { fault: 'missing-value', of }, row: row.row, column: 'value' };
}

/** The rule that the words mean; words that mean none are left as they are. */
function yearRule(words: string): string | null {
  const known = YEAR_RULE_WORDS.find(([, word]) => word === toArabicDigits(comparable(words)));
  return known ? known[0] : words;
}

/** The sub-indicator that a cell means, as its own row spells it; what means none stays as it is. */
function sectionNamed(
  typed: string | null,
  all: Entries<Criteria['subIndicators'][number]>['entries'],
): string | null {
  const folded = (text: string) => toArabicDigits(comparable(text));
  const meant = all
    .map(({ value }) => keyOfSubIndicator(value))
    .find((key) => folded(key) === folded(typed ?? ''));
  return meant ?? typed;
}

/** Null for what is no number. */
function number(text: string): number | null {
  const typed = toArabicDigits(comparable(text));
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : null;
}

/** 0.3, ๐.๓ and 30%. */
function share(text: string): number | null {
  const typed = comparable(text);
  const percent = /^(.*\S)\s*%$/.exec(typed)?.[1];
  if (percent === undefined) return number(typed);
  const value = number(percent);
  return value === null ? null : value / 100;
}

function blankAsNull(text: string): string | null {
  return isBlank(text) ? null : text;
}

function numberOf({ code }: OitItem): number {
  return Number(code.slice(1));
}
