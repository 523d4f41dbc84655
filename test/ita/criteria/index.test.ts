import { CRITERIA_YEARS, criteriaOf, usualDivisions } from '../../../src/ita/criteria';
import { isConfirmed, unconfirmedLists } from '../../../src/ita/criteria/confirmation';
import { criteriaFaults } from '../../../src/ita/criteria/faults';
import { parseCriteria } from '../../../src/ita/criteria/schema';
import type { Criteria, CriteriaList } from '../../../src/ita/criteria/types';

test('every bundled year can be asked for', () => {
  expect(CRITERIA_YEARS).toEqual([2566, 2568, 2569]);
  expect(CRITERIA_YEARS.map((year) => criteriaOf(year)?.year)).toEqual(CRITERIA_YEARS);
});

test.each([2565, 2567, 2570, 2023, 0, Number.NaN])('%p has no whole list, so it is not bundled', (year) => {
  expect(criteriaOf(year)).toBeNull();
});

test('there are divisions to begin with', () => {
  expect(usualDivisions()).toEqual(['สำนักปลัด', 'กองคลัง', 'กองช่าง']);
});

describe.each(CRITERIA_YEARS)('the data file of %i', (year) => {
  const criteria = criteriaOf(year) as Criteria;

  test('has nothing that contradicts itself', () => {
    expect(criteriaFaults(criteria)).toEqual([]);
  });

  test('says of each list where it comes from, and claims no confirmation of an office', () => {
    for (const { source, office } of Object.values(criteria.provenance)) {
      expect(source.length).toBeGreaterThan(10);
      expect(office).toBeNull();
    }
  });
});

/** What is known of the later years, and how far: strictly what the sources say. */
test.each([
  [2568, 28, 7, 6, 13],
  [2569, 26, 0, 6, 13],
])(
  '%i has %i items, %i sub-indicators, %i components and %i year rules',
  (year, items, sections, parts, rules) => {
    const criteria = criteriaOf(year) as Criteria;
    expect(criteria.items).toHaveLength(items);
    expect(criteria.subIndicators).toHaveLength(sections);
    expect(criteria.items.flatMap(({ components }) => components)).toHaveLength(parts);
    expect(criteria.items.filter(({ yearRule }) => yearRule !== null)).toHaveLength(rules);
    expect(criteria.items.filter(({ refersTo }) => refersTo !== null)).toEqual([]);
    expect(criteria.indicators).toEqual([]);
  },
);

test.each<[number, CriteriaList[]]>([
  [2566, ['components', 'yearRules', 'references', 'indicators', 'oitScoring']],
  [2568, ['items', 'subIndicators', 'components', 'yearRules', 'weights', 'levels', 'oitScoring']],
  [2569, ['items', 'components', 'yearRules', 'weights', 'levels', 'oitScoring']],
])('of %i nobody has confirmed %j', (year, lists) => {
  expect(unconfirmedLists(criteriaOf(year) as Criteria)).toEqual(lists);
});

test('an office confirms a list by its own word', () => {
  const criteria = criteriaOf(2569) as Criteria;
  const weights = { ...criteria.provenance.weights, office: { who: 'ปลัด อบต.', when: '24 พ.ย. 69' } };
  const confirmed = { ...criteria, provenance: { ...criteria.provenance, weights } };
  expect(isConfirmed(weights)).toBe(true);
  expect(unconfirmedLists(confirmed)).not.toContain('weights');
});

describe('the schema refuses', () => {
  const good = () =>
    structuredClone(criteriaOf(2566)) as unknown as Record<string, never> & {
      items: Record<string, unknown>[];
      levels: Record<string, unknown>[];
      weights: Record<string, unknown>;
      provenance: Record<string, unknown>;
    };
  test('nothing of a good file', () => expect(parseCriteria(good())).toEqual(criteriaOf(2566)));

  test.each<[string, (data: ReturnType<typeof good>) => void]>([
    ['no items', (data) => data.items.splice(0)],
    ['a code in another spelling', (data) => Object.assign(data.items[0] ?? {}, { code: 'O01' })],
    ['an item without a title', (data) => Object.assign(data.items[0] ?? {}, { title: '​ ' })],
    ['an unknown year rule', (data) => Object.assign(data.items[0] ?? {}, { yearRule: 'N+1' })],
    ['a value that nobody knows', (data) => Object.assign(data.items[0] ?? {}, { colour: 'red' })],
    ['a blank component', (data) => Object.assign(data.items[0] ?? {}, { components: [''] })],
    ['a share above 1', (data) => Object.assign(data.weights, { IIT: 30 })],
    ['a missing share', (data) => Reflect.deleteProperty(data.weights, 'OIT')],
    ['a score above 100', (data) => Object.assign(data.levels[0] ?? {}, { overallMin: 101 })],
    ['a list without provenance', (data) => Reflect.deleteProperty(data.provenance, 'levels')],
    ['a year of the common era', (data) => Object.assign(data, { year: 2023 })],
  ])('%s', (_what, spoil) => {
    const data = good();
    spoil(data);
    expect(() => parseCriteria(data)).toThrow();
  });
});
