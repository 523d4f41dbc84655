import type { Assessment } from '../ita/assessment';
import type { CheckContext } from '../ita/checks';
import { isCriteria } from '../ita/criteria/schema';
import type { Criteria } from '../ita/criteria/types';
import type { Policy } from '../ita/policy';
import { storeHealed } from '../messages/failures';
import { checkTitle } from '../messages/titles';
import { VERSION } from '../version';
import type { OpenWorkbook } from './open-workbook';
import { fields, isNumber, isText, listOf, parseAs, recordOf, type Shape } from './shapes';
import { MOST_FIRST, openStore, type Store } from './store';

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
  readonly timeZone: string;
}

const KEY = 'live';
const TOAST_SECONDS = 20;

const isAnything = (value: unknown): value is never => value !== undefined;
const isRow = fields<{ row: number }>({ row: isNumber });
const isLive = fields<LiveContext>({
  version: (value): value is string => value === VERSION,
  criteria: isCriteria,
  rest: fields({
    settings: fields({ rows: recordOf(isNumber), agency: isText, fiscalYear: isAnything }),
    measures: listOf(isRow),
    indicators: listOf(isRow),
    offices: listOf(isRow),
  }) as unknown as Shape<LiveContext['rest']>,
  switchedOff: listOf(isText),
  accepted: listOf(
    (value): value is readonly [string, string] => listOf(isText)(value) && value.length === 2,
  ),
  timeZone: isText,
});

/**
 * Keeps it, clears away what was damaged in the store, and says so. Called under the lock. A workbook that is too large
 * for it is checked all the same; only the colours do not follow its edits then.
 */
export function keepForEdits(workbook: OpenWorkbook, context: CheckContext, policy: Policy): void {
  const { items: _items, components: _components, ...rest } = context.assessment;
  const live: LiveContext = {
    version: VERSION,
    criteria: context.criteria,
    rest,
    switchedOff: [...policy.switchedOff],
    accepted: [...policy.accepted],
    timeZone: workbook.timeZone(),
  };
  const store = openStore(workbook.spreadsheet);
  const text = JSON.stringify(live);
  if (text.length <= MOST_FIRST) store.putFirst(KEY, text);
  else store.put(KEY, null);
  const damaged = store.tidy();
  if (damaged.length > 0) workbook.spreadsheet.toast(storeHealed(damaged), checkTitle, TOAST_SECONDS);
}

/** Until the next full check. */
export function forgetLive(store: Store): void {
  store.put(KEY, null);
}

/** Null before the first check, and where what it kept was damaged. One round trip. */
export function liveContext(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): LiveContext | null {
  return parseAs(openStore(spreadsheet).getFirst(KEY), isLive);
}

export function policyOf({ switchedOff, accepted }: LiveContext): Policy {
  return { switchedOff: new Set(switchedOff), accepted: new Map(accepted) };
}
