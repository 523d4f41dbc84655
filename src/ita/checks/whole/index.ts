import type { Check } from '../check';
import { criteriaFault } from './criteria-fault';
import { criteriaWording } from './criteria-wording';
import { longText } from './long-text';
import { badChoice, badScore, impossibleMemoDate } from './readable-settings';
import { missingItem, repeatedItem, unknownItem } from './roster';
import { scoreMismatch } from './score-mismatch';
import { scoreUnexplained } from './score-unexplained';
import { missingSetting } from './settings';
import { tooFewRows, tooManyRows, wrongIndicatorCount } from './wrong-count';

/** Checks of the workbook as a whole: the list of items, the settings, the scores. */
export const WHOLE_CHECKS: readonly Check[] = [
  unknownItem,
  repeatedItem,
  missingItem,
  missingSetting,
  badScore,
  impossibleMemoDate,
  badChoice,
  longText,
  tooFewRows,
  tooManyRows,
  wrongIndicatorCount,
  scoreMismatch,
  scoreUnexplained,
  criteriaFault,
  criteriaWording,
];
