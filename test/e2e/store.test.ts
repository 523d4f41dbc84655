import type { Interpose } from '../../src/local/apps-script/service-calls';
import { TestClock } from '../../src/local/clock';
import { typeAt } from '../../src/local/colleague';
import { copyWorkbook, type LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { bookOfFewItems, inOit, oitColumn, run, sheetOf, start, type } from '../support/bundle';

/** The hidden sheet, when somebody changed it, or two people use it at once. On a book of eight items; row 8 of OIT is o36. */

const NAME = 'ITA ข้อมูลภายใน';
const NOW = () => new Date('2023-04-20T03:00:00Z');

let checked: LocalWorkbook;
beforeAll(async () => {
  checked = await bookOfFewItems();
  const host = await start(checked, { now: NOW });
  const { base64 } = run(host, 'downloadTemplate', null).value;
  run(host, 'saveTemplate', 'ของเรา', base64);
  run(host, 'checkCompleteness');
  run(host, 'makeReport');
});

const result = (workbook: LocalWorkbook) => sheetOf(workbook, 'OIT').peek(8, oitColumn('result'))?.value;

/** What people can do to the sheet. */
const DAMAGE: readonly (readonly [string, (workbook: LocalWorkbook) => void])[] = [
  ['deleted', (book) => void book.sheets.splice(book.sheets.indexOf(sheetOf(book, NAME)), 1)],
  ['renamed', (book) => void Object.assign(sheetOf(book, NAME), { name: 'อื่น' })],
  ['emptied', (book) => sheetOf(book, NAME).moveCells(() => null)],
  ['every key lost', (book) => eachRow(book, (row) => typeAt(sheetOf(book, NAME), row, 1, ''))],
  ['every header typed over', (book) => eachRow(book, (row) => typeAt(sheetOf(book, NAME), row, 2, 'ดูเล่น'))],
  [
    'every header JSON of something else',
    (book) => eachRow(book, (row) => typeAt(sheetOf(book, NAME), row, 2, '{"a":[null]}')),
  ],
  [
    'every text typed over',
    (book) => eachRow(book, (row) => typeAt(sheetOf(book, NAME), row, 3, '|{"year":"x"}')),
  ],
  ['every text a number', (book) => eachRow(book, (row) => typeAt(sheetOf(book, NAME), row, 3, 5))],
  [
    'rows of the first form that say nothing',
    (book) => eachRow(book, (row) => typeAt(sheetOf(book, NAME), row, 2, '|null')),
  ],
];

function eachRow(book: LocalWorkbook, act: (row: number) => void): void {
  const { lastRow } = sheetOf(book, NAME).extent();
  for (let row = 1; row <= lastRow; row++) act(row);
}

test.each(DAMAGE)(
  '%s: nothing throws, and the next check makes edits be followed again',
  async (_name, damage) => {
    const workbook = copyWorkbook(checked);
    damage(workbook);
    const host = await start(workbook, { now: NOW });
    expect(() => host.edit('OIT', inOit('url', 8), '')).not.toThrow();
    expect(run(host, 'readTemplates')).toMatchObject({ ok: true });
    const report = run(host, 'makeReport');
    expect(report.ok || report.code === 'template-gone').toBe(true);

    expect(run(host, 'checkCompleteness')).toMatchObject({ ok: true });
    expect(run(host, 'chooseTemplate', null)).toMatchObject({ ok: true });
    expect(result(workbook)).toBe('ต้องแก้ไข');
    const before = host.serviceCalls.total;
    host.edit('OIT', inOit('url', 8), String(sheetOf(checked, 'OIT').peek(8, oitColumn('url'))?.value));
    expect(result(workbook)).not.toBe('ต้องแก้ไข');
    expect(host.serviceCalls.total - before).toBeLessThanOrEqual(4);
  },
);

test('the check says once that something was damaged, with the template to be put in again', async () => {
  const workbook = copyWorkbook(checked);
  const sheet = sheetOf(workbook, NAME);
  eachRow(workbook, (row) => {
    if (sheet.peek(row, 1)?.value === 'template:ของเรา') typeAt(sheet, row, 2, 'x');
  });
  const host = await start(workbook, { now: NOW });
  run(host, 'checkCompleteness');
  run(host, 'checkCompleteness');
  expect(host.toasts.map(({ message }) => message)).toEqual([expect.stringMatching(/ซ่อมแล้ว.*“ของเรา”/)]);
});

test('a damaged template in use stops the report with a sentence, and another can be chosen', async () => {
  const workbook = copyWorkbook(checked);
  const sheet = sheetOf(workbook, NAME);
  eachRow(workbook, (row) => {
    if (sheet.peek(row, 1)?.value === 'template:ของเรา') typeAt(sheet, row, 3, '|AAAA');
  });
  const host = await start(workbook, { now: NOW });
  const { ok, code, message } = run(host, 'makeReport');
  expect({ ok, code }).toEqual({ ok: false, code: 'template-gone' });
  expect(message).toContain('“ของเรา”');
  run(host, 'chooseTemplate', null);
  expect(run(host, 'makeReport')).toMatchObject({ ok: true });
});

test('a template that a colleague puts in while the first report is being made is not lost', async () => {
  const workbook = await bookOfFewItems();
  const colleague = await start(workbook, { now: NOW });
  const { base64 } = run(colleague, 'downloadTemplate', null).value;
  const interpose: Interpose = ({ method }) => {
    if (method === 'Files.create')
      expect(run(colleague, 'saveTemplate', 'ของเพื่อน', base64)).toMatchObject({ ok: true });
    return undefined;
  };
  const host = await start(workbook, { now: NOW, interpose });
  expect(run(host, 'makeReport')).toMatchObject({ ok: true });
  expect(run(colleague, 'readTemplates').value).toMatchObject({ chosen: 'ของเพื่อน' });
  const link = run(colleague, 'readReport').value.earlier.reports[0].document;
  expect(run(colleague, 'readChanges', link)).toMatchObject({ ok: true });
});

test('a workbook too large for what edits need is checked all the same', async () => {
  const workbook = await bookOfFewItems();
  const sheet = sheetOf(workbook, 'มาตรการ');
  sheet.maxRows = 2_000;
  for (let row = 5; row < 45; row++) typeAt(sheet, row, 2, 'ก'.repeat(40_000));
  const host = await start(workbook, { now: NOW });
  expect(run(host, 'checkCompleteness')).toMatchObject({ ok: true });
  expect(() => host.edit('OIT', inOit('url', 8), '')).not.toThrow();
  // Once it is smaller again, edits are followed again.
  for (let row = 5; row < 45; row++) type(workbook, 'มาตรการ', `B${row}`, '');
  run(host, 'checkCompleteness');
  host.edit('OIT', inOit('url', 8), 'x');
  host.edit('OIT', inOit('url', 8), '');
  expect(result(workbook)).toBe('ต้องแก้ไข');
});

test('an edit reads what edits need, and neither reports nor templates', async () => {
  const workbook = copyWorkbook(checked);
  const reads: string[] = [];
  const host = await start(workbook, {
    now: NOW,
    interpose: ({ method }) => {
      if (/getValues$/.test(method)) reads.push(method);
      return undefined;
    },
  });
  host.edit('OIT', inOit('url', 8), '');
  expect(reads).toHaveLength(3);
  expect(host.serviceCalls.total).toBe(4);
});

test.each([false, true])(
  'what a report said is kept once though Google fails at it (the call did its work: %s)',
  async (made) => {
    const workbook = await bookOfFewItems();
    let failed = 0;
    const interpose: Interpose = ({ method }) => {
      // The first row that is added is the kept report's; the line of ประวัติ comes after.
      if (method !== 'Sheet.appendRow' || failed > 0) return undefined;
      failed += 1;
      return { kind: 'throws', message: 'Service Spreadsheets failed while accessing document.', made };
    };
    const clock = new TestClock(NOW());
    const host = await start(workbook, { clock, interpose });
    expect(run(host, 'makeReport')).toMatchObject({ ok: true });
    expect(failed).toBe(1);
    const kept = firstCells(workbook, NAME).filter((key) => key.startsWith('report:'));
    expect(kept).toHaveLength(1);
    const [report] = run(host, 'readReport').value.earlier.reports;
    expect(run(host, 'readChanges', report.document)).toEqual({ ok: true, value: [] });
  },
);

/** The first cell of each row. */
function firstCells(workbook: LocalWorkbook, name: string): readonly string[] {
  return [...sheetOf(workbook, name).rows()].map(({ row }) =>
    String(sheetOf(workbook, name).peek(row, 1)?.value),
  );
}
