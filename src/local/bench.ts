import { performance } from 'node:perf_hooks';
import type { Assessment, Parsed } from '../ita/assessment';
import { checkContext } from '../ita/checks';
import { criteriaOf } from '../ita/criteria';
import type { Criteria, ItemCode } from '../ita/criteria/types';
import { parseItemCode } from '../ita/item-code';
import { toThaiDigits } from '../ita/thai-digits';
import { judge } from '../ita/verdict';
import { sampleAssessment } from './sample/sample-assessment';

/*
 * `npm run bench`: how long the check takes as the rows grow tenfold, a hundredfold and a thousandfold, and as one sheet grows. The real report is repeated,
 * with criteria that are repeated as often, so that each row is an item and is looked at by every check.
 * Linear means that the time per row stays about the same.
 */

/** How often the report is repeated, and how often each is timed: what is quick only settles after many runs. */
const SIZES = [
  { copies: 1, runs: 41 },
  { copies: 10, runs: 7 },
  { copies: 100, runs: 3 },
  { copies: 1000, runs: 1 },
];

const OWN_WORDS = 'each with words of its own';

/** How the progress texts of the copies differ: what makes the search for alike texts work hard, each in its way. */
const TEXTS: Readonly<Record<string, (text: string, copy: number, row: number) => string>> = {
  [OWN_WORDS]: (text, copy, row) => (copy === 0 ? text : `${text} ${wordsOf(copy * 43 + row)}`),
  'alike but for a number': (_text, copy, row) =>
    `จัดทำรายงานผลการดำเนินงานและเผยแพร่บนเว็บไซต์ขององค์การบริหารส่วนตำบลนาโสม เรื่องที่ ${toThaiDigits(copy * 43 + row)}`,
  'just not alike enough': (_text, copy, row) =>
    `จัดทำรายงานผลการดำเนินงานและเผยแพร่บนเว็บไซต์ขององค์การบริหารส่วนตำบลนาโสมอย่างต่อเนื่อง ${wordsOf(copy * 43 + row)}`,
  'all the same': () => 'จัดทำรายงานผลการดำเนินงานและเผยแพร่บนเว็บไซต์ขององค์การบริหารส่วนตำบลนาโสม',
};

const criteria2566 = criteriaOf(2566);
if (criteria2566 === null) throw new Error('The criteria of 2566 are missing.');

// Apps Script begins each run with nothing compiled and nothing remembered: what that costs is the first check of all.
const asTyped = repeatSample(1, (text) => text);
const began = performance.now();
judge(checkContext(asTyped, criteria2566, { year: 2023, month: 4, day: 20 }));
console.log(`the first check of a fresh process: ${(performance.now() - began).toFixed(1)} ms for 43 rows`);

for (const [name, textOf] of Object.entries(TEXTS)) {
  console.log(`\nprogress texts ${name}`);
  console.log('   rows     median   per row   against 43 rows');
  const perRow: number[] = [];
  // The largest takes minutes, and is timed once.
  for (const { copies, runs } of name === OWN_WORDS ? SIZES : SIZES.slice(0, -1)) {
    const criteria = repeatCriteria(criteria2566, copies);
    const assessment = repeatSample(copies, textOf);
    const milliseconds = median(runs, () =>
      judge(checkContext(assessment, criteria, { year: 2023, month: 4, day: 20 })),
    );
    const rows = assessment.items.length;
    perRow.push(milliseconds / rows);
    const ratio = milliseconds / rows / (perRow[0] ?? 1);
    console.log(
      [
        String(rows).padStart(7),
        `${milliseconds.toFixed(1)} ms`.padStart(11),
        `${((milliseconds * 1000) / rows).toFixed(0)} µs`.padStart(9),
        `× ${ratio.toFixed(2)}`.padStart(17),
      ].join(' '),
    );
  }
}

console.log('\nten times the rows of one sheet, against ten times the work');
for (const [name, grown] of Object.entries<(count: number) => Partial<Assessment>>({
  'rows of one item': (count) => ({
    items: many(sampleAssessment().items, count).map((row) => ({
      ...row,
      code: { text: 'o1', value: 'o1' },
    })),
  }),
  'rows of no item': (count) => ({
    items: many(sampleAssessment().items, count).map((row) => ({ ...row, code: { text: 'ก', value: null } })),
  }),
  measures: (count) => ({ measures: many(sampleAssessment().measures, count) }),
  components: (count) => ({ components: many(sampleAssessment().components, count) }),
  indicators: (count) => ({ indicators: many(sampleAssessment().indicators, count) }),
  divisions: (count) => ({
    offices: many(sampleAssessment().offices, count).map((row) => ({ ...row, name: `กอง ${row.row}` })),
  }),
})) {
  const [few, more] = [1_000, 10_000].map((count) => {
    const assessment = { ...sampleAssessment(), ...grown(count) };
    return median(3, () => judge(checkContext(assessment, criteria2566, { year: 2023, month: 4, day: 20 })));
  }) as [number, number];
  console.log(`${more.toFixed(0).padStart(9)} ms × ${(more / few / 10).toFixed(2)}  ${name}`);
}

function many<R extends { readonly row: number }>(rows: readonly R[], count: number): readonly R[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(rows[index % rows.length] as R),
    row: index + 2,
  }));
}

/** The median of several runs, in milliseconds; half as many before them only warm up. */
function median(runs: number, run: () => unknown): number {
  const warmUp = Math.floor(runs / 2);
  const times = Array.from({ length: warmUp + runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).slice(warmUp);
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function repeatCriteria(criteria: Criteria, copies: number): Criteria {
  const items = Array.from({ length: copies }, (_, copy) =>
    criteria.items.map((item) => ({ ...item, code: codeOf(item.code, copy) })),
  ).flat();
  return { ...criteria, items };
}

function repeatSample(
  copies: number,
  textOf: (text: string, copy: number, row: number) => string,
): Assessment {
  const sample = sampleAssessment();
  const everyCopy = Array.from({ length: copies }, (_, copy) => copy);
  return {
    ...sample,
    items: everyCopy.flatMap((copy) =>
      sample.items.map((item, index) => ({
        ...item,
        row: copy * sample.items.length + index + 2,
        code: codeIn(copy, item.code),
        progress: textOf(item.progress, copy, index),
        url: `${item.url}/${copy}`,
      })),
    ),
    components: everyCopy.flatMap((copy) =>
      sample.components.map((component, index) => ({
        ...component,
        row: copy * sample.components.length + index + 2,
        code: codeIn(copy, component.code),
      })),
    ),
  };
}

function codeIn(copy: number, { value }: Parsed<ItemCode>): Parsed<ItemCode> {
  const code = value === null ? null : codeOf(value, copy);
  return { text: code ?? '', value: code };
}

function codeOf(code: ItemCode, copy: number): ItemCode {
  return `o${Number(parseItemCode(code)?.slice(1)) + copy * 43}`;
}

/** A few words that differ from number to number, as Thai as a number can be. */
function wordsOf(number: number): string {
  const SYLLABLES = [
    'กอง',
    'งาน',
    'แผน',
    'ผล',
    'ข้อ',
    'คู่',
    'มือ',
    'สาร',
    'ทาง',
    'ราย',
    'การ',
    'ตรวจ',
    'ประ',
    'ชุม',
    'สรุป',
    'ร่วม',
  ];
  return [1, 7, 31, 127, 8191]
    .map((factor) => SYLLABLES[(number * factor) % SYLLABLES.length] ?? '')
    .concat(SYLLABLES[Math.floor(number / 16) % 16] ?? '', SYLLABLES[Math.floor(number / 256) % 16] ?? '')
    .join('');
}
