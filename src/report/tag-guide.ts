import { LINE } from './line';
import { type Tag, type TagKind, tagTable } from './tags.packed';

/** A word that a template may use, for those who write one. */
export interface GuideWord {
  readonly tag: string;
  readonly kind: TagKind;
  /** The loop inside which it is known; รายงาน: everywhere. */
  readonly place: string;
  /** How it is written. */
  readonly form: string;
  readonly meaning: string;
  readonly example: string;
}

/** Every word of the table, place by place. */
export function guideWords(): GuideWord[] {
  return Object.entries(tagTable()).flatMap(([place, tags]) =>
    Object.entries(tags).map(([tag, { kind, meaning, example }]: [string, Tag]) => ({
      tag,
      kind,
      place,
      form: formOf(tag, kind),
      meaning,
      example,
    })),
  );
}

/** The words of a template with what they mean, in the order of the table; words that are not ours are left out. */
export function guideWordsOf(used: readonly string[]): GuideWord[] {
  return guideWords().filter(
    ({ tag }, index, all) => used.includes(tag) && all.findIndex((each) => each.tag === tag) === index,
  );
}

function formOf(tag: string, kind: TagKind): string {
  if (kind === 'text' || kind === 'picture') return `{{${tag}}}`;
  if (kind === 'lines') return `{{#${tag}}}{{${LINE}}}{{/${tag}}}`;
  return `{{#${tag}}} … {{/${tag}}}`;
}
