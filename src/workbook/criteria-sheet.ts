import type { Criteria, ItemCode, Level, OitItem, SubIndicator, Tool, YearRule } from '../ita/criteria/types';
import { parseItemCode } from '../ita/item-code';
import { comparable, isBlank } from '../ita/text';
import { toArabicDigits } from '../ita/thai-digits';
import { CONFIRMATION_WORDS } from '../messages/criteria';
import { problem } from '../messages/problems';
import { a1, type Cell } from './cells';
import { type ColumnOf, SHEETS } from './schema';
import type { Table, TableRow } from './table';

/**
 * The sheet เกณฑ์: the criteria of the fiscal year, one fact a row, which an office may correct when ป.ป.ช. does.
 * The components stand in their own sheet; their wording here is what the program was shipped with.
 */

type CriteriaRow = Readonly<Partial<Record<ColumnOf<'criteria'>, Cell>>>;

const KIND = {
  subIndicator: 'ตัวชี้วัดย่อย',
  item: 'ข้อ',
  indicator: 'ตัวชี้วัด',
  weight: 'น้ำหนัก',
  level: 'ระดับ',
} as const;

const YEAR_RULES: readonly (readonly [YearRule, string])[] = [
  [null, ''],
  ['N', 'ปีนี้'],
  ['N-1', 'ปีก่อน'],
  ['6m', '6 เดือนแรก'],
  ['covers N', 'ครอบคลุมปีนี้'],
];

const TOOLS: readonly Tool[] = ['IIT', 'EIT', 'OIT'];

/** The rows of a new sheet เกณฑ์. */
export function criteriaRows(criteria: Criteria): readonly CriteriaRow[] {
  const source = (list: keyof Criteria['provenance']) =>
    CONFIRMATION_WORDS[criteria.provenance[list].confirmed];
  const itemSource = `ชื่อข้อ: ${source('items')} · ปีของข้อมูล: ${source('yearRules')} · การอ้างถึง: ${source('references')}`;
  return [
    ...criteria.subIndicators.map(({ code, name, indicator }) => ({
      kind: KIND.subIndicator,
      code,
      name,
      parent: String(indicator),
      source: source('items'),
    })),
    ...criteria.items.map((item) => ({
      kind: KIND.item,
      code: item.code,
      name: item.title,
      parent: item.subIndicator,
      group: item.group ?? '',
      yearRule: YEAR_RULES.find(([rule]) => rule === item.yearRule)?.[1] ?? '',
      refersTo: item.refersTo ?? '',
      owners: item.usualOwners.join(', '),
      source: itemSource,
    })),
    ...criteria.indicators.map(({ order, name }) => ({
      kind: KIND.indicator,
      code: String(order),
      name,
      source: source('indicators'),
    })),
    ...TOOLS.map((tool) => ({
      kind: KIND.weight,
      code: tool,
      name: `น้ำหนักของคะแนน ${tool}`,
      value: String(criteria.weights[tool]),
      source: source('weights'),
    })),
    ...criteria.levels.map(({ name, overallMin, everyToolMin }) => ({
      kind: KIND.level,
      name,
      value: String(overallMin),
      everyTool: everyToolMin === null ? '' : String(everyToolMin),
      source: source('levels'),
    })),
  ];
}

/**
 * The criteria as the sheet has them now; `shipped` fills what the sheet does not hold (components, provenance).
 * @throws UserError naming the cell that cannot be read.
 */
export function readCriteria(table: Table<'criteria'>, shipped: Criteria): Criteria {
  const rows = (kind: keyof typeof KIND) =>
    table.rows.filter((row) => comparable(row.text('kind')) === comparable(KIND[kind]));
  const bad = (row: TableRow<ColumnOf<'criteria'>>, column: ColumnOf<'criteria'>) =>
    problem('bad-criteria', {
      sheet: SHEETS.criteria.name,
      cell: a1(row.row, table.columns[column]),
      text: row.text(column),
    });
  const number = (row: TableRow<ColumnOf<'criteria'>>, column: ColumnOf<'criteria'>, most: number) => {
    const value = Number(toArabicDigits(comparable(row.text(column))));
    if (isBlank(row.text(column)) || !(value >= 0 && value <= most)) throw bad(row, column);
    return value;
  };

  const subIndicators = rows('subIndicator').map(
    (row): SubIndicator => ({
      code: comparable(row.text('code')),
      indicator: number(row, 'parent', 99),
      name: row.text('name'),
    }),
  );
  const subIndicatorCodes = new Set(subIndicators.map(({ code }) => code));

  const items = rows('item').map((row): OitItem => {
    const code = parseItemCode(row.text('code'));
    if (code === null) throw bad(row, 'code');
    const subIndicator = comparable(row.text('parent'));
    if (!subIndicatorCodes.has(subIndicator)) throw bad(row, 'parent');
    const rule = YEAR_RULES.find(([, words]) => words === comparable(row.text('yearRule')));
    if (!rule) throw bad(row, 'yearRule');
    const refersTo = parseItemCode(row.text('refersTo'));
    if (refersTo === null && !isBlank(row.text('refersTo'))) throw bad(row, 'refersTo');
    return {
      code,
      subIndicator,
      group: isBlank(row.text('group')) ? null : row.text('group'),
      title: row.text('name'),
      components: shippedItem(shipped, code)?.components ?? [],
      yearRule: rule[0],
      refersTo,
      usualOwners: row
        .text('owners')
        .split(/\s*,\s*/)
        .filter((owner) => !isBlank(owner)),
    };
  });

  const weight = (tool: Tool) => {
    const row = rows('weight').find((candidate) => comparable(candidate.text('code')) === tool);
    return row ? number(row, 'value', 1) : shipped.weights[tool];
  };
  const levels = rows('level').map(
    (row): Level => ({
      name: row.text('name'),
      overallMin: number(row, 'value', 100),
      everyToolMin: isBlank(row.text('everyTool')) ? null : number(row, 'everyTool', 100),
    }),
  );
  return {
    year: shipped.year,
    subIndicators,
    items,
    indicators: rows('indicator').map((row) => ({ order: number(row, 'code', 99), name: row.text('name') })),
    weights: { IIT: weight('IIT'), EIT: weight('EIT'), OIT: weight('OIT') },
    levels: [...levels].sort((a, b) => b.overallMin - a.overallMin),
    provenance: shipped.provenance,
  };
}

function shippedItem(criteria: Criteria, code: ItemCode): OitItem | undefined {
  return criteria.items.find((item) => item.code === code);
}
