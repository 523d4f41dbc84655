import type { Finding } from '../finding';
import { BETWEEN_CHECKS } from './between';
import type { Check, CheckContext } from './check';
import { ITEM_CHECKS } from './item';
import { LANGUAGE_CHECKS } from './language';
import { WHOLE_CHECKS } from './whole';

export { type CheckContext, checkContext } from './check';

/** Every check there is, in the order in which an item's findings are told. */
export const CHECKS: readonly Check[] = [
  ...WHOLE_CHECKS,
  ...ITEM_CHECKS,
  ...BETWEEN_CHECKS,
  ...LANGUAGE_CHECKS,
];

export function runChecks(context: CheckContext): readonly Finding[] {
  return CHECKS.flatMap((check) => check.run(context));
}
