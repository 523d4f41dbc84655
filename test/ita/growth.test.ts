import type { Assessment } from '../../src/ita/assessment/assessment';
import { NO_POLICY } from '../../src/ita/assessment/policy';
import { checkContext } from '../../src/ita/checks';
import { measureUnlinked, outcomeCopied } from '../../src/ita/checks/between/measures';
import { criteriaOf } from '../../src/ita/criteria';
import type { Criteria, ItemCode } from '../../src/ita/criteria/types';
import { mendedCells } from '../../src/ita/verdict/mend';
import { summarise } from '../../src/ita/verdict/summary';
import { judge } from '../../src/ita/verdict/verdict';
import { sampleAssessment } from '../../src/local/sample/sample-assessment';
import { summaryWords } from '../../src/messages/summary';
import { landingOf } from '../../src/workbook/landing';
import { outcomesByKey } from '../../src/workbook/outcomes';
import { counting } from '../support/counted';

/** Four times the rows are at most about four times the work, whichever sheet has them. */

const criteria2566 = criteriaOf(2566) as Criteria;
const sample = sampleAssessment();
/** What stands in the sheets that do not grow: little, so that what is looked at is of the one that does. */
const little: Assessment = {
  ...sample,
  items: sample.items.slice(0, 6),
  components: sample.components.slice(0, 6),
  measures: sample.measures.slice(0, 1),
  indicators: sample.indicators.slice(0, 1),
};
const TODAY = { year: 2023, month: 4, day: 20 };

type Row = { readonly row: number };
const many = <R extends Row>(
  rows: readonly R[],
  count: number,
  change: (row: R, at: number) => Partial<R> = () => ({}),
) =>
  Array.from({ length: count }, (_, at): R => {
    const row = rows[at % rows.length] as R;
    return { ...row, ...change(row, at), row: at + 2 };
  });
const code = (number: number) => ({ text: `o${number}`, value: `o${number}` as ItemCode });
const name = (at: number) =>
  [1, 7, 31, 127].map((factor) => 'กขคงจฉชซฌญฎฏฐฑฒณ'[(at * factor) % 16] ?? '').join('') + at;

/** A list as long as OIT, each item with a row of its own. */
const long = (count: number): Criteria => ({
  ...criteria2566,
  items: Array.from({ length: count }, (_, at) => ({
    ...(criteria2566.items[at % 43] as Criteria['items'][number]),
    code: `o${at + 1}` as ItemCode,
  })),
});

const SHAPES: Readonly<
  Record<string, (count: number) => Partial<Assessment> & { readonly criteria?: Criteria }>
> = {
  'rows of one item': (count) => ({ items: many(sample.items, count, () => ({ code: code(1) })) }),
  'rows of no item': (count) => ({
    items: many(sample.items, count, () => ({ code: { text: 'ก', value: null } })),
  }),
  'rows of items that are not there': (count) => ({
    items: many(sample.items, count, (_, at) => ({ code: code(100 + at) })),
  }),
  'a long list': (count) => ({
    criteria: long(count),
    items: many(sample.items, count, (row, at) => ({ code: code(at + 1), url: `${row.url}/${at}` })),
  }),
  'a long list, other texts in it': (count) => ({
    criteria: long(count),
    items: many(sample.items, count, (_, at) => ({
      code: code(at + 1),
      owner: name(at),
      progress: `${sample.items[(at + 7) % 43]?.progress} ตามข้อ o${(at % 40) + 1}`,
    })),
  }),
  components: (count) => ({ components: many(sample.components, count) }),
  'components of one item': (count) => ({
    components: many(sample.components, count, () => ({ code: code(1) })),
  }),
  measures: (count) => ({ measures: many(sample.measures, count) }),
  'measures to be mended': (count) => ({
    measures: many(sample.measures, count, (_, at) => ({ method: `ตัวชี้วัดที่ 1 ${name(at)}  บุคคลากร ` })),
  }),
  indicators: (count) => ({ indicators: many(sample.indicators, count) }),
  'owners and divisions': (count) => ({
    offices: many(sample.offices, count, (_, at) => ({ name: `กอง${name(at)}` })),
    indicators: many(sample.indicators, count, (_, at) => ({ owner: `กอง${name(at + 3)}ฯ` })),
  }),
};

const FUNCTIONS = ['judge', 'mend', 'summary', 'outcomes'] as const;

function work(shape: string, count: number): Readonly<Record<(typeof FUNCTIONS)[number], number>> {
  const { criteria = criteria2566, ...changes } = SHAPES[shape]?.(count) ?? {};
  const { of, looks } = counting();
  const context = () => checkContext(of({ ...little, ...changes }), of(criteria), TODAY);
  const judgement = judge(context());
  const findings = [...judgement.others, ...judgement.items.flatMap((item) => item.findings)];
  return {
    judge: looks(() => judge(context())),
    mend: looks(() => mendedCells(context(), NO_POLICY, of(findings))),
    summary: looks(() => summarise(of(judgement.items), of(criteria), summaryWords)),
    outcomes: looks(() => outcomesByKey(of(judgement), of({ ...little, ...changes }))),
  };
}

describe.each(Object.keys(SHAPES))('%s', (shape) => {
  const [few, more] = [40, 160];
  test('are looked at about as often as there are rows', () => {
    const [small, large] = [work(shape, few), work(shape, more)];
    for (const each of FUNCTIONS) {
      // A sort looks a little more often than once a row.
      expect({ each, grows: large[each] / Math.max(small[each], more) < 5.5 }).toEqual({ each, grows: true });
    }
  });
});

/** Names of which no three letters stand in another. */
const NAMES = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    Array.from({ length: 6 }, (_letter, place) =>
      String.fromCharCode('ก'.charCodeAt(0) + ((at * (place * 2 + 1) + Math.floor(at / 40) * place) % 41)),
    ).join(''),
  );

test('measures are not held against each name of an indicator, nor their lines against each other', () => {
  const looks = (count: number) => {
    // Other texts each time: what was worked out of a text is remembered.
    const lines = NAMES(count).map((line) => `${count} จัดให้มี${line}ครบถ้วน`);
    const subIndicators = NAMES(count).map((each, at) => ({
      ...(criteria2566.subIndicators[0] as Criteria['subIndicators'][number]),
      code: `${at}`,
      name: each,
    }));
    const [measure] = sample.measures as readonly [Assessment['measures'][number]];
    const measures = [
      { ...measure, method: lines.join('\n'), summary: lines.map((line) => `${line}มาก`).join('\n') },
      ...many(sample.measures, count, (_, at) => ({
        measure: `ตัวชี้วัดของ${name(at)}`,
        method: `อบรม ${count}`,
      })),
    ];
    const spies = [
      jest.spyOn(Set.prototype, 'has'),
      jest.spyOn(String.prototype, 'includes'),
      jest.spyOn(String.prototype, 'slice'),
    ];
    try {
      const context = checkContext({ ...sample, measures }, { ...criteria2566, subIndicators }, TODAY);
      for (const check of [outcomeCopied, measureUnlinked]) check.run(context);
      return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  };
  expect(looks(400) / looks(100)).toBeLessThan(5.5);
});

test.each([
  ['all alike', () => 'o1'],
  ['all different', (at: number) => `o${at}`],
])('where a sheet has landed is not told by going through the rows for each row: %s', (_what, codeOf) => {
  const filter = jest.spyOn(Array.prototype, 'filter');
  try {
    const rows = Array.from({ length: 1_000 }, (_each, at) => codeOf(at));
    const before = [['ข้อ', 'ผล'], ...rows.map((each) => [each, ''])];
    const after = [['ข้อ', 'ผล'], ['', ''], ...rows.map((each) => [each, 'ใหม่'])];
    landingOf(
      before,
      after,
      1,
      rows.map((_row, at) => ({ row: at + 2, column: 2, value: 'ใหม่' })),
    );
    const gone = filter.mock.contexts.reduce<number>((sum, list) => sum + (list as unknown[]).length, 0);
    expect(gone).toBeLessThan(20_000);
  } finally {
    filter.mockRestore();
  }
});
