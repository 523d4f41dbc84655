import type { EarlierReports } from '../../src/commands/earlier-reports';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { openWorkbook, saveWorkbook } from '../../src/local/xlsx/workbook-file';
import { column, inOit, run, sampleBook, scratch, start, type } from '../support/bundle';

/** What a report is held against: the reports before it. */

const PLAIN = { kind: 'report', font: 'Sarabun', appendix: false };

const earlierIn = async (workbook: LocalWorkbook) =>
  run(await start(workbook), 'readReport').value.earlier as EarlierReports;

async function withReports(count: number) {
  const workbook = await sampleBook();
  const host = await start(workbook);
  for (let made = 0; made < count; made++) {
    type(workbook, 'OIT', inOit('progress', 8), `เผยแพร่ข่าวแล้ว ${made} เรื่อง`);
    expect(run(host, 'createReport', PLAIN)).toMatchObject({ ok: true, value: { recorded: true } });
  }
  return { workbook, host };
}

test('before the first report there is nothing to compare with', async () => {
  expect(await earlierIn(await sampleBook())).toEqual({ reports: [], unchanged: null });
});

test('from unchanged data the earlier report is offered, whoever made it and however the rows are sorted', async () => {
  const { workbook } = await withReports(1);
  const { reports, unchanged } = await earlierIn(workbook);
  expect(reports).toHaveLength(1);
  expect(unchanged).toEqual({ ...reports[0], openLink: reports[0]?.link });
  expect(unchanged?.link).toBe(column(workbook, 'ประวัติ', 'ลิงก์')[0]);
});

test('from changed data it is not; and it is again when they are changed back', async () => {
  const { workbook } = await withReports(1);
  type(workbook, 'OIT', inOit('progress', 8), 'อีกอย่างหนึ่ง');
  expect((await earlierIn(workbook)).unchanged).toBeNull();
  type(workbook, 'OIT', inOit('progress', 8), 'เผยแพร่ข่าวแล้ว 0 เรื่อง');
  expect((await earlierIn(workbook)).unchanged).not.toBeNull();
});

test('what changed since a report is told, for a colleague too', async () => {
  const { workbook } = await withReports(2);
  type(workbook, 'OIT', inOit('status', 8), 'กำลังดำเนินการ');
  type(workbook, 'ตั้งค่า', 'B9', '100');
  const { reports } = await earlierIn(workbook);
  const [last, first] = reports.map(({ document }) => document);
  const colleague = await start(workbook);
  const sinceLast = run(colleague, 'readChanges', last).value as string[];
  expect(sinceLast).toEqual([
    expect.stringMatching(/คะแนนรวม.*→/),
    'คะแนน OIT: “92.5” → “100”',
    'ข้อ o7 · สถานะ: “ดำเนินการแล้ว” → “กำลังดำเนินการ”',
  ]);
  const sinceFirst = run(colleague, 'readChanges', first).value as string[];
  expect(sinceFirst).toHaveLength(4);
  expect(sinceFirst.join()).toContain('“เผยแพร่ข่าวแล้ว 0 เรื่อง” → “เผยแพร่ข่าวแล้ว 1 เรื่อง”');
});

test('all of it is still there when the workbook was saved and opened again', async () => {
  const { workbook } = await withReports(1);
  const path = scratch('เก็บ.xlsx');
  await saveWorkbook(path, workbook);
  const again = await openWorkbook(path);
  const host = await start(again);
  for (const command of ['checkCompleteness', 'makeReport', 'checkCompleteness']) {
    expect(run(host, command)).toMatchObject({ ok: true });
  }
  const [, first] = (await earlierIn(again)).reports;
  expect(run(host, 'readChanges', first?.document)).toEqual({ ok: true, value: [] });
});

test('reading what changed writes nothing', async () => {
  const { workbook } = await withReports(1);
  const [report] = (await earlierIn(workbook)).reports;
  const sheets = () => workbook.sheets.map((sheet) => [...sheet.cells()].map(({ cell }) => cell.value));
  const before = sheets();
  expect(run(await start(workbook), 'readChanges', report?.document).value).toEqual([]);
  expect(sheets()).toEqual(before);
});

test('of a report before the last ten nothing is kept, and that is said', async () => {
  const { workbook, host } = await withReports(11);
  const documents = column(workbook, 'ประวัติ', 'รหัสเอกสาร');
  expect((await earlierIn(workbook)).reports.map(({ document }) => document)).toEqual(
    documents.slice(1).reverse(),
  );
  expect(run(host, 'readChanges', documents[0])).toMatchObject({ ok: false, code: 'no-snapshot' });
  expect(run(host, 'readChanges', documents[1]).ok).toBe(true);
});

test('ประวัติ keeps the template and the digest; another template changes no data', async () => {
  const { workbook, host } = await withReports(1);
  const { base64 } = run(host, 'downloadTemplate', null).value;
  run(host, 'saveTemplate', 'ของเรา', base64);
  run(host, 'createReport', PLAIN);
  expect(column(workbook, 'ประวัติ', 'แม่แบบ')).toEqual(['แม่แบบมาตรฐาน', 'ของเรา']);
  const [first, second] = column(workbook, 'ประวัติ', 'รหัสข้อมูล');
  expect(first).toMatch(/^[0-9a-f]{14}$/);
  expect(second).toBe(first);
});

describe('the plain command, with nothing open', () => {
  const complete = async () => {
    const workbook = await sampleBook();
    const host = await start(workbook);
    run(host, 'makeReport');
    return workbook;
  };

  test('says that nothing changed, and makes another report when that is wanted', async () => {
    const host = await start(await complete());
    expect(run(host, 'makeReport').value).not.toBeNull();
    expect(host.alerts[0]?.text).toContain('ข้อมูลเหมือนรายงานที่สร้างเมื่อ');
    expect(host.files).toHaveLength(1);
  });

  test('makes none when it is not', async () => {
    const workbook = await complete();
    const host = await start(workbook, { answer: () => 'NO' });
    expect(run(host, 'makeReport')).toEqual({ ok: true, value: null });
    expect(host.files).toEqual([]);
    expect(column(workbook, 'ประวัติ', 'งาน')).toHaveLength(1);
  });
});
