import type { Assessment } from '../../../src/ita/assessment/assessment';
import { runChecks } from '../../../src/ita/checks';
import { CONCERNS } from '../../../src/ita/checks/concerns';
import { KINDS } from '../../../src/ita/checks/kinds';
import { inOrder } from '../../../src/ita/checks/order';
import type { Finding, FindingCode } from '../../../src/ita/finding';
import { judge } from '../../../src/ita/verdict/verdict';
import { sampleAssessment } from '../../../src/local/sample/sample-assessment';
import { CLEAN, itemCell, retype, together } from '../mutations/planting';
import { contextOf, placeWords } from './support';

/** One fact is one finding, with all the places where it was seen; and what matters most is told first. */

const told = (book: Assessment) =>
  runChecks(contextOf(book)).open.map(({ code, places }) => [
    code,
    ...places.map((place) => placeWords(place, book)),
  ]);
const add = (place: Parameters<typeof retype>[0], words: string) =>
  retype(place, (text) => `${text}${words}`);
const indicator = (row: number, column: 'progress' | 'guideline') =>
  ({ sheet: 'indicators', row, column }) as const;
const measure = (row: number, column: 'measure' | 'method' | 'summary') =>
  ({ sheet: 'measures', row, column }) as const;

describe('one story', () => {
  test('a word misspelt the same way across the book, with a fix for each cell', () => {
    const words = ' ขออนุญาติแล้ว';
    const book = together(
      add(itemCell('o5', 'progress'), words),
      add(itemCell('o9', 'progress'), words),
      add(measure(2, 'summary'), words),
    )(CLEAN);
    const findings = runChecks(contextOf(book)).open;
    expect(told(book)).toEqual([['spelling', 'o5.progress', 'o9.progress', 'measures 1.summary']]);
    expect(findings[0]).toMatchObject({ item: null, items: ['o5', 'o9'] });
    expect(findings[0]?.edits.map(({ place, start, end, text }) => [place.row, end - start, text])).toEqual([
      [6, 1, ''],
      [10, 1, ''],
      [2, 1, ''],
    ]);
  });

  test('and of two words, two', () => {
    const book = together(
      add(itemCell('o5', 'progress'), ' ขออนุญาติแล้ว'),
      add(itemCell('o5', 'progress'), ' มีข้อสังเกตุ'),
    )(CLEAN);
    expect(told(book)).toEqual([
      ['spelling', 'o5.progress'],
      ['spelling', 'o5.progress'],
    ]);
  });

  test('the same foreign address in two rows of the indicators', () => {
    const words = ' https://www.muangkun.go.th';
    const book = together(add(indicator(2, 'progress'), words), add(indicator(4, 'progress'), words))(CLEAN);
    expect(told(book)).toEqual([['foreign-url', 'indicators 1.progress', 'indicators 3.progress']]);
  });

  test('but in two items it is two: each is to be mended for itself', () => {
    const words = () => 'https://www.muangkun.go.th/news';
    const book = together(retype(itemCell('o5', 'url'), words), retype(itemCell('o9', 'url'), words))(CLEAN);
    expect(told(book).filter(([code]) => code === 'foreign-url')).toEqual([
      ['foreign-url', 'o5.url'],
      ['foreign-url', 'o9.url'],
    ]);
  });

  test('every changed word of the criteria is one note', () => {
    const book = together(
      retype(itemCell('o3', 'title'), () => 'อำนาจ'),
      retype(itemCell('o8', 'title'), () => 'ถามตอบ'),
    )(CLEAN);
    expect(told(book)).toEqual([['criteria-wording', 'o3.title', 'o8.title']]);
  });
});

test('two measures of one name are one subject, of two names two', () => {
  const unlinked = (name: string) => ({
    ...(CLEAN.measures[0] as Assessment['measures'][number]),
    measure: name,
    method: 'จัดอบรม',
    summary: '',
    outcome: '',
  });
  const book = (...names: readonly string[]) =>
    ({
      ...CLEAN,
      measures: names.map((name, index) => ({ ...unlinked(name), row: index + 2 })),
    }) as Assessment;
  const of = (code: FindingCode, from: Assessment) =>
    runChecks(contextOf(from)).open.filter((finding) => finding.code === code);
  expect(of('measure-unlinked', book('อบรมบุคลากร', 'อบรมบุคลากร')).map(({ places }) => places.length)).toEqual(
    [2],
  );
  expect(
    of('measure-unlinked', book('อบรมบุคลากร', 'ดูงานนอกสถานที่')).map(({ places }) => places.length),
  ).toEqual([1, 1]);
});

describe('the order', () => {
  const rank = ({ code, severity }: Finding) => [
    CONCERNS.indexOf(KINDS[code].concern),
    ['error', 'warning', 'note'].indexOf(severity),
  ];

  test('what would be printed wrong, what keeps an item open, what to read again, what was mistyped', () => {
    const book = together(
      add(itemCell('o7', 'progress'), ' ขออนุญาติแล้ว'),
      retype(itemCell('o7', 'url'), () => ''),
      add(itemCell('o7', 'progress'), ' ตามข้อ o99'),
      retype(itemCell('o7', 'owner'), () => 'กองอวกาศ'),
    )(CLEAN);
    const item = judge(contextOf(book)).items.find(({ code }) => code === 'o7');
    expect(item?.findings.map(({ code }) => code)).toEqual([
      'wrong-reference',
      'missing-url',
      'owner-unknown',
      'spelling',
    ]);
  });

  test('holds over the whole of the real report', () => {
    const ranks = runChecks(contextOf(sampleAssessment())).open.map(rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)));
    expect(new Set(ranks.map(([concern]) => concern)).size).toBeGreaterThan(2);
  });

  test('does not hang on the order in which they were found', () => {
    const { open } = runChecks(contextOf(sampleAssessment()));
    expect(inOrder([...open].reverse()).map(rank)).toEqual(open.map(rank));
  });
});

describe('the real report', () => {
  const { items, others } = judge(contextOf(sampleAssessment()));
  const findings = [...others, ...items.flatMap((item) => item.findings)];

  test('is told in at most 35 findings, one of them about the words of the criteria', () => {
    expect(findings.length).toBeLessThanOrEqual(35);
    expect(
      findings.filter(({ about }) => about === 'criteria').map(({ code, severity }) => [code, severity]),
    ).toEqual([['criteria-wording', 'note']]);
  });

  test('no item is red for the words of the criteria', () => {
    const criteria = ['title', 'subIndicator', 'components', 'text'];
    const red = findings.filter(({ severity }) => severity === 'error');
    expect(red.flatMap(({ places }) => places).filter(({ column }) => criteria.includes(column))).toEqual([]);
  });
});
