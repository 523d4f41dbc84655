import type { Assessment, Parsed } from '../../ita/assessment/assessment';
import { parseItemCode } from '../../ita/assessment/item-code';
import { checkContext } from '../../ita/checks';
import { criteriaOf } from '../../ita/criteria';
import type { Criteria, ItemCode } from '../../ita/criteria/types';
import { toThaiDigits } from '../../ita/text/thai-digits';
import { judge } from '../../ita/verdict/verdict';
import { sampleAssessment } from '../sample/sample-assessment';
import { median, timed } from './measure';

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

const criteria2566 = criteriaOf(2566) as Criteria;
const TODAY = { year: 2023, month: 4, day: 20 };
const check = (assessment: Assessment, criteria = criteria2566) =>
  judge(checkContext(assessment, criteria, TODAY));

/**
 * How long the check takes as the rows grow tenfold, a hundredfold and a thousandfold. The real report is repeated, with
 * criteria that are repeated as often, so that each row is an item and is looked at by every check. Linear means that the
 * time per row stays about the same.
 * @returns milliseconds by the number of rows
 */
export function checkTimes(largest = SIZES.length): Readonly<Record<number, number>> {
  return timesOf(OWN_WORDS, SIZES.slice(0, largest));
}

/** Apps Script begins each run with nothing compiled and nothing remembered: to be measured before anything else. */
export function firstCheck(): number {
  const asTyped = repeatSample(1, (text) => text);
  return timed(() => check(asTyped));
}

/** The same growth where the texts make the search for alike ones work hard, each in its way, as lines to print. */
export function growthLines(): readonly string[] {
  return Object.keys(TEXTS).flatMap((name) => {
    // The largest takes long, and is timed once.
    const times = Object.entries(timesOf(name, name === OWN_WORDS ? SIZES : SIZES.slice(0, -1)));
    const perRow = times.map(([rows, milliseconds]) => milliseconds / Number(rows));
    return [
      `\nprogress texts ${name}`,
      '   rows     median   per row   against 43 rows',
      ...times.map(([rows, milliseconds], index) =>
        [
          rows.padStart(7),
          `${milliseconds.toFixed(1)} ms`.padStart(11),
          `${((perRow[index] ?? 0) * 1000).toFixed(0)} µs`.padStart(9),
          `× ${((perRow[index] ?? 0) / (perRow[0] ?? 1)).toFixed(2)}`.padStart(17),
        ].join(' '),
      ),
    ];
  });
}

function timesOf(name: string, sizes: typeof SIZES): Readonly<Record<number, number>> {
  const textOf = TEXTS[name] as (text: string, copy: number, row: number) => string;
  return Object.fromEntries(
    sizes.map(({ copies, runs }) => {
      const criteria = repeatCriteria(criteria2566, copies);
      const assessment = repeatSample(copies, textOf);
      return [assessment.items.length, median(runs, () => check(assessment, criteria))];
    }),
  );
}

/** One sheet ten times as long, as lines to print: 1.00 is ten times the work. */
export function sheetLines(): readonly string[] {
  const grown: Readonly<Record<string, (count: number) => Partial<Assessment>>> = {
    'rows of one item': (count) => ({
      items: many(sampleAssessment().items, count).map((row) => ({
        ...row,
        code: { text: 'o1', value: 'o1' },
      })),
    }),
    'rows of no item': (count) => ({
      items: many(sampleAssessment().items, count).map((row) => ({
        ...row,
        code: { text: 'ก', value: null },
      })),
    }),
    measures: (count) => ({ measures: many(sampleAssessment().measures, count) }),
    components: (count) => ({ components: many(sampleAssessment().components, count) }),
    indicators: (count) => ({ indicators: many(sampleAssessment().indicators, count) }),
    divisions: (count) => ({
      offices: many(sampleAssessment().offices, count).map((row) => ({ ...row, name: `กอง ${row.row}` })),
    }),
  };
  return Object.entries(grown).map(([name, rowsOf]) => {
    const [few, more] = [1_000, 10_000].map((count) =>
      median(3, () => check({ ...sampleAssessment(), ...rowsOf(count) })),
    ) as [number, number];
    return `${more.toFixed(0).padStart(9)} ms × ${(more / few / 10).toFixed(2)}  ${name}`;
  });
}

function many<R extends { readonly row: number }>(rows: readonly R[], count: number): readonly R[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(rows[index % rows.length] as R),
    row: index + 2,
  }));
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
