import fc from 'fast-check';
import { differenceOf } from '../../../src/pages/shared/text-difference';

/** `ก[ข→ค]ง`: a change stands in brackets. */
const marked = (before: string, after: string) =>
  differenceOf(before, after)
    .map(({ before, after, changed }) => (changed ? `[${before}→${after}]` : before))
    .join('');

test.each([
  ['องค์กรบริหาร', 'องค์การบริหาร', 'องค์[กร→การ]บริหาร'],
  ['ที่่ดี', 'ที่ดี', '[ที่่→ที่]ดี'],
  ['วัน  นี้', 'วัน นี้', 'วัน[  นี้→ นี้]'],
  ['ก ข ก ข', 'ก-ข ก-ข', 'ก[ →-]ข ก[ →-]ข'],
  ['เหมือน', 'เหมือน', 'เหมือน'],
  ['', '', ''],
  ['', 'ใหม่', '[→ใหม่]'],
  ['เก่า', '', '[เก่า→]'],
  ['👩‍👧กข', 'กข', '[👩‍👧ก→ก]ข'],
])('%j → %j', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

test('of any two texts, either side is its text whole', () => {
  const text = fc.string({
    unit: fc.constantFrom('ก', 'า', 'ี่', ' ', '\n', '\u200b', '๑', 'x'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = differenceOf(before, after);
      expect(stretches.map((stretch) => stretch.before).join('')).toBe(before);
      expect(stretches.map((stretch) => stretch.after).join('')).toBe(after);
    }),
  );
});

test('two texts of 50,000 characters take no long time', () => {
  const started = performance.now();
  expect(differenceOf('ก'.repeat(50_000), 'ข'.repeat(50_000))).toEqual([
    { before: 'ก'.repeat(50_000), after: 'ข'.repeat(50_000), changed: true },
  ]);
  expect(performance.now() - started).toBeLessThan(1000);
});
