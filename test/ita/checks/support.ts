import {
  type Assessment,
  CODE_FORMS,
  type ComponentRow,
  type IndicatorRow,
  type ItemRow,
  MEMO_OPINIONS,
  MEMO_PLACES,
  type MeasureRow,
  type Parsed,
  type SettingKey,
  type Settings,
  STATUSES,
} from '../../../src/ita/assessment/assessment';
import { parseItemCode } from '../../../src/ita/assessment/item-code';
import { parseNamePattern } from '../../../src/ita/assessment/name-pattern';
import { type CheckContext, checkContext } from '../../../src/ita/checks';
import type { Check } from '../../../src/ita/checks/check';
import type { Criteria, ItemCode } from '../../../src/ita/criteria/types';
import type { Finding, Place } from '../../../src/ita/finding';
import { parseFiscalYear } from '../../../src/ita/fiscal-year';
import { parseScore } from '../../../src/ita/scoring/scoring';
import { comparable } from '../../../src/ita/text/comparable';
import { type CalendarDate, parseThaiDate } from '../../../src/ita/text/thai-date';
import { nasom2566, type SampleData } from '../../../src/local/sample';
import { criteria2566 } from '../../../src/local/sample/criteria-2566';
import { SETTING_KEYS, SETTINGS } from '../../../src/messages/settings';

/** A row as people type it: every cell a text, read as the workbook reads it. */
type Typed<R> = { readonly [C in Exclude<keyof R, 'row'>]?: string };
type TypedComponent = Omit<Typed<ComponentRow>, 'present'> & { readonly present?: boolean };

/** What stands otherwise than in a workbook that was only just made. */
export interface Typing {
  readonly settings?: { readonly [K in SettingKey]?: string };
  /** Cells of the items' rows, by code. */
  readonly items?: { readonly [code in ItemCode]?: Typed<ItemRow> };
  /** Cells of every item's row; `items` goes before it. */
  readonly everyItem?: Typed<ItemRow>;
  /** The rows of องค์ประกอบ instead of those of the criteria, all ticked. */
  readonly components?: readonly TypedComponent[];
  readonly measures?: readonly Typed<MeasureRow>[];
  /** Cells of the indicators' rows, by order. */
  readonly indicators?: { readonly [order: number]: Typed<IndicatorRow> };
  readonly offices?: readonly string[];
}

/** The day on which the tests take place unless they say otherwise: late in the window of 2566. */
export const TODAY: CalendarDate = { year: 2023, month: 4, day: 20 };

const OFFICES = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษาฯ'];

const SETTINGS_TYPED: { readonly [K in SettingKey]?: string } = {
  agency: 'องค์การบริหารส่วนตำบลนาโสม',
  district: 'ชัยบาดาล',
  province: 'ลพบุรี',
  website: 'https://www.nasom.example',
  fiscalYear: '2566',
  iit: '99.84',
  eit: '94.00',
  oit: '100',
};

/** The workbook of 2566 as it is when it was only just made (nothing begun, nothing to find), with this typed into it. */
export function assessment(typing: Typing = {}): Assessment {
  const offices = typing.offices ?? OFFICES;
  const components: readonly TypedComponent[] =
    typing.components ??
    criteria2566.items.flatMap(({ code, components }) =>
      components.map((text, index) => ({ code, order: String(index + 1), text, present: true })),
    );
  return {
    settings: settings({ ...SETTINGS_TYPED, ...typing.settings }),
    items: criteria2566.items.map((item, index) =>
      itemRow(index + 2, {
        code: item.code,
        subIndicator: subIndicatorLabel(item.subIndicator),
        title: item.title,
        components: item.components.map((text) => `- ${text}`).join('\n'),
        owner: item.usualOwners.join(', '),
        status: 'ยังไม่ได้ดำเนินการ',
        ...typing.everyItem,
        ...typing.items?.[item.code],
      }),
    ),
    components: components.map(({ code = '', order = '', text = '', present = false, note = '' }, index) => ({
      row: index + 2,
      code: read(code, parseItemCode),
      order,
      text,
      present,
      note,
    })),
    measures: (typing.measures ?? []).map((cells, index) => measureRow(index + 2, cells)),
    indicators: criteria2566.indicators.map(({ order, name }) =>
      indicatorRow(order + 1, { name, owner: 'สำนักปลัด', ...typing.indicators?.[order] }),
    ),
    criteriaFaults: [],
    offices: offices.map((name, index) => ({ row: index + 2, name, email: '' })),
  };
}

/** The sample workbook: the real report of 2566, unless another is named. */
export function sampleAssessment(sample: SampleData = nasom2566): Assessment {
  const { settings: typed, items, components, measures, indicators, offices } = sample;
  const settingText = (key: SettingKey) => {
    const value = typed[SETTINGS[key].name] ?? '';
    return typeof value === 'object' ? value.date : String(value);
  };
  return {
    settings: settings(Object.fromEntries(SETTING_KEYS.map((key) => [key, settingText(key)]))),
    items: items.map((item, index) => itemRow(index + 2, item)),
    components: components.map(({ code, order, ...rest }, index) => ({
      row: index + 2,
      code: read(code, parseItemCode),
      order: String(order),
      ...rest,
    })),
    measures: measures.map(({ order, ...rest }, index) =>
      measureRow(index + 2, { order: String(order), ...rest }),
    ),
    indicators: indicators.map((indicator, index) => indicatorRow(index + 2, indicator)),
    criteriaFaults: [],
    offices: offices.map((office, index) => ({ row: index + 2, ...office })),
  };
}

export function contextOf(
  assessment: Assessment,
  today: CalendarDate = TODAY,
  criteria: Criteria = criteria2566,
): CheckContext {
  return checkContext(assessment, criteria, today);
}

/** What the check finds once this was typed: each finding's place in words, and what it knows. */
export function found(
  check: Check,
  typing: Typing,
  today?: CalendarDate,
  criteria?: Criteria,
): readonly (readonly [place: string, facts: Finding['facts']])[] {
  const context = contextOf(assessment(typing), today, criteria);
  return check.run(context).map(({ place, facts }) => [placeWords(place, context.assessment), facts]);
}

/** `o24.progress` for a cell of OIT, otherwise `measures 2.owner`: the second row of the sheet, not of the grid. */
export function placeWords(place: Place | null, { items, settings }: Assessment): string {
  if (place === null) return 'nowhere';
  const { sheet, row, column } = place;
  if (sheet === 'oit') return `${items.find((item) => item.row === row)?.code.text}.${column}`;
  if (sheet === 'settings') return `settings.${SETTING_KEYS.find((key) => settings.rows[key] === row)}`;
  return `${sheet} ${row - 1}.${column}`;
}

/** A cell that holds a value, as the workbook reads it. */
export function read<T>(text: string, parse: (text: string) => T | null): Parsed<T> {
  return { text, value: text === '' ? null : parse(text) };
}

function oneOf<T extends string>(words: readonly T[]): (text: string) => T | null {
  return (text) => words.find((word) => word === text) ?? null;
}

function settings(typed: { readonly [K in SettingKey]?: string }): Settings {
  const text = (key: SettingKey) => typed[key] ?? '';
  const texts = Object.fromEntries(SETTING_KEYS.map((key) => [key, text(key)])) as Record<SettingKey, string>;
  return {
    ...texts,
    fiscalYear: read(text('fiscalYear'), parseFiscalYear),
    iit: read(text('iit'), parseScore),
    eit: read(text('eit'), parseScore),
    oit: read(text('oit'), parseScore),
    memoDate: read(text('memoDate'), parseThaiDate),
    memoPlace: read(text('memoPlace'), oneOf(MEMO_PLACES)),
    memoOpinions: read(text('memoOpinions'), oneOf(MEMO_OPINIONS)),
    codeForm: read(text('codeForm'), oneOf(CODE_FORMS)),
    documentName: read(text('documentName'), (typed) => (parseNamePattern(typed) === null ? null : typed)),
    rows: Object.fromEntries(SETTING_KEYS.map((key, index) => [key, index + 2])) as Record<
      SettingKey,
      number
    >,
  };
}

function itemRow(row: number, typed: Typed<ItemRow>): ItemRow {
  const { code = '', subIndicator = '', title = '', components = '', owner = '', progress = '' } = typed;
  const { status = '', url = '', dueDate = '', publishedDate = '' } = typed;
  return {
    row,
    code: read(code, parseItemCode),
    subIndicator,
    title,
    components,
    owner,
    dueDate: read(dueDate, parseThaiDate),
    status: read(status, parseStatus),
    progress,
    url,
    publishedDate: read(publishedDate, parseThaiDate),
  };
}

function measureRow(row: number, typed: Typed<MeasureRow>): MeasureRow {
  return {
    row,
    order: '',
    measure: '',
    method: '',
    period: '',
    owner: '',
    summary: '',
    outcome: '',
    ...typed,
  };
}

function indicatorRow(row: number, typed: Typed<IndicatorRow>): IndicatorRow {
  const { name = '', guideline = '', owner = '', period = '', progress = '', status = '' } = typed;
  return { row, name, guideline, owner, period, progress, status: read(status, parseStatus) };
}

function parseStatus(text: string) {
  return STATUSES.find((status) => comparable(status) === comparable(text)) ?? null;
}

function subIndicatorLabel(code: string | null): string {
  return `${code} ${criteria2566.subIndicators.find((subIndicator) => subIndicator.code === code)?.name}`;
}
