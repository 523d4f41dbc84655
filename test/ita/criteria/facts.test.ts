import { criteriaOf } from '../../../src/ita/criteria';
import type { Criteria, CriteriaList } from '../../../src/ita/criteria/types';
import facts from '../../fixtures/criteria-facts.json';

/**
 * The data files against what is known of each year: nothing in them that is not known, nothing known left out, and no
 * list called more certain than its sources make it.
 */

const bundled = (year: number) => criteriaOf(year) as Criteria;
const sizes = ({ items, subIndicators }: Criteria) =>
  Object.fromEntries(
    subIndicators.map(({ code }) => [code, items.filter(({ subIndicator }) => subIndicator === code).length]),
  );

describe('2566', () => {
  const known = facts.years[2566];
  const { items } = bundled(2566);

  test('has its items in sub-indicators of the known sizes', () => {
    expect(items).toHaveLength(known.items);
    expect(sizes(bundled(2566))).toEqual(known.subIndicatorSizes);
  });

  test('asks for the known years, and no others', () => {
    const rules = items.flatMap(({ code, yearRule }) => (yearRule === null ? [] : [[code, yearRule]]));
    expect(Object.fromEntries(rules)).toEqual(known.yearRules);
  });

  test('has the known references, and no others', () => {
    const named = items.flatMap(({ code, refersTo }) => (refersTo === null ? [] : [[code, refersTo]]));
    expect(Object.fromEntries(named)).toEqual(known.refersTo);
  });
});

test('2567, of which no list is known, has no data file', () => {
  expect(facts.years[2567].items).toBeNull();
  expect(criteriaOf(2567)).toBeNull();
});

describe.each([2568, 2569] as const)('%i', (year) => {
  const known = facts.years[year];
  const criteria = bundled(year);

  test('has each item word for word, and says nothing else of it', () => {
    expect(criteria.items).toHaveLength(known.items);
    expect(criteria.items).toEqual(known.list.map((item) => ({ ...item, usualOwners: [] })));
  });

  test('has the sub-indicators that were inferred, or none', () => {
    const named = criteria.subIndicators.map(({ code, name }) => [code, name]);
    expect(Object.fromEntries(named)).toEqual(known.subIndicators);
    expect(sizes(criteria)).toEqual(known.subIndicatorSizes);
    for (const { code, indicator } of criteria.subIndicators) expect(code?.split('.')[0]).toBe(indicator);
  });

  test('has no indicators and no day, for none was found', () => {
    expect([criteria.indicators, criteria.deadlines.oitCloses]).toEqual([[], null]);
  });
});

describe.each([2566, 2568, 2569] as const)('the scoring and the confirmation of %i', (year) => {
  const criteria = bundled(year);

  test('has the weights and levels of the last year of which they are known', () => {
    expect(criteria.weights).toEqual(facts.weights);
    expect(criteria.levels).toEqual(facts.levels);
  });

  test('calls corroborated just what is', () => {
    const corroborated = (Object.keys(criteria.provenance) as CriteriaList[]).filter(
      (list) => criteria.provenance[list].confirmed === 'corroborated',
    );
    expect(corroborated.sort()).toEqual([...facts.years[year].corroborated].sort());
  });
});

test.each([
  [2568, 'subIndicators', /อนุมาน/],
  [2568, 'weights', /ยังไม่ยืนยัน/],
  [2568, 'oitScoring', /ยังไม่ยืนยัน/],
  [2569, 'weights', /ยังไม่ยืนยัน/],
  [2569, 'levels', /ยังไม่ยืนยัน/],
  [2569, 'oitScoring', /ยังไม่รู้/],
] as const)('what %i has of %s is marked as inferred, in words that staff read', (year, list, words) => {
  const { confirmed, source } = bundled(year).provenance[list];
  expect(confirmed).toBe('unconfirmed');
  expect(source).toMatch(words);
});
