import type { Finding } from '../finding';
import type { Check, CheckContext } from './check';
import { componentMissing, noComponents } from './components';
import { badScore, impossibleItemDate, impossibleMemoDate, unknownStatus } from './readable';
import { missingDate, missingOwner, missingProgress, missingUrl } from './required-cells';
import { missingItem, repeatedItem, unknownItem } from './roster';
import { missingSetting } from './settings';

export { type CheckContext, checkContext } from './check';

/** Every check there is, in the order in which an item's findings are told. */
export const CHECKS: readonly Check[] = [
  unknownItem,
  repeatedItem,
  missingItem,
  unknownStatus,
  missingOwner,
  missingProgress,
  missingUrl,
  missingDate,
  impossibleItemDate,
  componentMissing,
  noComponents,
  missingSetting,
  badScore,
  impossibleMemoDate,
];

export function runChecks(context: CheckContext): readonly Finding[] {
  return CHECKS.flatMap((check) => check.run(context));
}
