import type { Check } from '../check';
import { duplicateText, nearDuplicateText } from './copied-texts';
import { duplicateUrl } from './duplicate-url';
import { foreignArea, foreignName } from './foreign-name';
import { measureUnlinked, outcomeCopied } from './measures';
import { nameMismatch } from './name-mismatch';
import { ownerUnknown } from './owner-unknown';

/** Checks that hold rows against each other. */
export const BETWEEN_CHECKS: readonly Check[] = [
  duplicateText,
  nearDuplicateText,
  duplicateUrl,
  ownerUnknown,
  outcomeCopied,
  measureUnlinked,
  nameMismatch,
  foreignName,
  foreignArea,
];
