import type { Spelling } from './spelling-pairs';
import { SPELLINGS } from './spellings';
import { minimalEdit, type TextHit, textCheck } from './text-check';

export const spelling = textCheck(
  'spelling',
  'warning',
  'A word that is written wrong, of a reviewed list; each wrong form is told once a text.',
  (text) => [...misspelled(text)].map(([entry, starts]) => hit(entry, starts)),
);

function hit({ wrong, right }: Spelling, starts: readonly number[]): TextHit<'spelling'> {
  return {
    facts: { wrong: wrong.trim(), right: right.trim() },
    edits: starts.map((start) => minimalEdit(start, wrong, right)),
  };
}

/** The list by the two characters that a wrong form begins with, so that a text is gone through but once. */
const BY_START = new Map<number, Spelling[]>();
for (const entry of SPELLINGS) {
  const start = startKey(entry.wrong, 0);
  BY_START.set(start, [...(BY_START.get(start) ?? []), entry]);
}

function startKey(text: string, index: number): number {
  return text.charCodeAt(index) * 0x10000 + text.charCodeAt(index + 1);
}

/** Each entry that stands in the text, with where it does. */
function misspelled(text: string): ReadonlyMap<Spelling, readonly number[]> {
  const found = new Map<Spelling, number[]>();
  for (let index = 0; index + 1 < text.length; index++) {
    for (const entry of BY_START.get(startKey(text, index)) ?? []) {
      if (!standsAt(text, index, entry)) continue;
      const starts = found.get(entry);
      if (starts) starts.push(index);
      else found.set(entry, [index]);
    }
  }
  return found;
}

function standsAt(text: string, start: number, { wrong, notAfter = [], notBefore = [] }: Spelling): boolean {
  return (
    text.startsWith(wrong, start) &&
    !notAfter.some((word) => start >= word.length && text.startsWith(word, start - word.length)) &&
    !notBefore.some((word) => text.startsWith(word, start + wrong.length))
  );
}
