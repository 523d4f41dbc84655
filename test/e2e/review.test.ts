import { deleteColumns, sortRows, typeAt } from '../../src/local/colleague';
import { placeOf, sheetNamed } from '../../src/local/soak/small-book';
import { reviewWords } from '../../src/messages/review-page';
import { SHEETS } from '../../src/workbook/schema';
import { inOit, run, sampleBook, start, type } from '../support/bundle';

/** «ตรวจทานหลักฐาน»: what a person said of the evidence of an item, and whether it still holds. */

const NOW = () => new Date('2023-04-20T03:00:00Z');
const { oit } = SHEETS;
type Any = ReturnType<typeof run>['value'];

test('a review stands beside its item with who and when, and is stale once what was looked at has changed', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook, { now: NOW });
  const itemOf = (code: string) =>
    run(host, 'readReviews').value.items.find((each: Any) => each.code === code);
  const { seen, cells } = itemOf('o3');
  expect(cells.review).toBe('');
  run(host, 'saveReview', 'o3', 'ต้องแก้', '=ไม่ใช่ฉบับล่าสุด', seen);
  const said = itemOf('o3');
  expect(said.cells).toMatchObject({ review: 'ต้องแก้', reviewNote: '=ไม่ใช่ฉบับล่าสุด', reviewed: seen });
  expect(said.cells.reviewer).toContain('@');
  expect(said.cells.reviewedAt).toBe('20 เม.ย. 66 10:00');
  expect(said.seen).toBe(seen);

  host.select('OIT', 'A4');
  expect(run(host, 'readSelection', null).value.item.review).toBe(reviewWords(said.cells, seen));
  type(workbook, oit.name, inOit('url', 4), 'https://www.nasom.example/other');
  const changed = itemOf('o3');
  expect(changed.seen).not.toBe(seen);
  expect(run(host, 'readSelection', null).value.item.review).toContain('ควรตรวจทานอีกครั้ง');
  expect(reviewWords(changed.cells, changed.seen)).toContain('ควรตรวจทานอีกครั้ง');
});

test('it goes with its row, and is taken back unless somebody else has reviewed the item since', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook, { now: NOW });
  const first = run(host, 'saveReview', 'o1', 'ใช้ได้', '', '0a1b2c3d').value;
  sortRows(
    sheetNamed(workbook, oit.name),
    2,
    placeOf(sheetNamed(workbook, oit.name), oit.columns.code.heading),
    true,
  );
  const cellsOf = () => run(host, 'readReviews').value.items.find((each: Any) => each.code === 'o1').cells;
  expect(cellsOf()).toEqual(first.cells);
  const second = run(host, 'saveReview', 'o1', 'ต้องแก้', 'ลิงก์เสีย', '0a1b2c3d').value;
  expect(run(host, 'undoReview', 'o1', first).value).toEqual(second.cells);
  expect(run(host, 'undoReview', 'o1', second).value).toEqual(first.cells);
  expect(cellsOf()).toEqual(first.cells);
});

test('หลักฐานภายใน is shown there alone: an item with nothing else is reviewed, and the public never sees it', async () => {
  const workbook = await sampleBook();
  const sheet = sheetNamed(workbook, oit.name);
  const secret = 'https://drive.google.com/file/d/SECRET/view';
  type(workbook, oit.name, inOit('url', 2), '');
  typeAt(sheet, 2, placeOf(sheet, oit.columns.evidence.heading), secret);
  typeAt(sheet, 3, placeOf(sheet, oit.columns.evidence.heading), secret);
  const host = await start(workbook, { now: NOW });
  const [item] = run(host, 'readReviews').value.items;
  expect(item).toMatchObject({ code: 'o1', pages: [], evidence: secret });
  expect(JSON.stringify(run(host, 'readPublicList').value)).not.toContain('SECRET');
  const { items } = run(host, 'checkCompleteness').value;
  expect(JSON.stringify(items)).not.toContain('SECRET');
});

test('a book of an earlier version says what to press, and works as before', async () => {
  const workbook = await sampleBook();
  const sheet = sheetNamed(workbook, oit.name);
  for (const column of ['evidence', 'review', 'reviewNote', 'reviewer', 'reviewedAt', 'reviewed'] as const)
    deleteColumns(sheet, placeOf(sheet, oit.columns[column].heading));
  const host = await start(workbook, { now: NOW });
  expect(run(host, 'checkCompleteness').ok).toBe(true);
  expect(run(host, 'readSidebar').ok).toBe(true);
  for (const name of ['readReviews', 'saveReview'])
    expect(run(host, name, ...(name === 'saveReview' ? ['o1', 'ใช้ได้', '', '0a1b2c3d'] : []))).toMatchObject({
      code: 'later-column',
      message: expect.stringContaining('สร้างแผ่นงาน'),
    });
  expect(run(host, 'buildSheets').ok).toBe(true);
  expect(run(host, 'saveReview', 'o1', 'ใช้ได้', '', '0a1b2c3d').ok).toBe(true);
});
