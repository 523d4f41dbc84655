import { ITEM_CHECKS } from '../../../../src/ita/checks/item';
import { LANGUAGE_CHECKS } from '../../../../src/ita/checks/language';
import { clean2566 } from '../../../../src/local/sample';
import { wordsOf } from '../../../../src/messages/findings';
import { assessment, contextOf, placeWords, sampleAssessment } from '../support';

/** Each of these is a mistake that the report really made, and nothing else is found. องค์ประกอบ has OIT's texts again. */
const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  // The channel for opinions is another town's web site.
  'foreign-url': ['indicators 7.progress'],
  // E-Service has the text of the service manual; the personnel report has that of procurement.
  'off-topic': ['o18.progress', 'o24.progress'],
  // The report of the year before is asked of the year itself.
  'wrong-year': ['o26.components', 'components 64.text'],
  // The plan that o37 follows up is o36, not o34.
  'wrong-reference': ['o37.components', 'components 91.text'],
  'generic-text': ['o1.progress'],
  'disclosure-not-stated': ['o2.progress', 'o5.progress', 'o12.progress', 'o32.progress'],
  unfinished: ['o21.components', 'components 49.text', 'measures 3.method'],
  spelling: [
    'settings.addressee',
    'o4.components',
    'o9.progress',
    'o10.progress',
    'o11.progress',
    'o12.components',
    'o28.components',
    'o28.progress',
    'o34.title',
    'o34.components',
    'components 6.text',
    'components 26.text',
    'components 67.text',
    'components 83.text',
    'indicators 1.progress',
    'indicators 2.progress',
    'indicators 3.progress',
    'indicators 5.progress',
  ],
  'repeated-word': ['o33.progress', 'o37.progress', 'o38.progress'],
  // The scan's "(๑ …" without its other half.
  unbalanced: [
    ...['o8', 'o24', 'o25', 'o26', 'o38', 'o39', 'o40'].map((code) => `${code}.components`),
    ...[13, 57, 60, 63, 94, 97, 98].map((row) => `components ${row}.text`),
  ],
  'item-code-spelling': [
    ...['o24', 'o35', 'o37', 'o43'].map((code) => `${code}.components`),
    ...[56, 86, 91, 106].map((row) => `components ${row}.text`),
  ],
  'era-spacing': [
    ...['o11', 'o13', 'o29', 'o30', 'o34', 'o36'].map((code) => `${code}.components`),
    ...[22, 30, 71, 73, 85, 90].map((row) => `components ${row}.text`),
  ],
};

const context = contextOf(sampleAssessment());
const findings = [...ITEM_CHECKS, ...LANGUAGE_CHECKS].flatMap((check) => check.run(context));

test.each([...ITEM_CHECKS, ...LANGUAGE_CHECKS].map(({ code }) => code))('%s in the real report', (code) => {
  const places = findings.filter((finding) => finding.code === code).map(({ place }) => place);
  expect(places.map((place) => placeWords(place, context.assessment))).toEqual(MISTAKES[code] ?? []);
});

test('each has its sentence', () => {
  for (const finding of findings) {
    const { message, fix } = wordsOf(finding);
    expect(`${message} ${fix}`).not.toMatch(/undefined|null|NaN|\[object/);
    expect(message.length).toBeLessThan(300);
  }
});

test.each([
  ['the corrected sample', sampleAssessment(clean2566)],
  ['a workbook that was only just made', assessment()],
])('%s has none', (_, workbook) => {
  const clean = contextOf(workbook);
  expect([...ITEM_CHECKS, ...LANGUAGE_CHECKS].flatMap((check) => check.run(clean))).toEqual([]);
});

test.each([
  ['letters', 'ก'.repeat(50_000)],
  ['words', 'จัดทำรายงานผลการดำเนินงาน ปี ๒๕๖๕ ข้อ o๕ '.repeat(1_200)],
  ['emoji and right-to-left text', '👨\u200D👩\u200D👧 שלום '.repeat(3_500)],
  ['spaces', ' '.repeat(50_000)],
  ['a formula error', '#REF!'],
])('no check stumbles over a cell of %s', (_, text) => {
  const start = performance.now();
  const stuffed = contextOf(
    assessment({ items: { o12: { progress: text, url: text, title: text, owner: text } } }),
  );
  for (const check of [...ITEM_CHECKS, ...LANGUAGE_CHECKS]) expect(() => check.run(stuffed)).not.toThrow();
  expect(performance.now() - start).toBeLessThan(3_000);
});
