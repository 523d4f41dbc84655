import type { Check } from '../check';
import { badScore, impossibleMemoDate } from './readable-settings';
import { missingItem, repeatedItem, unknownItem } from './roster';
import { missingSetting } from './settings';

/** Checks of the workbook as a whole: the list of items, the settings, the scores. */
export const WHOLE_CHECKS: readonly Check[] = [
  unknownItem,
  repeatedItem,
  missingItem,
  missingSetting,
  badScore,
  impossibleMemoDate,
];
