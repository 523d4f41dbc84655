import { LINE, type Place, TAGS, type Tag, type TagKind } from './tags';
import { TemplateError } from './template-error';

/**
 * A tag as it stands in a template. `section` holds what is between {{#name}} and {{/name}}, or, `inverted`, between
 * {{^name}} and {{/name}}: what is shown when there is none.
 */
export interface UsedTag {
  readonly name: string;
  readonly inverted: boolean;
  readonly section: readonly UsedTag[] | null;
}

/**
 * Holds the tags of a template against the table, whether or not today's data would reach them.
 * @throws TemplateError `unknown-tags` or `misplaced-tags`, naming every one.
 */
export function checkTags(used: readonly UsedTag[]): void {
  const wrong = wrongTags(used, ['รายงาน']);
  const unknown = wrong.filter((name) => !isKnown(name));
  if (unknown.length > 0) throw new TemplateError('unknown-tags', unknown);
  if (wrong.length > 0) throw new TemplateError('misplaced-tags', wrong);
}

/** @param places from the report inwards; a word means what the innermost of them says. */
function wrongTags(used: readonly UsedTag[], places: readonly Place[]): string[] {
  const names = used.flatMap(({ name, inverted, section }) => {
    const kind = kindOf(name, places);
    if (section === null) return kind === 'text' ? [] : [name];
    if (kind === undefined || kind === 'text') return [name];
    if (inverted || kind === 'condition') return wrongTags(section, places);
    if (kind === 'lines') return wrongTags(section.filter(isNotLine), places);
    return wrongTags(section, isPlace(name) ? [...places, name] : places);
  });
  return [...new Set(names)];
}

function kindOf(name: string, places: readonly Place[]): TagKind | undefined {
  const known = places.map((place): Readonly<Record<string, Tag>> => TAGS[place]);
  return known.reverse().find((tags) => Object.keys(tags).includes(name))?.[name]?.kind;
}

function isNotLine({ name, section }: UsedTag): boolean {
  return name !== LINE || section !== null;
}

function isKnown(name: string): boolean {
  return name === LINE || Object.values(TAGS).some((tags) => Object.keys(tags).includes(name));
}

function isPlace(name: string): name is Place {
  return Object.keys(TAGS).includes(name);
}
