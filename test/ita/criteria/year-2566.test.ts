import { criteriaOf } from '../../../src/ita/criteria';
import type { ItemCode, OitItem, YearRule } from '../../../src/ita/criteria/types';
import { criteria2566 } from '../../../src/local/sample/criteria-2566';

const { items, subIndicators, indicators, weights, levels, provenance } = criteria2566;

const itemsOf = (subIndicator: string) => items.filter((item) => item.subIndicator === subIndicator);

function item(code: string): OitItem {
  const found = items.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`no item ${code}`);
  return found;
}

test('the criteria of 2566 are those of the year 2566', () => {
  expect(criteriaOf(2566)).toBe(criteria2566);
  expect(criteria2566.year).toBe(2566);
});

describe('the list of items', () => {
  test('runs from o1 to o43 without a gap', () => {
    expect(items.map(({ code }) => code)).toEqual(Array.from({ length: 43 }, (_, index) => `o${index + 1}`));
  });

  test.each([
    ['9.1', '9', 10, 'o1'],
    ['9.2', '9', 8, 'o11'],
    ['9.3', '9', 4, 'o19'],
    ['9.4', '9', 4, 'o23'],
    ['9.5', '9', 4, 'o27'],
    ['10.1', '10', 8, 'o31'],
    ['10.2', '10', 5, 'o39'],
  ])('sub-indicator %s of indicator %s has %i items from %s', (code, indicator, size, first) => {
    expect(subIndicators.find((sub) => sub.code === code)?.indicator).toBe(indicator);
    expect(itemsOf(code)).toHaveLength(size);
    expect(itemsOf(code)[0]?.code).toBe(first);
  });

  test('stands in the order of the sub-indicators, each of them once', () => {
    expect([...new Set(items.map(({ subIndicator }) => subIndicator))]).toEqual(
      subIndicators.map(({ code }) => code),
    );
  });

  test('keeps the items of a group together', () => {
    const headings = items.map(({ subIndicator, group }) => `${subIndicator} ${group}`);
    const starts = headings.filter((heading, index) => heading !== headings[index - 1]);
    expect(starts).toEqual([...new Set(starts)]);
    expect(starts).toHaveLength(11);
  });

  test.each(items.map((each) => [each.code, each] as const))('%s has all its parts', (_code, each) => {
    expect(each.title).not.toBe('');
    expect(each.components.length).toBeGreaterThan(0);
    expect(new Set(each.components).size).toBe(each.components.length);
    expect(each.usualOwners.length).toBeGreaterThan(0);
    for (const owner of each.usualOwners) expect(['สำนักปลัด', 'กองคลัง', 'กองช่าง']).toContain(owner);
  });

  test('has 108 components', () => {
    expect(items.flatMap(({ components }) => components)).toHaveLength(108);
  });
});

/** The year that each item asks for; an item that is not named here asks for none. */
const YEAR_RULES: Readonly<Record<Exclude<YearRule, null>, readonly ItemCode[]>> = {
  N: ['o7', 'o10', 'o11', 'o19', 'o20', 'o23', 'o25', 'o30', 'o31', 'o32', 'o34', 'o35', 'o40', 'o41', 'o43'],
  'N-1': ['o13', 'o17', 'o22', 'o26', 'o38', 'o42'],
  '6m': ['o12', 'o16', 'o21', 'o24', 'o29', 'o33', 'o37'],
  'covers N': ['o4', 'o36'],
};

describe('the year that an item asks for', () => {
  test.each(Object.entries(YEAR_RULES))('%s', (rule, codes) => {
    expect(items.filter(({ yearRule }) => yearRule === rule).map(({ code }) => code)).toEqual(codes);
  });

  const YEAR = {
    N: /๒๕๖๖|ปีงบประมาณปัจจุบัน/,
    'N-1': /๒๕๖๕/,
    '6m': /๖ เดือน/,
    'covers N': /ครอบคลุมปี พ\.ศ\. ๒๕๖๖/,
  };

  test.each(items.map((each) => [each.code, each] as const))(
    '%s says it in its components',
    (_code, each) => {
      const text = each.components.join('\n');
      if (each.yearRule === null) expect(text).not.toMatch(/๒๕๖[๕๖]/);
      else expect(text).toMatch(YEAR[each.yearRule]);
      if (each.yearRule === 'N-1') expect(text).not.toContain('๒๕๖๖');
      else expect(text).not.toContain('๒๕๖๕');
    },
  );
});

describe('the item that an item builds on', () => {
  const REFERENCES = { o24: 'o23', o35: 'o34', o37: 'o36', o43: 'o42' };

  test('is named by o24, o35, o37 and o43 only', () => {
    const named = items.filter(({ refersTo }) => refersTo !== null);
    expect(Object.fromEntries(named.map(({ code, refersTo }) => [code, refersTo]))).toEqual(REFERENCES);
  });

  test.each(items.map((each) => [each.code, each] as const))('%s cites just that one', (_code, each) => {
    const cited = each.components.join('\n').match(/ข้อ o\d+/g) ?? [];
    expect(cited).toEqual(each.refersTo === null ? [] : [`ข้อ ${each.refersTo}`]);
    if (each.refersTo !== null) expect(item(each.refersTo).subIndicator).toBe(each.subIndicator);
  });
});

describe('indicators, weights and levels', () => {
  test('the indicators count from 1 to 8, and have names of their own', () => {
    expect(indicators.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(indicators.map(({ name }) => name)).size).toBe(8);
  });

  test('the weights add up to 1', () => {
    expect(weights).toEqual({ IIT: 0.3, EIT: 0.3, OIT: 0.4 });
  });

  test('the levels go down to 0, the stricter of two that start at the same total first', () => {
    expect(levels.map(({ name, overallMin, everyToolMin }) => [name, overallMin, everyToolMin])).toEqual([
      ['ผ่านดีเยี่ยม', 95, 95],
      ['ผ่านดี', 85, 85],
      ['ผ่าน', 85, null],
      ['ต้องปรับปรุง', 70, null],
      ['ต้องปรับปรุงโดยด่วน', 0, null],
    ]);
  });
});

test('nothing claims to be confirmed further than it is', () => {
  const confirmed = Object.fromEntries(
    Object.entries(provenance).map(([list, fact]) => [list, fact.confirmed]),
  );
  expect(confirmed).toEqual({
    items: 'corroborated',
    components: 'single-source',
    yearRules: 'single-source',
    references: 'single-source',
    owners: 'single-source',
    indicators: 'single-source',
    weights: 'corroborated',
    levels: 'corroborated',
    oitScoring: 'single-source',
    subIndicators: 'corroborated',
    deadlines: 'unconfirmed',
  });
  for (const { source } of Object.values(provenance)) expect(source.length).toBeGreaterThan(10);
});
