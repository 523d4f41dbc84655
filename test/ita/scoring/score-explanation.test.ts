import fc from 'fast-check';
import { scoreTree } from '../../../src/ita/criteria/sections';
import type { Criteria, ItemCode } from '../../../src/ita/criteria/types';
import { explainOitScore, type ScoreExplanation } from '../../../src/ita/scoring/score-explanation';
import { oitScore } from '../../../src/ita/scoring/scoring';
import { criteria2566 } from '../../../src/local/sample/criteria-2566';

/** An explanation of a list that is short enough to be told. */
function told(oit: number, criteria: Criteria): ScoreExplanation | null {
  const explanation = explainOitScore(oit, criteria);
  if (explanation === 'untold') throw new Error('too many to try');
  return explanation;
}

const ITEMS_OF = new Map(
  criteria2566.subIndicators.map(({ code }) => [
    code,
    criteria2566.items.filter(({ subIndicator }) => subIndicator === code).map(({ code }) => code),
  ]),
);

test.each([
  [100, 0, ['']],
  [92.5, 2, ['1 of 9.3/9.4/9.5, 1 of 10.2']],
  [99, 1, ['1 of 9.1']],
  [98.75, 1, ['1 of 9.2']],
  [97.5, 1, ['1 of 9.3/9.4/9.5']],
  [96.88, 1, ['1 of 10.1']],
  [95, 1, ['1 of 10.2']],
  // 93.75 twice over: two of 10.1 (each 3.125), and one of 9.2 with one of 10.2 (1.25 + 5).
  [93.75, 2, ['1 of 9.2, 1 of 10.2', '2 of 10.1']],
  [0, 43, ['10 of 9.1, 8 of 9.2, 12 of 9.3/9.4/9.5, 8 of 10.1, 5 of 10.2']],
])('%d: at least %d failed', (oit, failed, ways) => {
  const explanation = told(oit, criteria2566);
  const words = explanation?.ways.map((way) =>
    way.map(({ count, sections }) => `${count} of ${sections.join('/')}`).join(', '),
  );
  expect([explanation?.failed, words?.sort()]).toEqual([failed, ways]);
});

test.each([99.99, 99.5, 92.51, 0.01])('%d: no items give it', (oit) => {
  expect(explainOitScore(oit, criteria2566)).toBeNull();
});

test('whatever items fail, the score is explained by no more of them, and each way gives the score', () => {
  fc.assert(
    fc.property(fc.subarray(criteria2566.items.map(({ code }) => code)), (failing) => {
      const passed = new Set(criteria2566.items.map(({ code }) => code));
      for (const code of failing) passed.delete(code);
      const score = oitScore(passed, criteria2566);
      const explanation = told(score, criteria2566);
      expect(explanation?.failed).toBeLessThanOrEqual(failing.length);

      for (const way of explanation?.ways.slice(0, 20) ?? []) {
        const failed = way.flatMap(({ count, sections }) =>
          sections.flatMap((code) => ITEMS_OF.get(code) ?? []).slice(0, count),
        );
        expect(failed).toHaveLength(explanation?.failed ?? -1);
        const left = criteria2566.items.map(({ code }) => code).filter((code) => !failed.includes(code));
        expect(oitScore(new Set(left), criteria2566)).toBe(score);
      }
    }),
  );
});

test('criteria without items explain a full score only', () => {
  expect(explainOitScore(100, { ...criteria2566, items: [] })).toEqual({ failed: 0, ways: [[]] });
  expect(explainOitScore(50, { ...criteria2566, items: [] })).toBeNull();
});

describe('over other trees', () => {
  const flat = (count: number, heading: (index: number) => string | null = () => null): Criteria => ({
    ...criteria2566,
    subIndicators: [],
    items: Array.from({ length: count }, (_, index) => ({
      ...(criteria2566.items[0] as Criteria['items'][number]),
      code: `o${index + 1}` as ItemCode,
      subIndicator: null,
      group: heading(index),
    })),
  });

  test('a list without headings names none', () => {
    expect(explainOitScore(75, flat(4))).toEqual({ failed: 1, ways: [[{ count: 1, sections: [] }]] });
  });

  test('a list with groups only names them', () => {
    const groups = flat(4, (index) => (index === 0 ? 'ก' : 'ข'));
    expect(explainOitScore(50, groups)).toEqual({
      failed: 1,
      ways: [[{ count: 1, sections: ['ก'] }]],
    });
  });

  test.each([430, 4_300, 43_000])('%i items are told, or given up, in a moment', (count) => {
    const many = flat(count, (index) => `หมวด ${(index * index + (index >> 3)) % 500}`);
    expect('parts' in scoreTree(many)).toBe(true);
    // Time of this process alone, in microseconds: whatever else the machine does is not counted.
    const start = process.cpuUsage();
    for (const oit of [0, 12.34, 50, 92.5, 99.99]) explainOitScore(oit, many);
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(2_000_000);
  });

  test('sections of many sizes have no common measure that could be counted', () => {
    const sizes = [37, 41, 43, 47, 53, 59, 61, 67];
    const sections = sizes.flatMap((size) => Array.from({ length: size }, () => `หมวด ${size}`));
    expect(
      explainOitScore(
        50,
        flat(sections.length, (index) => sections[index] ?? null),
      ),
    ).toBe('untold');
  });
});
