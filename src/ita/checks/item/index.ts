import type { Check } from '../check';
import { componentMissing, noComponents } from './components';
import { disclosureNotStated, genericText, offTopic } from './content';
import { notYetDue, overdue } from './due-dates';
import { leftover } from './leftover';
import { impossibleItemDate, unknownStatus } from './readable';
import { missingDate, missingOwner, missingProgress, missingUrl } from './required-cells';
import { forgottenStatus, lateStatus } from './status-behind';
import { statusConflict } from './status-conflict';
import { unfinished } from './unfinished';
import { badUrl, foreignUrl } from './url';
import { wrongReference } from './wrong-reference';
import { wrongYear } from './wrong-year';

/** Checks that look at one item's row by itself, and, where the same mistakes are made there, at other sheets' texts. */
export const ITEM_CHECKS: readonly Check[] = [
  unknownStatus,
  statusConflict,
  forgottenStatus,
  lateStatus,
  overdue,
  notYetDue,
  missingOwner,
  missingProgress,
  missingUrl,
  missingDate,
  impossibleItemDate,
  componentMissing,
  noComponents,
  badUrl,
  foreignUrl,
  offTopic,
  wrongYear,
  wrongReference,
  genericText,
  disclosureNotStated,
  unfinished,
  leftover,
];
