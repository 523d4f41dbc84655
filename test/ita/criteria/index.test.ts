import { CRITERIA_YEARS, criteriaOf } from '../../../src/ita/criteria';

test('every shipped year can be asked for', () => {
  expect(CRITERIA_YEARS).toEqual([2566]);
  expect(CRITERIA_YEARS.map((year) => criteriaOf(year)?.year)).toEqual(CRITERIA_YEARS);
});

test.each([2565, 2567, 2568, 2569, 2023, 0, Number.NaN])(
  '%p is not confirmed, so it is not shipped',
  (year) => {
    expect(criteriaOf(year)).toBeNull();
  },
);
