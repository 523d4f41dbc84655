import type { ItemCode, OitItem } from '../criteria/types';
import { containment, type Shingles, shinglesOf, similarity } from '../text/similarity';
import { linesOf, withoutYears } from './texts';

/** What becomes of an item of the old list. */
export interface MapEntry {
  readonly from: ItemCode;
  /** The item of the new list that goes on with it; null where none does. */
  readonly to: ItemCode | null;
  /** How alike the two are, from 0 to 1; 0 where there is none. */
  readonly alike: number;
  /** False where a person should look: the wording has changed much, or two items are nearly as alike. */
  readonly certain: boolean;
}

export interface ItemMap {
  /** An entry for each old item, in the order of the old list. */
  readonly map: readonly MapEntry[];
  /** The new items that go on with none. */
  readonly added: readonly ItemCode[];
}

/** What is compared of an item. Its number is not: each list numbers anew. */
export type Mapped = Pick<OitItem, 'code' | 'title' | 'components'>;

/** Below this two items are taken for different ones. */
const LEAST = 0.35;
/** From here on nobody needs to look, if no other item is nearly as alike. */
const CERTAIN = 0.7;
const NEARLY = 0.08;
/** A title that holds the whole of another goes on with it, but is not the same. */
const HOLDS = 0.85;
/** A plan, and what was done of it or is reported on it, share their words and are two things. */
const OTHER_KIND = 0.6;
const SHARE_OF_COMPONENTS = 0.2;

/** Which new item goes on with which old one, by what they say: each one once, the most alike first. */
export function mapItems(before: readonly Mapped[], after: readonly Mapped[]): ItemMap {
  const [old, fresh] = [before.map(profileOf), after.map(profileOf)];
  const pairs = old
    .flatMap((from, a) => fresh.map((to, b) => ({ from: a, to: b, alike: likeness(from, to) })))
    .filter(({ alike }) => alike >= LEAST)
    .sort((x, y) => y.alike - x.alike || x.from - y.from || x.to - y.to);
  const toOf = new Map<number, (typeof pairs)[number]>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (toOf.has(pair.from) || taken.has(pair.to)) continue;
    toOf.set(pair.from, pair);
    taken.add(pair.to);
  }
  const isRivalled = (pair: (typeof pairs)[number]) =>
    pairs.some(
      (other) =>
        other !== pair &&
        (other.from === pair.from || other.to === pair.to) &&
        other.alike > pair.alike - NEARLY,
    );
  return {
    map: before.map(({ code: from }, index): MapEntry => {
      const pair = toOf.get(index);
      const to = pair === undefined ? undefined : after[pair.to];
      if (!pair || !to)
        return { from, to: null, alike: 0, certain: !pairs.some((each) => each.from === index) };
      return {
        from,
        to: to.code,
        alike: Math.round(pair.alike * 100) / 100,
        certain: pair.alike >= CERTAIN && !isRivalled(pair),
      };
    }),
    added: after.flatMap(({ code }, index) => (taken.has(index) ? [] : [code])),
  };
}

interface Profile {
  readonly title: Shingles;
  readonly components: Shingles;
  readonly isReport: boolean;
}

function profileOf({ title, components }: Mapped): Profile {
  const bare = withoutYears(title);
  return {
    title: shinglesOf(bare),
    components: shinglesOf(linesOf(components).map(withoutYears).join(' ')),
    isReport: /^\s*(?:สรุป|รายงาน|การดำเนินการ(?:ตาม|เพื่อ))/.test(bare),
  };
}

function likeness(a: Profile, b: Profile): number {
  const held = a.title.size <= b.title.size ? containment(a.title, b.title) : containment(b.title, a.title);
  const byTitle =
    Math.max(similarity(a.title, b.title), HOLDS * held) * (a.isReport === b.isReport ? 1 : OTHER_KIND);
  if (a.components.size === 0 || b.components.size === 0) return byTitle;
  const byComponents = similarity(a.components, b.components);
  return (1 - SHARE_OF_COMPONENTS) * byTitle + SHARE_OF_COMPONENTS * byComponents;
}
