import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { a1 } from '../../src/workbook/cells';
import { run, sampleBook, start, type } from '../support/bundle';

/** However much there is to tell, a page gets as much as it can show, and is told how much there is besides. */

const NOW = () => new Date('2023-04-20T03:00:00Z');
const KILOBYTES = 1_000;
const MANY = 1_200;

async function largeBook(): Promise<LocalWorkbook> {
  const workbook = await sampleBook();
  for (let row = 60; row < 60 + MANY; row++) {
    // Rows of no item, each another one; one text that is wrong in all of them; one mistake each.
    type(workbook, 'OIT', a1(row, 1), `o${row + 100}`);
    type(workbook, 'ตัวชี้วัด', a1(row, 1), `ตัวชี้วัด ${row}`);
    type(workbook, 'ตัวชี้วัด', a1(row, 2), `บุคคลากร ${row} ${'ก'.repeat(40)}`);
    type(workbook, 'ส่วนงาน', a1(row, 1), `กอง ${row}`);
    type(workbook, 'องค์ประกอบ', a1(row + 100, 1), 'o1');
    type(workbook, 'องค์ประกอบ', a1(row + 100, 3), `${'องค์ประกอบ'.repeat(8)} ${row}`);
  }
  return workbook;
}

test('each answer stays small, tells the worst first, and how much there is besides', async () => {
  const workbook = await largeBook();
  const host = await start(workbook, { now: NOW });
  const sizeOf = (value: unknown) => JSON.stringify(value).length;
  const whole = run(host, 'checkCompleteness').value;
  const all = [...whole.findings, ...whole.items.flatMap((item: typeof whole) => item.findings)];
  expect(all.length).toBeGreaterThan(MANY);

  const check = run(host, 'runCheck').value;
  const sent = [...check.findings, ...check.items.flatMap((item: typeof check) => item.findings)];
  expect(sent.length + check.more).toBe(all.length);
  expect(sent.map(({ severity }) => severity)).toEqual(sent.map(() => 'error'));

  const sidebar = run(host, 'readSidebar').value;
  const shown = [...sidebar.findings, ...sidebar.items.flatMap((item: typeof check) => item.findings)];
  expect(shown.length + sidebar.more).toBe(all.length);

  const report = run(host, 'readReport').value;
  expect(report.errors.length + report.more.errors).toBe(
    all.filter(({ severity, accepted }) => severity === 'error' && accepted === null).length,
  );
  for (const answer of [check, sidebar, report]) expect(sizeOf(answer)).toBeLessThan(400 * KILOBYTES);

  const refused = run(host, 'createReport', { kind: 'report', font: 'Sarabun', appendix: false });
  expect(refused).toMatchObject({
    code: 'unfit-for-report',
    message: expect.stringMatching(/และอีก \d+ เรื่อง$/),
  });
  expect(sizeOf(refused)).toBeLessThan(10 * KILOBYTES);

  host.select('OIT', 'A2');
  const { item } = run(host, 'readSelection', null).value;
  expect(item.total).toBeGreaterThan(MANY);
  expect(item.components).toHaveLength(500);
});

test('of a list that is longer than a page shows, the rest of its items and their findings are counted', async () => {
  const workbook = await sampleBook();
  for (let row = 0; row < 600; row++) {
    type(workbook, 'เกณฑ์', a1(300 + row, 1), 'ข้อ');
    type(workbook, 'เกณฑ์', a1(300 + row, 2), `o${row + 44}`);
    type(workbook, 'เกณฑ์', a1(300 + row, 3), `ข้อมูลที่ ${row + 44}`);
    // The items that are not sent have no row in OIT, which is worse than all else.
    if (row + 44 > 520) continue;
    type(workbook, 'OIT', a1(60 + row, 1), `o${row + 44}`);
    type(workbook, 'OIT', a1(60 + row, 3), 'ยังไม่ได้ดำเนินการ');
  }
  const host = await start(workbook, { now: NOW });
  const whole = run(host, 'checkCompleteness').value;
  const all = [...whole.findings, ...whole.items.flatMap((item: typeof whole) => item.findings)];
  const { items, findings, more } = run(host, 'readSidebar').value;
  const shown = [...findings, ...items.flatMap((item: typeof whole) => item.findings)];
  expect(shown.length + items.length + more).toBe(all.length + whole.items.length);
});

test('fixes are proposed as many as can be undone together, and the others after them', async () => {
  const workbook = await largeBook();
  const host = await start(workbook, { now: NOW });
  const first = run(host, 'readFixes').value;
  expect(first.fixes).toHaveLength(500);
  expect(first.more).toBeGreaterThan(MANY - 500);
  const changes = first.fixes.map(({ place, before, after }: typeof first) => ({ place, before, after }));
  expect(run(host, 'applyFixes', changes).value).toEqual({ changed: 500, skipped: 0 });
  const next = run(host, 'readFixes').value;
  expect(next.fixes.length + next.more).toBe(first.more);
  expect(run(host, 'undoFixes').value).toEqual({ changed: 500, skipped: 0 });
});

test('a place is told with those that are not sent', async () => {
  const workbook = await sampleBook();
  for (let row = 60; row < 60 + MANY; row++) type(workbook, 'OIT', a1(row, 1), 'o99');
  const { findings } = run(await start(workbook, { now: NOW }), 'readSidebar').value;
  const [stray] = findings.filter(({ code }: { code: string }) => code === 'unknown-item');
  expect(stray.places.length + stray.morePlaces).toBe(MANY);
  expect(stray.places.length).toBeLessThan(100);
});

test('what the check writes beside an item is cut to the size of a cell', async () => {
  const workbook = await sampleBook();
  for (let row = 200; row < 1_000; row++) {
    type(workbook, 'องค์ประกอบ', a1(row, 1), 'o1');
    type(workbook, 'องค์ประกอบ', a1(row, 3), 'องค์ประกอบ'.repeat(10));
  }
  expect(run(await start(workbook, { now: NOW }), 'runCheck')).toMatchObject({ ok: true });
});
