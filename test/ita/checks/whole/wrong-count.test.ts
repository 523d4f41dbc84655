import { sightingsIn } from '../../../../src/ita/checks';
import { tooFewRows, tooManyRows, wrongIndicatorCount } from '../../../../src/ita/checks/whole/wrong-count';
import { assessment, contextOf, found } from '../support';

/** Item o1 has two components. */
const o1 = (count: number) => ({
  components: Array.from({ length: count }, () => ({ code: 'o1', text: 'องค์ประกอบ', present: true })),
});

test.each([
  [0, [], []],
  [1, [['components 1.code', { of: 'components', rows: 1, asked: 2 }]], []],
  [2, [], []],
  [3, [], [['components 3.code', { of: 'components', rows: 3, asked: 2 }]]],
])('%d component rows of an item that has two', (count, few, many) => {
  expect(found(tooFewRows, o1(count))).toEqual(few);
  expect(found(tooManyRows, o1(count))).toEqual(many);
});

test.each([
  [0, []],
  [7, [7]],
  [8, []],
  [9, [9]],
])('%d rows of indicators, where there are eight', (count, expected) => {
  const whole = assessment();
  const indicators = [...whole.indicators, ...whole.indicators].slice(0, count);
  const findings = wrongIndicatorCount.run(contextOf({ ...whole, indicators }));
  expect(findings.map(({ facts }) => (facts as { rows: number }).rows)).toEqual(expected);
});

test('a workbook that was only just made has the right counts', () => {
  const findings = sightingsIn(contextOf(assessment()));
  expect(findings.filter(({ code }) => code === 'wrong-count')).toEqual([]);
});
