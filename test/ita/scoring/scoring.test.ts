import fc from 'fast-check';
import { criteriaOf } from '../../../src/ita/criteria';
import type { Criteria, ItemCode } from '../../../src/ita/criteria/types';
import { levelOf, oitScore, parseScore, totalScore } from '../../../src/ita/scoring/scoring';
import { table } from '../../support/table';

const criteria = criteriaOf(2566) as Criteria;
const scores = (IIT: number, EIT: number, OIT: number) => ({ IIT, EIT, OIT });

describe('a score as people type it', () => {
  table(parseScore, [
    ['92.50', 92.5],
    ['๙๒.๕๐', 92.5],
    ['100', 100],
    ['0', 0],
    [' 92.5 ', 92.5],
    ['100.01', null],
    ['101', null],
    ['-1', null],
    ['92,5', null],
    ['A', null],
    ['1e2', null],
    ['', null],
  ]);
});

describe('the weighted total', () => {
  table(
    ([iit, eit, oit]: [number, number, number]) => totalScore(scores(iit, eit, oit), criteria),
    [
      [[99.84, 94, 92.5], 95.15],
      [[100, 100, 100], 100],
      [[0, 0, 0], 0],
      // 84.995: just under half of binary fractions fall short of it
      [[84.99, 85, 84.995], 85],
      [[85.01, 85, 84.99], 85],
    ],
  );

  test('it never leaves 0 to 100 and has at most two decimals', () => {
    const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(score, score, score, (iit, eit, oit) => {
        const total = totalScore(scores(iit, eit, oit), criteria) ?? Number.NaN;
        expect(total).toBeGreaterThanOrEqual(Math.min(iit, eit, oit) - 0.005);
        expect(total).toBeLessThanOrEqual(Math.max(iit, eit, oit) + 0.005);
        expect(total).toBe(Number(total.toFixed(2)));
      }),
    );
  });
});

describe('the level', () => {
  table(
    ([iit, eit, oit]: [number, number, number]) => levelOf(scores(iit, eit, oit), criteria)?.name,
    [
      [[99.84, 94, 92.5], 'ผ่านดี'],
      [[95, 95, 95], 'ผ่านดีเยี่ยม'],
      [[100, 100, 94.99], 'ผ่านดี'],
      [[85, 85, 85], 'ผ่านดี'],
      [[100, 100, 84.99], 'ผ่าน'],
      [[84.99, 84.99, 84.99], 'ต้องปรับปรุง'],
      [[70, 70, 70], 'ต้องปรับปรุง'],
      [[69.99, 69.99, 69.99], 'ต้องปรับปรุงโดยด่วน'],
      [[0, 0, 0], 'ต้องปรับปรุงโดยด่วน'],
    ],
  );
});

describe('OIT with these items failed', () => {
  const without = (failed: readonly ItemCode[]) =>
    oitScore(
      new Set(criteria.items.map(({ code }) => code).filter((code) => !failed.includes(code))),
      criteria,
    );
  table(without, [
    [[], 100],
    [['o19', 'o40'], 92.5],
    [['o23', 'o39'], 92.5],
    [['o27', 'o43'], 92.5],
    [['o1'], 99],
    [['o11'], 98.75],
    [['o31'], 96.88],
    [criteria.items.map(({ code }) => code), 0],
  ]);
});
