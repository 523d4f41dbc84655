import {
  CODE_FORMS,
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
import { parseFiscalYear } from '../../../src/ita/fiscal-year';
import { parseScore } from '../../../src/ita/scoring/scoring';
import { comparable } from '../../../src/ita/text/comparable';
import { parseThaiDate } from '../../../src/ita/text/thai-date';
import { SETTING_KEYS } from '../../../src/messages/settings';

/** A row as people type it: every cell a text, read as the workbook reads it. */
export type Typed<R> = { readonly [C in Exclude<keyof R, 'row'>]?: string };

/** A cell that holds a value, as the workbook reads it. */
export function read<T>(text: string, parse: (text: string) => T | null): Parsed<T> {
  return { text, value: text === '' ? null : parse(text) };
}

function oneOf<T extends string>(words: readonly T[]): (text: string) => T | null {
  return (text) => words.find((word) => word === text) ?? null;
}

export function settings(typed: { readonly [K in SettingKey]?: string }): Settings {
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

export function itemRow(row: number, typed: Typed<ItemRow>): ItemRow {
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

export function measureRow(row: number, typed: Typed<MeasureRow>): MeasureRow {
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

export function indicatorRow(row: number, typed: Typed<IndicatorRow>): IndicatorRow {
  const { name = '', guideline = '', owner = '', period = '', progress = '', status = '' } = typed;
  return { row, name, guideline, owner, period, progress, status: read(status, parseStatus) };
}

function parseStatus(text: string) {
  return STATUSES.find((status) => comparable(status) === comparable(text)) ?? null;
}
