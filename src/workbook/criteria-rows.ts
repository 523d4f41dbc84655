import { holdsAnything, isConfirmed } from '../ita/criteria/confirmation';
import {
  CRITERIA_LISTS,
  type Criteria,
  type CriteriaList,
  type OitItem,
  TOOLS,
  type YearRule,
} from '../ita/criteria/types';
import { type CalendarDate, formatThaiDate } from '../ita/text/thai-date';
import { toArabicDigits } from '../ita/text/thai-digits';
import {
  CONFIRMATION_WORDS,
  CONFIRMED_BY_OFFICE,
  LIST_NAMES,
  NOTHING_KNOWN,
  UNCONFIRMED,
} from '../messages/criteria';
import type { Cell } from './cells';
import type { ColumnOf } from './schema';

/**
 * The sheet เกณฑ์: the criteria of the fiscal year, one fact a row, and their one home. An office may correct them when
 * ป.ป.ช. does. How they are read is in src/workbook/read-criteria.ts.
 */

export type CriteriaRow = Readonly<Partial<Record<ColumnOf<'criteria'>, Cell>>>;

/** The words of ประเภท. */
export const KIND = {
  year: 'ปีงบประมาณ',
  confirmation: 'การยืนยัน',
  deadline: 'กำหนดการ',
  subIndicator: 'ตัวชี้วัดย่อย',
  item: 'ข้อ',
  component: 'องค์ประกอบ',
  practice: 'คำที่ใช้จริง',
  indicator: 'ตัวชี้วัด',
  weight: 'น้ำหนัก',
  level: 'ระดับ',
} as const;
export type CriteriaKind = keyof typeof KIND;

export const YEAR_RULE_WORDS: readonly (readonly [YearRule, string])[] = [
  [null, ''],
  ['N', 'ปีนี้'],
  ['N-1', 'ปีก่อน'],
  ['6m', '6 เดือนแรก'],
  ['covers N', 'ครอบคลุมปีนี้'],
];

/** ชื่อ of the row for each day. */
export const DEADLINE_NAMES: Readonly<Record<keyof Criteria['deadlines'], string>> = {
  oitCloses: 'วันสุดท้ายที่ ป.ป.ช. รับคำตอบ OIT',
  ownDay: 'วันที่หน่วยงานกำหนดให้เสร็จ',
};

/** Everything that the sheet holds of the criteria, by the kind of row, in the order of a new sheet. */
export function criteriaRows(criteria: Criteria): readonly CriteriaRow[] {
  return [
    { kind: KIND.year, name: 'ปีงบประมาณของเกณฑ์นี้', value: String(criteria.year) },
    ...CRITERIA_LISTS.map((list) => confirmationRow(list, criteria)),
    ...deadlineRows(criteria),
    ...criteria.subIndicators.map(({ code, name, indicator }) => ({
      kind: KIND.subIndicator,
      code: code ?? '',
      name,
      parent: indicator ?? '',
    })),
    ...criteria.items.flatMap((item) => [itemRow(item), ...componentRows(item), ...practiceRows(item)]),
    ...criteria.indicators.map(({ order, name }) => ({ kind: KIND.indicator, code: String(order), name })),
    ...TOOLS.map((tool) => ({
      kind: KIND.weight,
      code: tool,
      name: `น้ำหนักของคะแนน ${tool}`,
      value: criteria.weights === null ? '' : String(criteria.weights[tool]),
    })),
    ...criteria.levels.map(({ name, overallMin, everyToolMin }) => ({
      kind: KIND.level,
      name,
      value: String(overallMin),
      everyTool: everyToolMin === null ? '' : String(everyToolMin),
    })),
  ];
}

/** In the columns at hand: หมวด how far it was confirmed, ค่า the word, ผู้รับผิดชอบ who confirmed it and ปีของข้อมูล when. */
function confirmationRow(list: CriteriaList, criteria: Criteria): CriteriaRow {
  const provenance = criteria.provenance[list];
  const { confirmed, source, office } = provenance;
  const unconfirmed = holdsAnything(list, criteria) ? UNCONFIRMED : NOTHING_KNOWN;
  const state = isConfirmed(provenance) ? CONFIRMATION_WORDS[confirmed] : unconfirmed;
  return {
    kind: KIND.confirmation,
    name: LIST_NAMES[list],
    group: CONFIRMATION_WORDS[confirmed],
    value: office === null ? state : CONFIRMED_BY_OFFICE,
    owners: office?.who ?? '',
    yearRule: office?.when ?? '',
    source,
  };
}

function deadlineRows({ deadlines }: Criteria): readonly CriteriaRow[] {
  return (['oitCloses', 'ownDay'] as const).map((key) => ({
    kind: KIND.deadline,
    name: DEADLINE_NAMES[key],
    value: dayWords(deadlines[key]),
  }));
}

/** How a day stands in เกณฑ์, whose cells are all text. */
export function dayWords(day: CalendarDate | null): string {
  return day === null ? '' : toArabicDigits(formatThaiDate(day));
}

function itemRow(item: OitItem): CriteriaRow {
  return {
    kind: KIND.item,
    code: item.code,
    name: item.title,
    parent: item.subIndicator ?? '',
    group: item.group ?? '',
    yearRule: YEAR_RULE_WORDS.find(([rule]) => rule === item.yearRule)?.[1] ?? '',
    refersTo: item.refersTo ?? '',
    owners: item.usualOwners.join(', '),
  };
}

function componentRows({ code, components }: OitItem): readonly CriteriaRow[] {
  return components.map((name, index) => ({
    kind: KIND.component,
    code: String(index + 1),
    name,
    parent: code,
  }));
}

/** Words that the office's texts have of an item, beside those that the program knows. */
function practiceRows({ code, practiceWords = [] }: OitItem): readonly CriteriaRow[] {
  return practiceWords.length === 0
    ? []
    : [{ kind: KIND.practice, name: practiceWords.join(', '), parent: code }];
}

/** What a sheet of an earlier version lacks: it had neither a year nor components nor a row for each confirmation. */
export function rowsSinceComponents(criteria: Criteria): readonly CriteriaRow[] {
  const before: readonly string[] = [KIND.subIndicator, KIND.item, KIND.indicator, KIND.weight, KIND.level];
  return criteriaRows(criteria).filter(({ kind }) => !before.includes(String(kind)));
}
