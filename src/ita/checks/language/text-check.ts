import type { FindingFacts, Severity, TextEdit } from '../../finding';
import { remembered } from '../../remembered';
import { type Check, wholeCheck } from '../check';
import type { LanguageFacts } from './facts';

/** What is wrong with a text, and the changes that mend it where there is just one right way. */
export interface TextHit<C extends keyof LanguageFacts> {
  readonly facts: FindingFacts[C];
  readonly edits?: readonly TextEdit[];
}

/** A check that reads a text by itself; `find` is what it sees in one. */
export interface TextCheck extends Check {
  readonly find: (text: string) => readonly TextHit<keyof LanguageFacts>[];
}

/** A check that reads each text by itself, wherever in the workbook it stands. */
export function textCheck<C extends keyof LanguageFacts>(
  code: C,
  severity: Severity,
  doc: string,
  look: (text: string) => readonly TextHit<C>[],
): TextCheck {
  const find = remembered(look);
  const check = wholeCheck(code, severity, doc, (context) =>
    context.texts.flatMap(({ text, place, item }) =>
      find(text).map((hit) => ({ ...hit, place, ...(item === null ? {} : { item }) })),
    ),
  );
  return { ...check, find };
}

/** Edits that put `replacement(match)` in the place of each match. */
export function replaceAll(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpMatchArray) => string,
): readonly TextEdit[] {
  return [...text.matchAll(pattern)].map((match) =>
    minimalEdit(match.index ?? 0, match[0], replacement(match)),
  );
}

/** Replaces only what differs, so that the edits of two findings in one word do not overlap. */
export function minimalEdit(start: number, wrong: string, right: string): TextEdit {
  const shorter = Math.min(wrong.length, right.length);
  let head = 0;
  while (head < shorter && wrong[head] === right[head]) head++;
  let tail = 0;
  while (tail < shorter - head && wrong[wrong.length - 1 - tail] === right[right.length - 1 - tail]) tail++;
  return {
    start: start + head,
    end: start + wrong.length - tail,
    text: right.slice(head, right.length - tail),
  };
}
