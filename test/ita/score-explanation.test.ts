import fc from 'fast-check';
import { criteria2566 } from '../../src/ita/criteria/year-2566';
import { explainOitScore } from '../../src/ita/score-explanation';
import { oitScore } from '../../src/ita/scoring';

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
  const explanation = explainOitScore(oit, criteria2566);
  const words = explanation?.ways.map((way) =>
    way.map(({ count, subIndicators }) => `${count} of ${subIndicators.join('/')}`).join(', '),
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
      const explanation = explainOitScore(score, criteria2566);
      expect(explanation?.failed).toBeLessThanOrEqual(failing.length);

      for (const way of explanation?.ways.slice(0, 20) ?? []) {
        const failed = way.flatMap(({ count, subIndicators }) =>
          subIndicators.flatMap((code) => ITEMS_OF.get(code) ?? []).slice(0, count),
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
