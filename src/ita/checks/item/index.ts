import type { Check } from '../check';
import { componentMissing, noComponents } from './components';
import { impossibleItemDate, unknownStatus } from './readable';
import { missingDate, missingOwner, missingProgress, missingUrl } from './required-cells';

/** Checks that look at one item's row by itself. */
export const ITEM_CHECKS: readonly Check[] = [
  unknownStatus,
  missingOwner,
  missingProgress,
  missingUrl,
  missingDate,
  impossibleItemDate,
  componentMissing,
  noComponents,
];
