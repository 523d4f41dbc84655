import type {
  Assessment,
  ComponentRow,
  IndicatorRow,
  ItemRow,
  LaterSetting,
  MeasureRow,
  Parsed,
  SettingKey,
  Settings,
  Status,
} from '../ita/assessment/assessment';
import { CODE_FORMS, MEMO_OPINIONS, MEMO_PLACES, STATUSES } from '../ita/assessment/assessment';
import { parseItemCode } from '../ita/assessment/item-code';
import { parseNamePattern } from '../ita/assessment/name-pattern';
import { parseFiscalYear } from '../ita/fiscal-year';
import { parseScore } from '../ita/scoring/scoring';
import { comparable } from '../ita/text/comparable';
import { problem } from '../messages/problems';
import { SETTING_KEYS, SETTINGS } from '../messages/settings';
import { a1, isTicked, parsed, parsedDate } from './cells';
import { SHEETS } from './schema';
import type { Table } from './table';

/** The sheets that an assessment is read from. */
export type AssessmentTables = {
  readonly [S in 'settings' | 'oit' | 'components' | 'measures' | 'indicators' | 'offices']: Table<S>;
};

/**
 * The tables as an assessment.
 * @throws UserError when a setting is missing or stands twice, or OIT has no rows.
 */
export function readAssessment(tables: AssessmentTables): Omit<Assessment, 'criteriaFaults'> {
  if (tables.oit.rows.length === 0) throw problem('no-items', { sheet: SHEETS.oit.name });
  return {
    settings: readSettings(tables.settings),
    items: readItems(tables.oit),
    components: readComponents(tables.components),
    measures: readMeasures(tables.measures),
    indicators: readIndicators(tables.indicators),
    offices: tables.offices.rows.map(({ row, text }) => ({ row, name: text('name'), email: text('email') })),
  };
}

export function readItems(table: Table<'oit'>): readonly ItemRow[] {
  return table.rows.map(({ row, cell, text }) => ({
    row,
    code: parsed(cell('code'), parseItemCode),
    subIndicator: text('subIndicator'),
    title: text('title'),
    components: text('components'),
    owner: text('owner'),
    dueDate: parsedDate(cell('dueDate')),
    status: parsed(cell('status'), parseStatus),
    progress: text('progress'),
    url: text('url'),
    publishedDate: parsedDate(cell('publishedDate')),
  }));
}

export function readMeasures({ rows }: Table<'measures'>): readonly MeasureRow[] {
  return rows.map(({ row, text }) => ({
    row,
    order: text('order'),
    measure: text('measure'),
    method: text('method'),
    period: text('period'),
    owner: text('owner'),
    summary: text('summary'),
    outcome: text('outcome'),
  }));
}

export function readIndicators({ rows }: Table<'indicators'>): readonly IndicatorRow[] {
  return rows.map(({ row, cell, text }) => ({
    row,
    name: text('name'),
    guideline: text('guideline'),
    owner: text('owner'),
    period: text('period'),
    status: parsed(cell('status'), parseStatus),
    progress: text('progress'),
  }));
}

export function readComponents(table: Table<'components'>): readonly ComponentRow[] {
  return table.rows.map(({ row, cell, text }) => ({
    row,
    code: parsed(cell('code'), parseItemCode),
    order: text('order'),
    text: text('text'),
    present: isTicked(cell('present')),
    note: text('note'),
  }));
}

function readSettings(table: Table<'settings'>): Settings {
  const found = new Map<SettingKey, Table<'settings'>['rows'][number]>();
  for (const entry of table.rows) {
    const name = comparable(entry.text('name'));
    const key = SETTING_KEYS.find((setting) => comparable(SETTINGS[setting].name) === name);
    if (key === undefined) continue;
    const first = found.get(key);
    if (first !== undefined) {
      const cells = [a1(first.row, table.columns.name), a1(entry.row, table.columns.name)] as const;
      throw problem('repeated-setting-row', {
        sheet: SHEETS.settings.name,
        setting: SETTINGS[key].name,
        cells,
      });
    }
    found.set(key, entry);
  }

  const rowOf = (key: SettingKey) => {
    const entry = found.get(key);
    if (entry) return entry;
    throw problem('missing-setting-row', { sheet: SHEETS.settings.name, setting: SETTINGS[key].name });
  };
  const text = (key: SettingKey) => rowOf(key).text('value');
  const cell = (key: SettingKey) => rowOf(key).cell('value');
  const later = (key: LaterSetting) => found.get(key)?.text('value') ?? '';
  return {
    agency: text('agency'),
    district: text('district'),
    province: text('province'),
    website: text('website'),
    fiscalYear: parsed(cell('fiscalYear'), parseFiscalYear),
    iit: parsed(cell('iit'), parseScore),
    eit: parsed(cell('eit'), parseScore),
    oit: parsed(cell('oit'), parseScore),
    division: text('division'),
    telephone: later('telephone'),
    memoNumber: text('memoNumber'),
    memoDate: parsedDate(cell('memoDate')),
    addressee: text('addressee'),
    author: text('author'),
    authorPosition: text('authorPosition'),
    officeHead: text('officeHead'),
    palad: text('palad'),
    paladEmail: text('paladEmail'),
    mayor: text('mayor'),
    memoPlace: choice(later('memoPlace'), MEMO_PLACES),
    memoOpinions: choice(later('memoOpinions'), MEMO_OPINIONS),
    codeForm: choice(later('codeForm'), CODE_FORMS),
    documentName: parsedText(later('documentName')),
    rows: Object.fromEntries([...found].map(([key, { row }]) => [key, row])) as Settings['rows'],
  };
}

function parsedText(text: string): Parsed<string> {
  return { text, value: parseNamePattern(text) === null ? null : text };
}

/** One of a few words, as a setting has them. */
function choice<T extends string>(text: string, choices: readonly T[]): Parsed<T> {
  const typed = comparable(text);
  return { text, value: choices.find((each) => comparable(each) === typed) ?? null };
}

function parseStatus(text: string): Status | null {
  const typed = comparable(text);
  return STATUSES.find((status) => comparable(status) === typed) ?? null;
}
