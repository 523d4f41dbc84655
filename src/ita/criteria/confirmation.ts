import { CRITERIA_LISTS, type Criteria, type CriteriaList, type Provenance } from './types';

/** True for a list that several sources agree on, or that the office has compared with the handbook. */
export function isConfirmed({ confirmed, office }: Provenance): boolean {
  return confirmed === 'corroborated' || office !== null;
}

/** True for a list that was only inferred: what rests on it must not be told as a fact. */
export function isUnknown({ confirmed, office }: Provenance): boolean {
  return confirmed === 'unconfirmed' && office === null;
}

/**
 * The lists that hold something which nobody has confirmed yet: what «ยังไม่ยืนยันกับคู่มือ ป.ป.ช.» is said of. Who usually
 * gathers an item is the office's own business, and no handbook says it.
 */
export function unconfirmedLists(criteria: Criteria): readonly CriteriaList[] {
  return CRITERIA_LISTS.filter(
    (list) => list !== 'owners' && holdsAnything(list, criteria) && !isConfirmed(criteria.provenance[list]),
  );
}

/** An empty list switches off what rests on it, and there is nothing in it to confirm. */
export function holdsAnything(list: CriteriaList, criteria: Criteria): boolean {
  const { items, subIndicators, indicators, weights, levels, deadlines } = criteria;
  switch (list) {
    case 'items':
    case 'oitScoring':
      return items.length > 0;
    case 'components':
      return items.some(({ components }) => components.length > 0);
    case 'yearRules':
      return items.some(({ yearRule }) => yearRule !== null);
    case 'references':
      return items.some(({ refersTo }) => refersTo !== null);
    case 'owners':
      return items.some(({ usualOwners }) => usualOwners.length > 0);
    case 'subIndicators':
      return subIndicators.length > 0;
    case 'indicators':
      return indicators.length > 0;
    case 'weights':
      return weights !== null;
    case 'levels':
      return levels.length > 0;
    case 'deadlines':
      return deadlines.oitCloses !== null;
  }
}
