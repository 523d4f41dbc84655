import type { Assessment } from '../ita/assessment';
import type { CheckContext } from '../ita/checks';
import type { Criteria } from '../ita/criteria/types';
import type { Policy } from '../ita/policy';
import type { OpenWorkbook } from './open-workbook';
import { openStore } from './store';

/**
 * What a check of one edit needs beside OIT and องค์ประกอบ, which it reads afresh. The full check keeps it, so that an
 * edit is answered in a few round trips instead of one for each sheet.
 */
export interface LiveContext {
  readonly criteria: Criteria;
  readonly rest: Omit<Assessment, 'items' | 'components'>;
  readonly switchedOff: readonly string[];
  readonly accepted: readonly (readonly [key: string, reason: string])[];
  readonly timeZone: string;
}

const KEY = 'live';

export function keepForEdits(workbook: OpenWorkbook, context: CheckContext, policy: Policy): void {
  const { items: _items, components: _components, ...rest } = context.assessment;
  const live: LiveContext = {
    criteria: context.criteria,
    rest,
    switchedOff: [...policy.switchedOff],
    accepted: [...policy.accepted],
    timeZone: workbook.timeZone(),
  };
  openStore(workbook.spreadsheet).put(KEY, JSON.stringify(live));
}

/** Null before the first check. One round trip. */
export function liveContext(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): LiveContext | null {
  const kept = openStore(spreadsheet).get(KEY);
  return kept === null ? null : (JSON.parse(kept) as LiveContext);
}

export function policyOf({ switchedOff, accepted }: LiveContext): Policy {
  return { switchedOff: new Set(switchedOff), accepted: new Map(accepted) };
}
