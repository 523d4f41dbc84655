import type { Criteria, ItemCode, OitItem, SubIndicator } from './types';

/**
 * A part of the list of items under one heading: a sub-indicator; where the list has none, a group; where it has neither,
 * all items together.
 */
export interface Section {
  /** What its items know it by, unlike any other's: its number, or its name; '' where items have no heading. */
  readonly key: string;
  /** `9.1`, or null where the list numbers none. */
  readonly number: string | null;
  /** Null where the items have no heading. */
  readonly name: string | null;
  /** The indicator that it is a part of, or null. */
  readonly indicator: string | null;
  readonly items: readonly OitItem[];
}

/** Every item stands in just one section; a sub-indicator without items is one too, so that its lack shows. */
export function sectionsOf({ items, subIndicators }: Pick<Criteria, 'items' | 'subIndicators'>): Section[] {
  const byGroup = items.every(({ subIndicator }) => subIndicator === null);
  const keyOf = (item: OitItem) => (byGroup ? item.group : item.subIndicator) ?? '';
  const known = new Map<string, SubIndicator>(
    byGroup ? [] : subIndicators.map((subIndicator) => [keyOfSubIndicator(subIndicator), subIndicator]),
  );
  const members = new Map<string, OitItem[]>([...known.keys()].map((key) => [key, []]));
  for (const item of items) {
    const section = members.get(keyOf(item));
    if (section) section.push(item);
    else members.set(keyOf(item), [item]);
  }
  return [...members].map(([key, inside]) => {
    const subIndicator = known.get(key);
    return {
      key,
      number: subIndicator?.code ?? null,
      name: subIndicator?.name ?? (key === '' ? null : key),
      indicator: subIndicator?.indicator ?? null,
      items: inside,
    };
  });
}

/** What an item names its sub-indicator by. */
export function keyOfSubIndicator({ code, name }: SubIndicator): string {
  return code ?? name;
}

/** `9.1 ข้อมูลพื้นฐาน`; the name alone where there is no number, and '' where there is no name. */
export function sectionLabel({ number, name }: Pick<Section, 'number' | 'name'>): string {
  return [number, name].filter((part) => part !== null).join(' ');
}

/** What a score is the mean of: items, or means of their own. */
export type ScoreTree =
  | { readonly section: Section | null; readonly items: readonly ItemCode[] }
  | { readonly parts: readonly ScoreTree[] };

/**
 * How OIT is made of the items: the mean of the indicators, each the mean of its sub-indicators, each the mean of its
 * items. A step that the list does not have for every item is left out; with none of them it is the mean of all items.
 */
export function scoreTree(criteria: Pick<Criteria, 'items' | 'subIndicators'>): ScoreTree {
  const sections = sectionsOf(criteria).filter(({ items }) => items.length > 0);
  if (sections.some(({ name }) => name === null))
    return { section: null, items: criteria.items.map(({ code }) => code) };
  const leaf = (section: Section) => ({ section, items: section.items.map(({ code }) => code) });
  if (sections.some(({ indicator }) => indicator === null)) return { parts: sections.map(leaf) };
  const indicators = [...new Set(sections.map(({ indicator }) => indicator))];
  return {
    parts: indicators.map((indicator) => ({
      parts: sections.filter((section) => section.indicator === indicator).map(leaf),
    })),
  };
}
