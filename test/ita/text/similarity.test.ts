import fc from 'fast-check';
import {
  alikeEarlier,
  containedInOneOf,
  containment,
  lettersOf,
  NEARLY_SAME,
  shinglesOf,
  similarity,
} from '../../../src/ita/text/similarity';
import { part } from '../../support/sampled';

test.each([
  ['- จัดทำแผน  ปี ๒๕๖๖', 'จัดทำแผนปี2566'],
  ['•\u200B No Gift Policy', 'nogiftpolicy'],
  ['จัดทํา (สระอำแยก)', 'จัดทำสระอำแยก'],
  ['ที่ ๑๒/๒๕๖๖ 😀', 'ที่122566'],
  ['… - /', ''],
])('the letters of «%s»', (text, letters) => {
  // NFKC takes สระอำ apart, in every text alike.
  expect(lettersOf(text)).toBe(letters.normalize('NFKC'));
});

test.each([
  ['กขคง', ['กขค', 'ขคง']],
  ['กกกกก', ['กกก']],
  ['กข', ['กข']],
  ['-', []],
])('the shingles of «%s»', (text, shingles) => {
  expect([...shinglesOf(text)]).toEqual(shingles);
});

test.each([
  ['abcd', 'abcd', 1, 1],
  ['abcdef', 'abcd', 0.5, 0.5],
  ['abcd', 'abcdef', 0.5, 1],
  ['abcd', 'wxyz', 0, 0],
  ['', '', 0, 0],
  ['', 'abcd', 0, 0],
])('«%s» is like «%s»: %d, and is contained in it: %d', (a, b, like, contained) => {
  expect(similarity(shinglesOf(a), shinglesOf(b))).toBe(like);
  expect(containment(shinglesOf(a), shinglesOf(b))).toBe(contained);
});

test.each([
  [
    'the same words about another subject',
    'จัดทำสรุปผลการจัดซื้อจัดจ้าง โดยมีรายละเอียดครบตามองค์ประกอบ และเผยแพร่ผ่านเว็บไซต์องค์การบริหารส่วนตำบล',
    'จัดทำรายงานผลจัดซื้อจัดจ้าง โดยมีรายละเอียดครบตามองค์ประกอบ และเผยแพร่ผ่านเว็บไซต์องค์การบริหารส่วนตำบล',
    false,
  ],
  [
    'a word added',
    'จัดทำคู่มือการให้บริการประชาชน ซึ่งเผยแพร่ผ่านเว็บไซต์องค์การบริหารส่วนตำบลนาโสม',
    'จัดทำคู่มือการให้บริการประชาชน ซึ่งเผยแพร่ผ่านเว็บไซต์องค์การบริหารส่วนตำบลนาโสมแล้ว',
    true,
  ],
])('%s', (_what, a, b, nearly) => {
  expect(similarity(shinglesOf(a), shinglesOf(b)) >= NEARLY_SAME).toBe(nearly);
});

/** Texts of which many are alike: a few subjects, shared beginnings and endings, a letter changed here and there. */
const texts = fc.array(
  fc
    .tuple(
      fc.constantFrom('จัดทำรายงานผลการดำเนินงาน', 'เผยแพร่แผนการจัดซื้อจัดจ้าง', 'ประชุมชี้แจงแนวปฏิบัติ', ''),
      fc.string({ unit: fc.constantFrom('ก', 'ข', 'ค', '๑', ' '), maxLength: 6 }),
      fc.constantFrom('และแสดงผลบนเว็บไซต์ขององค์การบริหารส่วนตำบล', 'เสนอผู้บริหารทราบภายในเวลาที่กำหนด', ''),
    )
    .map((parts) => parts.join('')),
  { maxLength: 40 },
);

test.each([0.5, 0.8, NEARLY_SAME, 1])('finds what comparing every pair finds, at %d', (threshold) => {
  fc.assert(
    fc.property(texts, (all) => {
      const shingles = all.map(shinglesOf);
      alikeEarlier(shingles, threshold).forEach((found, index) => {
        const alike = shingles
          .slice(0, index)
          .flatMap((earlier, at) =>
            similarity(earlier, shingles[index] ?? new Set()) >= threshold ? [at] : [],
          );
        if (found === null) expect(alike).toEqual([]);
        else expect(alike).toContain(found);
      });
    }),
    { numRuns: part(300) },
  );
});

test.each([0.5, 0.9, 1])('tells what asking every text tells, of %d of a text', (threshold) => {
  fc.assert(
    fc.property(texts, texts, (parts, all) => {
      const wholes = all.map(shinglesOf);
      const isIn = containedInOneOf(wholes, threshold);
      for (const part of [...parts, ...all].map(shinglesOf))
        expect(isIn(part)).toBe(wholes.some((whole) => containment(part, whole) >= threshold));
    }),
    { numRuns: part(300) },
  );
});
