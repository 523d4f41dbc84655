import { CHECKS, sightingsIn } from '../../src/ita/checks';
import type { FindingCode, Sighting } from '../../src/ita/finding';
import { some } from '../support/sampled';
import { contextOf, placeWords } from './checks/support';
import { betweenMutations } from './mutations/between';
import { itemMutations } from './mutations/item';
import { languageMutations } from './mutations/language';
import { CLEAN, type Mutations, type Planting, type Variant } from './mutations/planting';
import { wholeMutations } from './mutations/whole';

/**
 * Each kind of mistake is planted in the clean workbook, at each place where it can sit, and must be found there and
 * nowhere else. A kind of finding that is not planted here does not compile. `npm test` plants a part of each kind, and says of
 * how many.
 */
const MUTATIONS: Mutations<FindingCode> = {
  ...itemMutations,
  ...betweenMutations,
  ...languageMutations,
  ...wholeMutations,
};

/** Checks that judge what a text means cannot find everything. So much was measured, and must stay: never lower it. */
const HEURISTIC: Partial<Record<FindingCode, { readonly recall: number; readonly why: string }>> = {
  'off-topic': {
    recall: 0.84,
    why:
      'Neighbours share their words (the plan of o36 and its report o37), and any long text shares a few letters with ' +
      'some items. A copy that reads as right here is still told by duplicate-text.',
  },
};

/** Of the mistakes of a kind: how many were planted and found, what was missed, and what was found besides. */
interface Measured {
  planted: number;
  readonly of: number;
  readonly missed: string[];
  readonly falseAlarms: string[];
}

/** Mistakes in different cells do not touch each other, so that many are looked for at once. */
const TOGETHER = 40;
/** Of each way to make a mistake, where it is not a rate that is held. */
const BOOKS = 1;
const measured = new Map<string, Measured>();

test('in the clean workbook there is nothing to find', () => {
  expect(sightingsIn(contextOf(CLEAN)).map(inWords)).toEqual([]);
});

test('every check has its mistakes planted', () => {
  expect(new Set(Object.keys(MUTATIONS))).toEqual(new Set(CHECKS.map(({ code }) => code)));
});

describe('a planted mistake is found where it is, and nowhere else', () => {
  test.each(Object.entries(MUTATIONS))('%s', (code, variants) => {
    const least = HEURISTIC[code as FindingCode]?.recall ?? 1;
    const { planted, missed, falseAlarms, of } = measure(code, variants, least === 1 ? BOOKS : Infinity);
    measured.set(code, { planted, missed, falseAlarms, of });
    expect(planted).toBeGreaterThan(0);
    expect(falseAlarms).toEqual([]);
    if (least === 1) expect(missed).toEqual([]);
    else expect((planted - missed.length) / planted).toBeGreaterThanOrEqual(least);
  });

  afterAll(() => process.stdout.write(`${tableOf(measured)}\n`));
});

function measure(code: string, variants: readonly Variant[], books: number): Measured {
  const of = variants.reduce((sum, { plantings }) => sum + plantings.length, 0);
  const result: Measured = { planted: 0, of, missed: [], falseAlarms: [] };
  for (const { name, plantings, together = TOGETHER } of variants) {
    for (const planted of some(farApart(plantings, together), books)) {
      result.planted += planted.length;
      const book = planted.reduce((spoilt, { spoil }) => spoil(spoilt), CLEAN);
      const found = new Set(sightingsIn(contextOf(book)).map(inWords));
      const expected = new Set(
        planted.flatMap(({ at, or = at, also = [] }) => [`${code} ${at}`, `${code} ${or}`, ...also]),
      );
      const missed = planted.filter(
        ({ at, or = at }) => !found.has(`${code} ${at}`) && !found.has(`${code} ${or}`),
      );
      const falseAlarms = [...found].filter((each) => !expected.has(each));
      result.missed.push(...missed.map(({ at }) => `${name}: ${at}`));
      result.falseAlarms.push(...falseAlarms.map((each) => `${name}: ${each}`));
    }
  }
  return result;
}

/** Shared out over as few workbooks as `together` allows, neighbours never in the same. */
function farApart(plantings: readonly Planting[], together: number): readonly (readonly Planting[])[] {
  const books = Math.ceil(plantings.length / together);
  return Array.from({ length: books }, (_, book) =>
    plantings.filter((_each, index) => index % books === book),
  );
}

/** Places by the rows of the clean workbook, so that a changed code does not hide where it stands. */
function inWords({ code, item, place }: Sighting): string {
  return `${code} ${place === null ? `${item} nowhere` : placeWords(place, CLEAN)}`;
}

function tableOf(results: ReadonlyMap<string, Measured>): string {
  const lines = [...results].map(([code, { planted, missed, falseAlarms, of }]) =>
    [
      code.padEnd(24),
      String(planted).padStart(7),
      String(of).padStart(6),
      String(planted - missed.length).padStart(6),
      `${(100 * (1 - missed.length / planted)).toFixed(1)} %`.padStart(8),
      String(falseAlarms.length).padStart(13),
    ].join(' '),
  );
  const heading = `${'code'.padEnd(24)} planted     of  found   recall  false alarms`;
  return [heading, ...lines].join('\n');
}
