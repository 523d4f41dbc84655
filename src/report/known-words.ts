import { isWithinEdits } from '../ita/text/edit-distance';
import { LINE } from './line';
import { type Place, type Tag, type TagKind, tagTable } from './tags.packed';

/** The words of the table: which there are, what they are at a place, and which of them a person may have meant. */

let all: readonly string[] | null = null;

function words(): readonly string[] {
  all ??= [...new Set([...Object.values(tagTable()).flatMap((tags) => Object.keys(tags)), LINE])];
  return all;
}

export function isKnown(name: string): boolean {
  return words().includes(name);
}

/** @param places from the report inwards; a word means what the innermost of them says. */
export function wordAtPlaces(name: string, places: readonly Place[]): Tag | undefined {
  const known = places.map((place): Readonly<Record<string, Tag>> => tagTable()[place]);
  return known.reverse().find((tags) => Object.keys(tags).includes(name))?.[name];
}

/** Where the words of a loop's rows are known; null for what is no loop. */
export function placeOfRows(name: string, { kind, of = name }: Tag): Place | null {
  return kind === 'loop' && isPlace(of) ? of : null;
}

/** The loop in which a word is known. */
export function homeOf(name: string): string | null {
  return Object.entries(tagTable()).find(([, tags]) => Object.keys(tags).includes(name))?.[0] ?? null;
}

export function isOfKind(name: string, wanted: TagKind): boolean {
  return Object.values(tagTable()).some((tags: Readonly<Record<string, Tag>>) =>
    Object.entries(tags).some(([word, { kind }]) => word === name && kind === wanted),
  );
}

/** The word that takes the fewest changes to become; null when that would be more than a third of its letters. */
export function nearestWord(name: string): string | null {
  for (let edits = 1; edits <= Math.ceil(name.length / 3); edits++) {
    const near = words().find((word) => isWithinEdits(name, word, edits));
    if (near !== undefined) return near;
  }
  return null;
}

/** A word without what people leave out or put in: spaces, hyphens, small and capital letters. */
export function squashed(word: string): string {
  return word.replace(/[\s_\-–]+/g, '').toLowerCase();
}

/** Every word that a text begins with, both without their spaces, and what follows it. */
export function beginnings(text: string): readonly { readonly word: string; readonly rest: string }[] {
  squashedWords ??= words().map((word) => ({ word, form: squashed(word) }));
  return squashedWords
    .filter(({ form }) => text.startsWith(form))
    .map(({ word, form }) => ({
      word,
      rest: text.slice(form.length),
    }));
}

let squashedWords: readonly { readonly word: string; readonly form: string }[] | null = null;

function isPlace(name: string): name is Place {
  return Object.keys(tagTable()).includes(name);
}
