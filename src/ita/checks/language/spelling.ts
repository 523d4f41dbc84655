import { SPELLINGS, type Spelling } from './spellings';
import { minimalEdit, type TextHit, textCheck } from './text-check';

export const spelling = textCheck(
  'spelling',
  'warning',
  'A word that is written wrong, of a reviewed list; each wrong form is told once a text.',
  (text) => SPELLINGS.flatMap((entry) => misspelled(text, entry)),
);

function misspelled(text: string, entry: Spelling): readonly TextHit<'spelling'>[] {
  const { wrong, right } = entry;
  const starts = placesOf(text, entry);
  return starts.length === 0
    ? []
    : [
        {
          facts: { wrong: wrong.trim(), right: right.trim() },
          edits: starts.map((start) => minimalEdit(start, wrong, right)),
        },
      ];
}

function placesOf(text: string, { wrong, notAfter = [], notBefore = [] }: Spelling): readonly number[] {
  const places: number[] = [];
  for (let start = text.indexOf(wrong); start >= 0; start = text.indexOf(wrong, start + wrong.length)) {
    const guarded =
      notAfter.some((word) => text.startsWith(word, start - word.length)) ||
      notBefore.some((word) => text.startsWith(word, start + wrong.length));
    if (!guarded) places.push(start);
  }
  return places;
}
