import { ITEM_CHECKS } from '../../../../src/ita/checks/item';
import { LANGUAGE_CHECKS } from '../../../../src/ita/checks/language';
import { clean2566 } from '../../../../src/local/sample';
import { sampleAssessment } from '../../../../src/local/sample/sample-assessment';
import { wordsOf } from '../../../../src/messages/findings';
import { assessment, contextOf, placeWords } from '../support';

/** Each of these is a mistake that the report really made, and nothing else is found. */
const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  // The channel for opinions is another town's web site.
  'foreign-url': ['indicators 7.progress'],
  // E-Service has the text of the service manual; the personnel report has that of procurement.
  'off-topic': ['o18.progress', 'o24.progress'],
  'generic-text': ['o1.progress'],
  unfinished: ['measures 3.method'],
  spelling: [
    'settings.addressee',
    'o9.progress',
    'o10.progress',
    'o11.progress',
    'o28.progress',
    'indicators 1.progress',
    'indicators 2.progress',
    'indicators 3.progress',
    'indicators 5.progress',
  ],
  'repeated-word': ['o33.progress', 'o37.progress', 'o38.progress'],
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
