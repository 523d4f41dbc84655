import fc from 'fast-check';
import { CRITERIA_YEARS, criteriaOf } from '../../../src/ita/criteria';
import { type ScoreTree, scoreTree, sectionLabel, sectionsOf } from '../../../src/ita/criteria/sections';
import type { Criteria, ItemCode, OitItem, SubIndicator } from '../../../src/ita/criteria/types';
import { oitScore } from '../../../src/ita/scoring/scoring';
import { criteria2566 } from '../../../src/local/sample/criteria-2566';

const [SOME] = criteria2566.items as readonly [OitItem];

/** Criteria of so many items, each under the headings that `of` gives it. */
function listOf(
  headings: readonly Partial<Pick<OitItem, 'group' | 'subIndicator'>>[],
  subIndicators: readonly SubIndicator[] = [],
): Criteria {
  const items = headings.map(
    (heading, index): OitItem => ({
      ...SOME,
      code: `o${index + 1}`,
      group: null,
      subIndicator: null,
      ...heading,
    }),
  );
  return { ...criteria2566, subIndicators, items };
}

const section = (code: string | null, name: string, indicator: string | null): SubIndicator => ({
  code,
  name,
  indicator,
});
const score = (criteria: Criteria, ...passed: ItemCode[]) => oitScore(new Set(passed), criteria);

describe('a list under numbered sub-indicators of indicators', () => {
  const list = listOf(
    [{ subIndicator: '9.1' }, { subIndicator: '9.2' }, { subIndicator: '9.2' }, { subIndicator: '10.1' }],
    [section('9.1', 'ก', '9'), section('9.2', 'ข', '9'), section('10.1', 'ค', '10')],
  );

  test('is scored step by step', () => {
    expect(score(list, 'o4')).toBe(50);
    expect(score(list, 'o1')).toBe(25);
    expect(score(list, 'o2')).toBe(12.5);
  });

  test('has sections with numbers', () => {
    expect(sectionsOf(list).map(sectionLabel)).toEqual(['9.1 ก', '9.2 ข', '10.1 ค']);
  });
});

test('sub-indicators with names only are each worth the same', () => {
  const list = listOf(
    [{ subIndicator: 'ก' }, { subIndicator: 'ข' }, { subIndicator: 'ข' }],
    [section(null, 'ก', null), section(null, 'ข', null)],
  );
  expect(sectionsOf(list).map(sectionLabel)).toEqual(['ก', 'ข']);
  expect([score(list, 'o1'), score(list, 'o2')]).toEqual([50, 25]);
});

test('a list with groups only is scored by them, in the order in which they stand', () => {
  const list = listOf([{ group: 'ข' }, { group: 'ก' }, { group: 'ข' }]);
  expect(sectionsOf(list).map(({ name, items }) => [name, items.length])).toEqual([
    ['ข', 2],
    ['ก', 1],
  ]);
  expect([score(list, 'o2'), score(list, 'o1')]).toEqual([50, 25]);
});

test('a list without headings is the mean of its items', () => {
  const list = listOf([{}, {}, {}, {}]);
  expect(sectionsOf(list).map(({ name }) => name)).toEqual([null]);
  expect(score(list, 'o1')).toBe(25);
});

test('with one item outside, no step is known for all: the mean of all items, and none is lost', () => {
  const list = listOf([{ subIndicator: '9.1' }, {}, {}], [section('9.1', 'ก', '9')]);
  expect(score(list, 'o1')).toBe(33.33);
  expect(sectionsOf(list).map(({ name, items }) => [name, items.length])).toEqual([
    ['ก', 1],
    [null, 2],
  ]);
});

test('a sub-indicator that the list does not name is a section all the same, and one without items counts for nothing', () => {
  const list = listOf([{ subIndicator: '9.9' }, { subIndicator: '9.9' }], [section('9.1', 'ก', '9')]);
  expect(sectionsOf(list).map(({ key, items }) => [key, items.length])).toEqual([
    ['9.1', 0],
    ['9.9', 2],
  ]);
  expect(score(list, 'o1')).toBe(50);
});

test('over any headings each item stands in one section and once in the tree, and a score is a share of 100', () => {
  const heading = fc.record({
    group: fc.constantFrom(null, 'หมวด ก', 'หมวด ข'),
    subIndicator: fc.constantFrom(null, '9.1', '9.2', 'อื่น'),
  });
  const known = fc.subarray([section('9.1', 'ก', '9'), section('9.2', 'ข', null)]);
  fc.assert(
    fc.property(fc.array(heading, { minLength: 1, maxLength: 20 }), known, (headings, subIndicators) => {
      const list = listOf(headings, subIndicators);
      const codes = list.items.map(({ code }) => code);
      const inSections = sectionsOf(list).flatMap(({ items }) => items.map(({ code }) => code));
      expect([...inSections].sort()).toEqual([...codes].sort());
      expect([...codesIn(scoreTree(list))].sort()).toEqual([...codes].sort());
      expect(score(list, ...codes)).toBe(100);
      expect(score(list)).toBe(0);
      const half = score(list, ...codes.slice(0, headings.length / 2));
      expect(half).toBeGreaterThanOrEqual(0);
      expect(half).toBeLessThanOrEqual(100);
    }),
  );
});

test.each(CRITERIA_YEARS)('%i is scored over all its items', (year) => {
  const criteria = criteriaOf(year) as Criteria;
  const codes = criteria.items.map(({ code }) => code);
  expect([score(criteria), score(criteria, ...codes)]).toEqual([0, 100]);
});

function codesIn(tree: ScoreTree): readonly ItemCode[] {
  return 'items' in tree ? tree.items : tree.parts.flatMap(codesIn);
}
