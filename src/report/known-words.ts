import { isWithinEdits } from '../ita/edit-distance';
import { LINE, type Place, TAGS, type Tag, type TagKind } from './tags';

/** The words of the table: which there are, what they are at a place, and which of them a person may have meant. */

const WORDS: readonly string[] = [
  ...new Set([...Object.values(TAGS).flatMap((tags) => Object.keys(tags)), LINE]),
];

export function isKnown(name: string): boolean {
  return WORDS.includes(name);
}

/** @param places from the report inwards; a word means what the innermost of them says. */
export function wordAtPlaces(name: string, places: readonly Place[]): Tag | undefined {
  const known = places.map((place): Readonly<Record<string, Tag>> => TAGS[place]);
  return known.reverse().find((tags) => Object.keys(tags).includes(name))?.[name];
}

/** Where the words of a loop's rows are known; null for what is no loop. */
export function placeOfRows(name: string, { kind, of = name }: Tag): Place | null {
  return kind === 'loop' && isPlace(of) ? of : null;
}

/** The loop in which a word is known. */
export function homeOf(name: string): string | null {
  return Object.entries(TAGS).find(([, tags]) => Object.keys(tags).includes(name))?.[0] ?? null;
}

export function isOfKind(name: string, wanted: TagKind): boolean {
  return Object.values(TAGS).some((tags: Readonly<Record<string, Tag>>) =>
    Object.entries(tags).some(([word, { kind }]) => word === name && kind === wanted),
  );
}

/** The word that takes the fewest changes to become; null when that would be more than a third of its letters. */
export function nearestWord(name: string): string | null {
  for (let edits = 1; edits <= Math.ceil(name.length / 3); edits++) {
    const near = WORDS.find((word) => isWithinEdits(name, word, edits));
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
  return SQUASHED.filter(({ form }) => text.startsWith(form)).map(({ word, form }) => ({
    word,
    rest: text.slice(form.length),
  }));
}

const SQUASHED = WORDS.map((word) => ({ word, form: squashed(word) }));

function isPlace(name: string): name is Place {
  return Object.keys(TAGS).includes(name);
}
