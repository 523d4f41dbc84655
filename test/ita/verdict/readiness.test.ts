import type { Assessment } from '../../../src/ita/assessment/assessment';
import type { Criteria } from '../../../src/ita/criteria/types';
import { readinessOf } from '../../../src/ita/verdict/readiness';
import { judge } from '../../../src/ita/verdict/verdict';
import { criteria2566 } from '../../../src/local/sample/criteria-2566';
import { dottedWords, readinessLines, readinessNote } from '../../../src/messages/readiness';
import { contextOf } from '../checks/support';
import { CLEAN, itemCell, retype, settingCell, together } from '../mutations/planting';

const guideline = { sheet: 'indicators', row: 3, column: 'guideline' } as const;
const set =
  (place: Parameters<typeof retype>[0], text = '') =>
  (book: Assessment) =>
    retype(place, () => text)(book);

function readinessWith(change: (book: Assessment) => Assessment, criteria: Criteria = criteria2566) {
  const book = change(CLEAN);
  return readinessOf(judge(contextOf(book)), book, criteria);
}

const unset = (setting: string) => ({ kind: 'setting', setting });

test('an empty sheet ตัวชี้วัด is a hole only where the criteria have indicators', () => {
  const empty = (book: Assessment) => ({ ...book, indicators: [] });
  expect(readinessWith(empty).missing).toEqual([{ kind: 'table', sheet: 'indicators' }]);
  expect(readinessWith(empty, { ...criteria2566, indicators: [] }).missing).toEqual([]);
});

test('the clean workbook is ready, and there is nothing to say', () => {
  const readiness = readinessWith((book) => book);
  expect(readiness).toMatchObject({ ready: true, errors: [], missing: [], open: [] });
  expect([readinessLines(readiness), readinessNote(readiness)]).toEqual([[], '']);
});

test.each<[string, (book: Assessment) => Assessment, object, RegExp]>([
  [
    'an error outside the items',
    set(guideline, 'ตามแบบของ องค์การบริหารส่วนตำบลโพธิ์ทอง'),
    { errors: [{ code: 'foreign-name', item: null }], missing: [], open: [] },
    /นอกรายการข้อ 1 เรื่อง|นอกรายการข้ออีก 1 เรื่อง/,
  ],
  [
    'an error in an item',
    set(itemCell('o7', 'url')),
    { errors: [{ code: 'missing-url', item: 'o7' }], missing: [], open: [{ code: 'o7' }] },
    /o7/,
  ],
  [
    'an item in progress, with no error',
    set(itemCell('o7', 'status'), 'กำลังดำเนินการ'),
    { errors: [], missing: [], open: [{ code: 'o7' }] },
    /o7/,
  ],
  ['no score of IIT', set(settingCell('iit')), { missing: [unset('iit')] }, /คะแนน IIT/],
  [
    'no scores',
    together(set(settingCell('iit')), set(settingCell('eit')), set(settingCell('oit'))),
    { missing: [unset('iit'), unset('eit'), unset('oit')] },
    /คะแนน EIT/,
  ],
  ['no agency', set(settingCell('agency')), { missing: [unset('agency')] }, /ชื่อหน่วยงาน/],
  ['no district', set(settingCell('district'), ' '), { missing: [unset('district')] }, /อำเภอ/],
  ['no province', set(settingCell('province'), '\u200b'), { missing: [unset('province')] }, /จังหวัด/],
  [
    'no measures',
    (book) => ({ ...book, measures: [] }),
    { missing: [{ kind: 'table', sheet: 'measures' }] },
    /มาตรการ/,
  ],
  [
    'indicators with nothing beside them',
    (book) => ({
      ...book,
      indicators: book.indicators.map((row) => ({ ...row, guideline: '', progress: ' ' })),
    }),
    { missing: [{ kind: 'table', sheet: 'indicators' }] },
    /ตัวชี้วัด/,
  ],
])('%s stops it, and is said in the dialog and in ประวัติ', (_, change, seen, said) => {
  const readiness = readinessWith(change);
  expect(readiness).toMatchObject({ ready: false, ...seen });
  expect(readinessLines(readiness).join('\n')).toMatch(said);
  expect(readinessNote(readiness)).toMatch(said);
});

test('names that stay a dotted line do not stop it', () => {
  const names = ['author', 'officeHead', 'palad', 'mayor', 'memoNumber', 'memoDate'] as const;
  const readiness = readinessWith(together(...names.map((name) => set(settingCell(name)))));
  expect(readiness).toMatchObject({ ready: true, dotted: names });
  expect(dottedWords(readiness)).toMatch(/นายก/);
});
