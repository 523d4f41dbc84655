import * as v from 'valibot';
import type { Assessment } from '../ita/assessment/assessment';
import type { Policy } from '../ita/assessment/policy';
import type { CheckContext } from '../ita/checks';
import { CRITERIA } from '../ita/criteria/schema';
import type { Criteria } from '../ita/criteria/types';
import { storeHealed } from '../messages/failures';
import { checkTitle } from '../messages/titles';
import { VERSION } from '../version';
import type { OpenWorkbook } from './open-workbook';
import type { Room } from './room';
import { MOST_FIRST, openStore, parsedAs, type Store } from './store';
import type { Table } from './table';

/**
 * What a check of one edit needs beside OIT and องค์ประกอบ, which it reads afresh. The full check keeps it, so that an
 * edit is answered in a few round trips instead of one for each sheet.
 */
export interface LiveContext {
  /** Of the add-on that kept it: another one may look at other things. */
  readonly version: string;
  readonly criteria: Criteria;
  readonly rest: Omit<Assessment, 'items' | 'components'>;
  readonly switchedOff: readonly string[];
  readonly accepted: readonly (readonly [key: string, reason: string])[];
  /** Where the columns stood of sheets that are not read afresh, and those of OIT. */
  readonly columns: Readonly<Record<(typeof PLACED)[number], Readonly<Record<string, number>>>>;
  /** The row of OIT's headings. */
  readonly headingRow: number;
}

/** A person by sums: of Google's key for them, and of the address that stands in ประวัติ. */
export type Person = readonly [key: string, address: string];

/** What the last check saw and wrote, beside what edits need: so that the next one need not ask for it again. */
export interface Remembered {
  readonly people: readonly Person[];
  /** Of what ภาพรวม says, and of the day; '' where that is not known. */
  readonly summary: string;
}

const NOTHING: Remembered = { people: [], summary: '' };
const REMEMBERED = v.object({
  people: v.array(v.tuple([v.string(), v.string()])),
  summary: v.string(),
});

const KEY = 'live';
const PLACED = ['oit', 'settings', 'offices', 'criteria'] as const;
const TOAST_SECONDS = 20;

const ROWS = v.array(v.looseObject({ row: v.number() }));
const COLUMNS = v.record(v.string(), v.number());
const LIVE = v.object({
  version: v.literal(VERSION),
  criteria: CRITERIA,
  rest: v.looseObject({
    settings: v.looseObject({
      rows: v.record(v.string(), v.number()),
      agency: v.string(),
      fiscalYear: v.looseObject({}),
    }),
    measures: ROWS,
    indicators: ROWS,
    offices: ROWS,
  }),
  switchedOff: v.array(v.string()),
  accepted: v.array(v.tuple([v.string(), v.string()])),
  columns: v.object({ oit: COLUMNS, settings: COLUMNS, offices: COLUMNS, criteria: COLUMNS }),
  headingRow: v.number(),
});

/**
 * Keeps it, clears away what was damaged in the store, and says so. Called under the lock. A workbook that is too large
 * for it is checked all the same; only the colours do not follow its edits then.
 */
export function keepForEdits(
  { workbook: { spreadsheet }, store }: Pick<Room, 'workbook' | 'store'>,
  tables: { readonly [S in (typeof PLACED)[number]]: Table<S> },
  context: CheckContext,
  policy: Policy,
  memory: Remembered,
): void {
  const { items: _items, components: _components, ...rest } = context.assessment;
  const live: LiveContext = {
    version: VERSION,
    criteria: context.criteria,
    rest,
    switchedOff: [...policy.switchedOff],
    accepted: [...policy.accepted],
    columns: {
      oit: tables.oit.columns,
      settings: tables.settings.columns,
      offices: tables.offices.columns,
      criteria: tables.criteria.columns,
    },
    headingRow: tables.oit.headingRow,
  };
  const text = JSON.stringify(live);
  if (text.length <= MOST_FIRST) store.putFirst(KEY, text, memory);
  else store.put(KEY, null);
  const damaged = store.tidy();
  if (damaged.length > 0) spreadsheet.toast(storeHealed(damaged), checkTitle, TOAST_SECONDS);
}

/** No round trip where the store was looked into already. */
export function remembered(store: Store): Remembered {
  const read = v.safeParse(REMEMBERED, store.entries().find(({ key }) => key === KEY)?.mark);
  return read.success ? read.output : NOTHING;
}

/** Until the next full check. */
export function forgetLive(store: Store): void {
  store.put(KEY, null);
}

/** Null before the first check, and where what it kept was damaged. One round trip. */
export function liveContext(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets?: OpenWorkbook['sheets'],
): LiveContext | null {
  return parsedAs(LIVE, openStore(spreadsheet, sheets).getFirst(KEY)) as LiveContext | null;
}

export function policyOf({ switchedOff, accepted }: LiveContext): Policy {
  return { switchedOff: new Set(switchedOff), accepted: new Map(accepted) };
}
