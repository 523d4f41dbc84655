import { comparable } from '../text/comparable';
import { keyOfSubIndicator } from './sections';
import { type Criteria, type ItemCode, type Level, type OitItem, TOOLS } from './types';

/** The lists whose entries say something of each other. */
export type FaultyList = 'subIndicators' | 'items' | 'components' | 'indicators' | 'weights' | 'levels';

/** What is wrong, with what a sentence about it needs. */
export type FaultFacts =
  /** A value that is none of its kind: a year rule, a code, a score. */
  | { readonly fault: 'unreadable'; readonly text: string }
  /** A row that says something of none of the lists. */
  | { readonly fault: 'unknown-kind'; readonly text: string }
  /** Items whose numbers are left out before this one. */
  | { readonly fault: 'gap'; readonly missing: readonly ItemCode[] }
  /** The same code, number or name stands further up. */
  | { readonly fault: 'twin'; readonly of: string }
  /** An item that is not in the list is named here. */
  | { readonly fault: 'unknown-item'; readonly text: string }
  | { readonly fault: 'refers-to-itself'; readonly text: string }
  /** A sub-indicator that is not in the list is named here, or none where other items have one. */
  | { readonly fault: 'unknown-section'; readonly text: string }
  | { readonly fault: 'no-section'; readonly code: ItemCode }
  | { readonly fault: 'empty-section'; readonly name: string }
  | { readonly fault: 'weights-sum'; readonly sum: number }
  /** Some weights are there, this one is not; the same for the least score of a level. */
  | { readonly fault: 'missing-value'; readonly of: string }
  /** A level stands below one that asks for less. */
  | { readonly fault: 'level-order'; readonly name: string; readonly above: string }
  /** Whoever reaches this level has reached the one above it already. */
  | { readonly fault: 'level-unreachable'; readonly name: string; readonly above: string };

/** A fault of one value: `index` counts the entries of its list from 0, those of `weights` as TOOLS names them. */
export type CriteriaFault = FaultFacts & {
  readonly list: FaultyList;
  readonly index: number;
  /** The name of the value in its entry. */
  readonly field: string;
};

/** The columns of the sheet เกณฑ์, by name. */
export type CriteriaColumn =
  | 'kind'
  | 'code'
  | 'name'
  | 'parent'
  | 'group'
  | 'yearRule'
  | 'refersTo'
  | 'owners'
  | 'value'
  | 'everyTool'
  | 'source';

/** A fault, and the cell of the sheet เกณฑ์ in which it stands. */
export interface PlacedFault {
  readonly facts: FaultFacts;
  /** As people count it. */
  readonly row: number;
  readonly column: CriteriaColumn;
}

/** What the values of some criteria say against each other. An empty list contradicts nothing. */
export function criteriaFaults(criteria: Criteria): readonly CriteriaFault[] {
  return [
    ...twins(criteria),
    ...gaps(criteria.items),
    ...references(criteria.items),
    ...sections(criteria),
    ...weights(criteria),
    ...levels(criteria.levels),
  ];
}

function twins({ items, subIndicators, indicators, levels: all }: Criteria): readonly CriteriaFault[] {
  const firsts = new Set(new Map(items.map(({ code }, index) => [code, index] as const).reverse()).values());
  return [
    ...alike(
      'items',
      'code',
      items.map(({ code }) => code),
    ),
    ...alike(
      'items',
      'title',
      items.map(({ title }) => title),
    ).filter(({ index }) => firsts.has(index)),
    ...alike('subIndicators', 'code', subIndicators.map(keyOfSubIndicator)),
    ...alike(
      'indicators',
      'order',
      indicators.map(({ order }) => String(order)),
    ),
    ...alike(
      'levels',
      'name',
      all.map(({ name }) => name),
    ),
  ];
}

function alike(list: FaultyList, field: string, names: readonly string[]): readonly CriteriaFault[] {
  const seen = new Set<string>();
  return names.flatMap((name, index): CriteriaFault[] => {
    const known = seen.has(comparable(name));
    seen.add(comparable(name));
    return known ? [{ fault: 'twin', of: name, list, index, field }] : [];
  });
}

/** The items are numbered from o1 on without a gap. */
function gaps(items: readonly OitItem[]): readonly CriteriaFault[] {
  let last = 0;
  return items.flatMap(({ code }, index): CriteriaFault[] => {
    const number = Number(code.slice(1));
    const missing = Array.from(
      { length: Math.max(0, number - last - 1) },
      (_, step): ItemCode => `o${last + step + 1}`,
    );
    last = Math.max(last, number);
    return missing.length === 0 ? [] : [{ fault: 'gap', missing, list: 'items', index, field: 'code' }];
  });
}

function references(items: readonly OitItem[]): readonly CriteriaFault[] {
  const known = new Set(items.map(({ code }) => code));
  return items.flatMap(({ code, refersTo }, index): CriteriaFault[] => {
    const at = { list: 'items', index, field: 'refersTo' } as const;
    if (refersTo === null) return [];
    if (refersTo === code) return [{ fault: 'refers-to-itself', text: refersTo, ...at }];
    return known.has(refersTo) ? [] : [{ fault: 'unknown-item', text: refersTo, ...at }];
  });
}

function sections({ items, subIndicators }: Criteria): readonly CriteriaFault[] {
  const known = new Set(subIndicators.map(keyOfSubIndicator));
  const named = new Set(items.map(({ subIndicator }) => subIndicator));
  if (known.size === 0 && [...named].every((name) => name === null)) return [];
  return [
    ...items.flatMap(({ code, subIndicator }, index): CriteriaFault[] => {
      const at = { list: 'items', index, field: 'subIndicator' } as const;
      if (subIndicator === null) return [{ fault: 'no-section', code, ...at }];
      return known.has(subIndicator) ? [] : [{ fault: 'unknown-section', text: subIndicator, ...at }];
    }),
    ...subIndicators.flatMap((subIndicator, index): CriteriaFault[] =>
      named.has(keyOfSubIndicator(subIndicator))
        ? []
        : [{ fault: 'empty-section', name: subIndicator.name, list: 'subIndicators', index, field: 'name' }],
    ),
  ];
}

function weights({ weights: shares }: Criteria): readonly CriteriaFault[] {
  if (shares === null) return [];
  const sum = Math.round(TOOLS.reduce((total, tool) => total + shares[tool], 0) * 10_000) / 10_000;
  return sum === 1 ? [] : [{ fault: 'weights-sum', sum, list: 'weights', index: 0, field: 'share' }];
}

function levels(all: readonly Level[]): readonly CriteriaFault[] {
  return all.flatMap((level, index): CriteriaFault[] => {
    const before = all.slice(0, index);
    const at = { list: 'levels', index, field: 'overallMin', name: level.name } as const;
    const lower = before.find(({ overallMin }) => overallMin < level.overallMin);
    if (lower) return [{ fault: 'level-order', above: lower.name, ...at }];
    const easier = before.find((other) => isReachedWith(level, other));
    return easier ? [{ fault: 'level-unreachable', above: easier.name, ...at }] : [];
  });
}

/** Whether all scores that reach a level reach the other one, too: the total is never below the least of the tools. */
function isReachedWith(level: Level, other: Level): boolean {
  const least = level.everyToolMin ?? 0;
  return other.overallMin <= Math.max(level.overallMin, least) && (other.everyToolMin ?? 0) <= least;
}
