import fc from 'fast-check';
import { lookedAt, NOT_REVIEWED, reviewState } from '../../../src/ita/assessment/review';

const row = { url: 'https://www.nasom.example/a', progress: 'เผยแพร่แล้ว' };
const components = [
  { text: 'แผนผัง', present: true },
  { text: 'ที่ตั้ง', present: false },
];
const now = lookedAt(row, components);
const reviewed = { ...NOT_REVIEWED, review: 'ใช้ได้', reviewed: now };

test.each([
  ['another address', { ...row, url: `${row.url}b` }, components],
  ['another text', { ...row, progress: 'เผยแพร่' }, components],
  ['another tick', row, components.map((each) => ({ ...each, present: true }))],
  ['another component', row, components.slice(1)],
])('%s makes a review stale', (_what, changed, ticks) => {
  expect(reviewState(reviewed, lookedAt(changed, ticks))).toEqual({ result: 'ใช้ได้', stale: true });
});

test.each([
  ['rows in another order', row, [...components].reverse()],
  ['spaces and zero-width characters', { ...row, progress: ' เผยแพร่\u200Bแล้ว ' }, components],
])('%s do not', (_what, same, ticks) => {
  expect(reviewState(reviewed, lookedAt(same, ticks))).toEqual({ result: 'ใช้ได้', stale: false });
});

test('a word that is none of the two is no review, and one of which nobody knows what was looked at is stale', () => {
  expect(reviewState(NOT_REVIEWED, now)).toBeNull();
  expect(reviewState({ ...reviewed, review: 'ดี' }, now)).toBeNull();
  expect(reviewState({ ...reviewed, reviewed: '' }, now)?.stale).toBe(true);
});

test('any text has one fingerprint, and no text takes the place of another column', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (url, progress) => {
      expect(lookedAt({ url, progress }, [])).toMatch(/^[0-9a-f]{8}$/);
      expect(lookedAt({ url, progress }, [])).toBe(lookedAt({ url, progress }, []));
    }),
  );
});
