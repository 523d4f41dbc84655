import type { Assessment, SettingKey } from '../assessment/assessment';
import { holdsAnything } from '../criteria/confirmation';
import type { Criteria } from '../criteria/types';
import type { Finding } from '../finding';
import { isBlank } from '../text/comparable';
import type { ItemVerdict, Judgement } from './verdict';

/** How far a workbook is from a report that may be signed. */
export interface Readiness {
  /** True only when nothing of the following is there, but what stays a dotted line. */
  readonly ready: boolean;
  /** Every error, in items and outside them. */
  readonly errors: readonly Finding[];
  /** What the report would have a hole for. */
  readonly missing: readonly Missing[];
  /** The items that are not ครบถ้วน. */
  readonly open: readonly ItemVerdict[];
  readonly total: number;
  /** Nobody could tell whose report it is: no more than a draft is made. */
  readonly onlyDraft: boolean;
  /** Names that are not set: the report has a dotted line for each, to be filled in by hand. */
  readonly dotted: readonly SettingKey[];
}

export type Missing =
  | { readonly kind: 'setting'; readonly setting: SettingKey }
  | { readonly kind: 'table'; readonly sheet: 'measures' | 'indicators' };

const NEEDED: readonly SettingKey[] = ['agency', 'district', 'province', 'iit', 'eit', 'oit'];
const DOTTED: readonly SettingKey[] = ['author', 'officeHead', 'palad', 'mayor', 'memoNumber', 'memoDate'];

export function readinessOf(
  { items, others }: Judgement,
  { settings, measures, indicators }: Assessment,
  criteria: Criteria,
): Readiness {
  const isError = ({ severity }: Finding) => severity === 'error';
  const errors = [...items.flatMap(({ findings }) => findings.filter(isError)), ...others.filter(isError)];
  const isUnset = (key: SettingKey) => {
    const cell = settings[key];
    return isBlank(typeof cell === 'string' ? cell : cell.text);
  };
  const missing: Missing[] = [
    ...NEEDED.filter(isUnset).map((setting) => ({ kind: 'setting', setting }) as const),
    ...(measures.length === 0 ? [{ kind: 'table', sheet: 'measures' } as const] : []),
    // Of a year whose indicators nobody knows there is nothing that must be written.
    ...(holdsAnything('indicators', criteria) &&
    indicators.every(({ guideline, progress }) => isBlank(guideline) && isBlank(progress))
      ? [{ kind: 'table', sheet: 'indicators' } as const]
      : []),
  ];
  const open = items.filter(({ result }) => result !== 'ครบถ้วน');
  return {
    ready: errors.length + missing.length + open.length === 0,
    errors,
    missing,
    open,
    total: items.length,
    onlyDraft: isUnset('agency'),
    dotted: DOTTED.filter(isUnset),
  };
}

/** How many errors belong to no item. */
export function errorsElsewhere({ errors }: Pick<Readiness, 'errors'>): number {
  return errors.filter(({ item }) => item === null).length;
}
