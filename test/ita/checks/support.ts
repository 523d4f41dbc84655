import type {
  Assessment,
  ComponentRow,
  IndicatorRow,
  ItemRow,
  MeasureRow,
  SettingKey,
} from '../../../src/ita/assessment/assessment';
import { parseItemCode } from '../../../src/ita/assessment/item-code';
import { type Check, type CheckContext, checkContext } from '../../../src/ita/checks/check';
import type { Criteria, ItemCode, OitItem } from '../../../src/ita/criteria/types';
import type { Finding, Place } from '../../../src/ita/finding';
import type { CalendarDate } from '../../../src/ita/text/thai-date';
import { criteria2566 } from '../../../src/local/sample/criteria-2566';
import { SETTING_KEYS } from '../../../src/messages/settings';
import { indicatorRow, itemRow, measureRow, read, settings, type Typed } from './typed';

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
  const { settings: settingsTyped, items, everyItem, components, measures = [], indicators } = typing;
  const offices = typing.offices ?? OFFICES;
  return {
    settings: settings({ ...SETTINGS_TYPED, ...settingsTyped }),
    items: criteria2566.items.map(({ code }, index) => {
      const typed = items?.[code];
      return (everyItem || typed ? newItem(index, { ...everyItem, ...typed }) : NEW_ITEMS[index]) as ItemRow;
    }),
    components: components?.map(componentRow) ?? NEW_COMPONENTS,
    measures: measures.map((cells, index) => measureRow(index + 2, cells)),
    indicators: criteria2566.indicators.map(({ order, name }) =>
      indicatorRow(order + 1, { name, owner: 'สำนักปลัด', ...indicators?.[order] }),
    ),
    criteriaFaults: [],
    offices: offices.map((name, index) => ({ row: index + 2, name, email: '' })),
  };
}

/** Rows in which nobody typed: most of a workbook in most tests. */
const NEW_ITEMS = criteria2566.items.map((_, index) => newItem(index));
const NEW_COMPONENTS = criteria2566.items
  .flatMap(({ code, components }) =>
    components.map((text, index) => ({ code, order: String(index + 1), text, present: true })),
  )
  .map(componentRow);

function newItem(index: number, typed: Typed<ItemRow> = {}): ItemRow {
  const { code, subIndicator, title, components, usualOwners } = criteria2566.items[index] as OitItem;
  return itemRow(index + 2, {
    code,
    subIndicator: subIndicatorLabel(subIndicator),
    title,
    components: components.map((text) => `- ${text}`).join('\n'),
    owner: usualOwners.join(', '),
    status: 'ยังไม่ได้ดำเนินการ',
    ...typed,
  });
}

function componentRow(
  { code = '', order = '', text = '', present = false, note = '' }: TypedComponent,
  index: number,
): ComponentRow {
  return { row: index + 2, code: read(code, parseItemCode), order, text, present, note };
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

function subIndicatorLabel(code: string | null): string {
  return `${code} ${criteria2566.subIndicators.find((subIndicator) => subIndicator.code === code)?.name}`;
}
