import fc from 'fast-check';
import { type Difference, differenceOf } from '../../src/pages/text-difference';

/** `ก[ข]ค`: what the other text does not have stands in brackets. */
const marked = (side: Difference['before']) =>
  side.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

test.each([
  ['องค์กรบริหาร', 'องค์การบริหาร', 'องค์กรบริหาร', 'องค์ก[า]รบริหาร'],
  ['ที่่ดี', 'ที่ดี', '[ที่่]ดี', '[ที่]ดี'],
  ['วัน  นี้', 'วัน นี้', 'วัน [ ]นี้', 'วัน นี้'],
  ['ก ข ก ข', 'ก-ข ก-ข', 'ก[ ]ข ก[ ]ข', 'ก[-]ข ก[-]ข'],
  ['เหมือน', 'เหมือน', 'เหมือน', 'เหมือน'],
  ['', 'ใหม่', '', '[ใหม่]'],
  ['เก่า', '', '[เก่า]', ''],
  ['👩‍👧ก', 'ก', '[👩‍👧]ก', 'ก'],
])('%j → %j', (before, after, markedBefore, markedAfter) => {
  const difference = differenceOf(before, after);
  expect([marked(difference.before), marked(difference.after)]).toEqual([markedBefore, markedAfter]);
});

test('of any two texts, each side is its text whole, and what is unmarked is the same on both', () => {
  const text = fc.string({ unit: fc.constantFrom('ก', 'า', 'ี่', ' ', '\n', '\u200b', '๑', 'x'), maxLength: 30 });
  const join = (side: Difference['before'], which: (changed: boolean) => boolean) =>
    side
      .filter(({ changed }) => which(changed))
      .map((stretch) => stretch.text)
      .join('');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const difference = differenceOf(before, after);
      expect(join(difference.before, () => true)).toBe(before);
      expect(join(difference.after, () => true)).toBe(after);
      expect(join(difference.before, (changed) => !changed)).toBe(join(difference.after, (changed) => !changed));
    }),
  );
});

test('two texts of 50,000 characters take no long time', () => {
  const started = performance.now();
  const { before } = differenceOf('ก'.repeat(50_000), 'ข'.repeat(50_000));
  expect(before).toEqual([{ text: 'ก'.repeat(50_000), changed: true }]);
  expect(performance.now() - started).toBeLessThan(1000);
});
