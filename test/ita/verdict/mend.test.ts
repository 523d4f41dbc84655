import fc from 'fast-check';
import type { Assessment } from '../../../src/ita/assessment/assessment';
import { NO_POLICY } from '../../../src/ita/assessment/policy';
import { runChecks } from '../../../src/ita/checks';
import type { Place } from '../../../src/ita/finding';
import { type MendedCell, mendedCells } from '../../../src/ita/verdict/mend';
import { judge } from '../../../src/ita/verdict/verdict';
import { sampleAssessment } from '../../../src/local/sample/sample-assessment';
import { part } from '../../support/sampled';
import { contextOf } from '../checks/support';
import { CLEAN, CODES, itemCell, retype, textCells } from '../mutations/planting';

/** What «แก้ให้อัตโนมัติ» does to a workbook, whatever was mistyped in it. */

const MISTYPED = [
  ' องค์กรบริหารส่วนตำบลนาโสม',
  ' อนุญาติให้เผยแพร ',
  ' กฏหมาย กฏหมาย ',
  ' ในปี พ.ศ.2566',
  ' ตามข้อ ๐๓๔ ',
  ' ตามข้อ 0๓๖ และข้อ o๓๔',
  ' ข้อ o 34 (ข้อ O34',
  ' ตามแผนในข้อ o99',
  ' น\u200bา\u0e4dา ',
  ' ๒5๖๖ และ 2๕66',
  ' “ในระบบ” และ ในระบบในระบบ',
  ' ตาม ตาม  ที่ประกาศ',
  '\ufeffจัดทำ\u00a0\u00ad',
  'https://www.nasom.example/o1',
];

type Plant = readonly [cell: number, at: number, text: number];
const CELLS: readonly Place[] = [
  ...textCells(),
  ...CODES.flatMap((code) => [itemCell(code, 'title'), itemCell(code, 'subIndicator')]),
  ...CLEAN.components.map(({ row }): Place => ({ sheet: 'components', row, column: 'text' })),
];
const plants = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()) as fc.Arbitrary<Plant>, {
  minLength: 1,
  maxLength: 8,
});

function planted(book: Assessment, chosen: readonly Plant[]): Assessment {
  return chosen.reduce((spoilt, [cell, at, text]) => {
    const place = CELLS[cell % CELLS.length] as Place;
    const words = MISTYPED[text % MISTYPED.length] as string;
    return retype(place, (typed) => {
      const cut = at % (typed.length + 1);
      return typed.slice(0, cut) + words + typed.slice(cut);
    })(spoilt);
  }, book);
}

function mend(book: Assessment): readonly MendedCell[] {
  const context = contextOf(book);
  return mendedCells(context, NO_POLICY, runChecks(context).open);
}

const after = (book: Assessment, cells: readonly MendedCell[]) =>
  cells.reduce((mended, cell) => retype(cell.place, () => cell.after)(mended), book);

const RED = 'ต้องแก้ไข';
const red = (book: Assessment) =>
  judge(contextOf(book)).items.flatMap(({ code, result }) => (result === RED ? [code] : []));

describe.each([
  ['the clean workbook', CLEAN],
  ['the real report', sampleAssessment()],
])('%s, with anything mistyped anywhere', (_, book) => {
  test('each cell is named once, with what stands in it; after all fixes a second check proposes none, and no verdict got worse', () => {
    fc.assert(
      fc.property(plants, (chosen) => {
        const spoilt = planted(book, chosen);
        const cells = mend(spoilt);
        const names = cells.map(({ place }) => JSON.stringify(place));
        expect(new Set(names).size).toBe(names.length);
        // To type in a cell what stands there already changes nothing.
        const same = cells.reduce((typed, { place, before }) => retype(place, () => before)(typed), spoilt);
        expect(same).toEqual(spoilt);
        const mended = after(spoilt, cells);
        expect(mend(mended)).toEqual([]);
        const before = red(spoilt);
        expect(red(mended).filter((code) => !before.includes(code))).toEqual([]);
      }),
      // Two mends follow each other in the first cell there is.
      { numRuns: part(30), seed: 2566, examples: [[[[0, 0, 0]]]] },
    );
  });
});

test('a clean workbook is left as it is', () => {
  expect(mend(CLEAN)).toEqual([]);
});

test('a wrong reference is written right, and not only spelt right', () => {
  const book = retype(itemCell('o37', 'progress'), (text) => `${text} ตามแผนในข้อ ๐๓๔`)(CLEAN);
  expect(mend(book).map(({ after: text }) => text.slice(-3))).toEqual(['o36']);
});
