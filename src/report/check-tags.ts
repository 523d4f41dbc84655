import { isWithinEdits } from '../ita/edit-distance';
import type { TagPlace, TypedTag, UsedTag } from './read-tags';
import { LINE, type Place, TAGS, type Tag, type TagKind } from './tags';
import type { TemplateProblemCode } from './template-problem';

/** What is wrong with a tag; `near` as in TemplateProblem. */
export interface WrongTag extends TagPlace {
  readonly code: TemplateProblemCode;
  readonly tag: string;
  readonly near: string | null;
}

/** The tags whose word the table does not have, wherever they stand. */
export function unknownTags(typed: readonly TypedTag[]): WrongTag[] {
  return typed
    .filter(({ name }) => name !== '' && !isKnown(name))
    .map(({ name, file, offset }) => ({
      code: 'unknown-tag',
      tag: name,
      near: nearestTag(name),
      file,
      offset,
    }));
}

/** The known words in the wrong place or of the wrong kind, whether or not today's data would reach them. */
export function misplacedTags(used: readonly UsedTag[]): WrongTag[] {
  return wrongTags(used, ['รายงาน']).filter(({ tag }) => isKnown(tag));
}

/** The loops that end where they cannot, given where they begin. */
export function tornLoops(used: readonly UsedTag[]): WrongTag[] {
  return used.flatMap((tag) => [
    ...(tag.torn ? [wrong(tag, 'loop-across-table')] : []),
    ...tornLoops(tag.section ?? []),
  ]);
}

/** @param places from the report inwards; a word means what the innermost of them says. */
function wrongTags(used: readonly UsedTag[], places: readonly Place[]): WrongTag[] {
  return used.flatMap((tag) => {
    const { name, inverted, section } = tag;
    const kind = kindOf(name, places);
    if (kind === undefined) return [wrong(tag, 'misplaced-tag', homeOf(name))];
    if (section === null) return kind === 'text' ? [] : [wrong(tag, 'list-as-text')];
    if (kind === 'text') return [wrong(tag, 'text-as-list')];
    if (inverted || kind === 'condition') return wrongTags(section, places);
    if (kind === 'lines') return wrongTags(section.filter(isNotLine), places);
    return wrongTags(section, isPlace(name) ? [...places, name] : places);
  });
}

function wrong(
  { name, file, offset }: UsedTag,
  code: TemplateProblemCode,
  near: string | null = null,
): WrongTag {
  return { code, tag: name, near, file, offset };
}

function kindOf(name: string, places: readonly Place[]): TagKind | undefined {
  const known = places.map((place): Readonly<Record<string, Tag>> => TAGS[place]);
  return known.reverse().find((tags) => Object.keys(tags).includes(name))?.[name]?.kind;
}

function isNotLine({ name, section }: UsedTag): boolean {
  return name !== LINE || section !== null;
}

function isKnown(name: string): boolean {
  return WORDS.includes(name);
}

function isPlace(name: string): name is Place {
  return Object.keys(TAGS).includes(name);
}

/** The loop in which a word is known. */
function homeOf(name: string): string | null {
  return Object.entries(TAGS).find(([, tags]) => Object.keys(tags).includes(name))?.[0] ?? null;
}

const WORDS: readonly string[] = [
  ...new Set([...Object.values(TAGS).flatMap((tags) => Object.keys(tags)), LINE]),
];

/** The word that takes the fewest changes to become; null when that would be more than a third of its letters. */
function nearestTag(name: string): string | null {
  for (let edits = 1; edits <= Math.ceil(name.length / 3); edits++) {
    const near = WORDS.find((word) => isWithinEdits(name, word, edits));
    if (near !== undefined) return near;
  }
  return null;
}
