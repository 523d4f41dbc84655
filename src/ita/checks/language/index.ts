import type { Check } from '../check';
import { decomposedSaraAm, invisibleCharacters } from './characters';
import { eraSpacing } from './era-spacing';
import { itemCodeSpelling } from './item-code-spelling';
import { mixedDigits } from './mixed-digits';
import { repeatedWord } from './repeated-word';
import { spelling } from './spelling';
import { unbalanced } from './unbalanced';

/** Checks of how a text is written, whatever it says. */
export const LANGUAGE_CHECKS: readonly Check[] = [
  spelling,
  repeatedWord,
  unbalanced,
  itemCodeSpelling,
  mixedDigits,
  eraSpacing,
  decomposedSaraAm,
  invisibleCharacters,
];
