import { alikeEarlier, shinglesOf } from '../../text/similarity';
import { type Hit, wholeCheck } from '../check';
import { bestFitFirst, type ComparableText, groupsOfSameTexts } from './comparable-texts';

export const duplicateText = wholeCheck(
  'duplicate-text',
  'error',
  'No two items, measures or indicators are answered with the same text. The one that it fits best is its owner.',
  (context) =>
    groupsOfSameTexts(context).flatMap((groups) =>
      groups.flatMap(([original, ...copies]) =>
        original === undefined ? [] : copies.map((copy) => copied(copy, original)),
      ),
    ),
);

export const nearDuplicateText = wholeCheck(
  'near-duplicate-text',
  'warning',
  'No text is another one with a word changed. Of those that are quite the same, only the owner is compared.',
  (context) =>
    groupsOfSameTexts(context).flatMap((groups) => {
      const originals = groups.flatMap(([original]) => (original ? [original] : []));
      const shingles = new Map(originals.map((original) => [original, shinglesOf(original.text)]));
      const shinglesIn = (text: ComparableText) => shingles.get(text) ?? new Set();
      const texts = bestFitFirst(originals, shinglesIn);
      return alikeEarlier(texts.map(shinglesIn)).flatMap((earlier, index) => {
        const copy = texts[index];
        const original = earlier === null ? undefined : texts[earlier];
        return copy && original ? [copied(copy, original)] : [];
      });
    }),
);

function copied(
  copy: ComparableText,
  original: ComparableText,
): Hit<'duplicate-text' | 'near-duplicate-text'> {
  return {
    ...(copy.item === null ? {} : { item: copy.item }),
    place: copy.place,
    facts: { text: copy.text, original: { item: original.item, row: original.place.row } },
  };
}
