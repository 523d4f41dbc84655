import { homeOf, isKnown, nearestWord, placeOfRows, wordAtPlaces } from './known-words';
import { LINE } from './line';
import type { NestedTag } from './nest-tags';
import type { TypedTag } from './read-tags';
import type { Place } from './tags.packed';
import type { TemplateProblemCode } from './template-problem';
import type { WrongTag } from './wrong-tag';

/** The tags whose word the table does not have, wherever they stand. */
export function unknownTags(typed: readonly TypedTag[]): WrongTag[] {
  return typed
    .filter(({ name }) => name !== '' && !isKnown(name))
    .map(({ name, file, offset }) => ({
      code: 'unknown-tag',
      tag: name,
      near: nearestWord(name),
      file,
      offset,
    }));
}

/**
 * The known words in the wrong place or of the wrong kind, whether or not today's data would reach them.
 * @param faults in how the loops stand: words that miss just such a loop are not told besides it
 */
export function misplacedTags(nested: readonly NestedTag[], faults: readonly WrongTag[]): WrongTag[] {
  const faulty = faults.flatMap(({ tag, near }) => [tag, near]);
  return wrongTags(nested, ['รายงาน']).filter(
    ({ code, tag, near }) => isKnown(tag) && !(code === 'misplaced-tag' && faulty.includes(near)),
  );
}

/** @param places from the report inwards */
function wrongTags(nested: readonly NestedTag[], places: readonly Place[]): WrongTag[] {
  return nested.flatMap((tag) => {
    const { name, inverted, section } = tag;
    const known = wordAtPlaces(name, places);
    if (known === undefined) return [wrong(tag, 'misplaced-tag', homeOf(name))];
    const stands = known.kind === 'text' || known.kind === 'picture';
    if (section === null) return stands ? [] : [wrong(tag, 'list-as-text')];
    if (stands) return [wrong(tag, 'text-as-list')];
    if (inverted || known.kind === 'condition') return wrongTags(section, places);
    if (known.kind === 'lines') return wrongTags(section.filter(isNotLine), places);
    const rows = placeOfRows(name, known);
    return wrongTags(section, rows === null ? places : [...places, rows]);
  });
}

function wrong(
  { name, file, offset }: NestedTag,
  code: TemplateProblemCode,
  near: string | null = null,
): WrongTag {
  return { code, tag: name, near, file, offset };
}

function isNotLine({ name, section }: NestedTag): boolean {
  return name !== LINE || section !== null;
}
