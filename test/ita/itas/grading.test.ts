import fc from 'fast-check';
import { criteriaOf } from '../../../src/ita/criteria';
import type { ItemCode } from '../../../src/ita/criteria/types';
import { GRADES, type GradedItem, gradingOf, NO_GRADE } from '../../../src/ita/itas/grading';
import { itemShares, oitScore } from '../../../src/ita/scoring/scoring';

const item = (code: ItemCode, grade: Partial<GradedItem['grade']>, ...foresaw: string[]): GradedItem => ({
  code,
  share: 25,
  grade: { ...NO_GRADE, ...grade },
  foresaw,
});

const YEARS = [2566, 2568, 2569].flatMap((year) => criteriaOf(year) ?? []);

test('the score by results, when clarifications are accepted, and what foretold what', () => {
  const grading = gradingOf([
    item('o1', { result: 'ผ่าน' }, 'ไม่มี URL'),
    item('o2', { result: 'ไม่ผ่าน', clarification: 'เผยแพร่แล้ว' }, 'ไม่มี URL', 'เลยกำหนด'),
    item('o3', { result: ' ไม่ผ่าน ', clarification: ' ' }),
    item('o4', {}, 'เลยกำหนด'),
  ]);
  expect(grading).toEqual({
    passed: 1,
    failed: ['o2', 'o3'],
    ungraded: 1,
    clarified: ['o2'],
    score: 50,
    whenAccepted: 75,
    foretold: [
      { finding: 'ไม่มี URL', failed: ['o2'], passed: ['o1'] },
      { finding: 'เลยกำหนด', failed: ['o2'], passed: [] },
    ],
    unforeseen: ['o3'],
  });
});

test.each([
  ['๕๐', 12.5],
  ['33.33', 8.33],
  ['', 0],
  ['ครึ่งหนึ่ง', 0],
])('a score of the item counts where there is one: %s', (score, oit) => {
  expect(gradingOf([item('o1', { result: 'ไม่ผ่าน', score })]).score).toBe(oit);
});

test('of nothing there is nothing', () => {
  expect(gradingOf([])).toMatchObject({ passed: 0, failed: [], ungraded: 0, score: 0, foretold: [] });
});

test.each(YEARS)('shares give the score of $year, whatever passes', (criteria) => {
  const shares = itemShares(criteria);
  fc.assert(
    fc.property(fc.subarray(criteria.items.map(({ code }) => code)), (passed) => {
      const items = criteria.items.map(({ code }) => ({
        code,
        share: shares.get(code) ?? 0,
        grade: { ...NO_GRADE, result: GRADES[passed.includes(code) ? 0 : 1] },
        foresaw: [],
      }));
      expect(gradingOf(items).score).toBeCloseTo(oitScore(new Set(passed), criteria), 2);
    }),
    { numRuns: 100 },
  );
});
