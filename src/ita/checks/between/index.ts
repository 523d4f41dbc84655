import type { Check } from '../check';
import { duplicateText, nearDuplicateText } from './copied-texts';
import { duplicateUrl } from './duplicate-url';
import { measureUnlinked, outcomeCopied } from './measures';
import { ownerUnknown } from './owner-unknown';

/** Checks that hold rows against each other. */
export const BETWEEN_CHECKS: readonly Check[] = [
  duplicateText,
  nearDuplicateText,
  duplicateUrl,
  ownerUnknown,
  outcomeCopied,
  measureUnlinked,
];
