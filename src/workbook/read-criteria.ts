import {
  type CriteriaFault,
  criteriaFaults,
  type FaultFacts,
  type FaultyList,
  type PlacedFault,
} from '../ita/criteria/faults';
import { parseCriteria } from '../ita/criteria/schema';
import { keyOfSubIndicator } from '../ita/criteria/sections';
import type { Criteria, OitItem } from '../ita/criteria/types';
import { type FiscalYear, parseFiscalYear } from '../ita/fiscal-year';
import { comparable, isBlank } from '../ita/text/comparable';
import { toArabicDigits } from '../ita/text/thai-digits';
import { problem } from '../messages/problems';
import { a1 } from './cells';
import {
  COLUMNS,
  type Entries,
  INDICATOR_READER,
  ITEM_READER,
  type Row,
  readEntries,
  SUB_INDICATOR_READER,
} from './criteria-entries';
import {
  readComponents,
  readDeadlines,
  readLevels,
  readPractice,
  readProvenance,
  readWeights,
} from './criteria-lists';
import { type CriteriaKind, KIND } from './criteria-rows';
import { isCheckRow } from './policy';
import { SHEETS } from './schema';
import type { Table } from './table';

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

function componentsBeside({ code }: OitItem, { bundled, components }: Beside): readonly string[] {
  return (
    bundled()?.items.find((item) => item.code === code)?.components ??
    components.filter((row) => row.code.value === code && !isBlank(row.text)).map(({ text }) => text)
  );
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

function numberOf({ code }: OitItem): number {
  return Number(code.slice(1));
}
