import type { Check } from '../check';
import { componentMissing, noComponents } from './components';
import { genericText, offTopic } from './content';
import { futureDate, notYetDue, overdue, tooEarly } from './dates';
import { leftover, noteLeft } from './leftover';
import { personalData } from './personal-data';
import { impossibleItemDate, unknownStatus } from './readable';
import { missingDate, missingOwner, missingProgress, missingUrl } from './required-cells';
import { forgottenStatus, lateStatus } from './status-behind';
import { perhapsConflict, statusConflict } from './status-conflict';
import { unfinished } from './unfinished';
import { badUrl, foreignUrl } from './url';
import { perhapsWrongReference, wrongReference } from './wrong-reference';
import { perhapsWrongYear, wrongYear } from './wrong-year';

/** Checks that look at one item's row by itself, and, where the same mistakes are made there, at other sheets' texts. */
export const ITEM_CHECKS: readonly Check[] = [
  unknownStatus,
  statusConflict,
  perhapsConflict,
  forgottenStatus,
  lateStatus,
  overdue,
  notYetDue,
  futureDate,
  tooEarly,
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
  perhapsWrongYear,
  wrongReference,
  perhapsWrongReference,
  genericText,
  unfinished,
  leftover,
  noteLeft,
  personalData,
];
