import type { TextEdit } from '../../finding';
import { decomposedSaraAm, displacedCharacters, invisibleCharacters, privateCharacters } from './characters';
import { eraSpacing } from './era-spacing';
import { itemCodeSpelling } from './item-code-spelling';
import { mixedDigits } from './mixed-digits';
import { repeatedWord } from './repeated-word';
import { spelling } from './spelling';
import type { TextCheck } from './text-check';
import { unbalanced } from './unbalanced';

/** Checks of how a text is written, whatever it says. */
export const LANGUAGE_CHECKS: readonly TextCheck[] = [
  spelling,
  repeatedWord,
  unbalanced,
  itemCodeSpelling,
  mixedDigits,
  eraSpacing,
  decomposedSaraAm,
  invisibleCharacters,
  displacedCharacters,
  privateCharacters,
];

/** What would be changed in a text by mending how it is written. */
export function typingEdits(text: string): readonly TextEdit[] {
  return LANGUAGE_CHECKS.flatMap(({ find }) => find(text)).flatMap(({ edits = [] }) => edits);
}
