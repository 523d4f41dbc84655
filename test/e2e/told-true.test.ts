import type { ReportReadiness } from '../../src/commands/report-page';
import { clean2566 } from '../../src/local/sample';
import { fillSample } from '../../src/local/sample/fill-sample';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { saveWorkbook } from '../../src/local/xlsx/workbook-file';
import type { ToldFinding } from '../../src/messages/told-finding';
import {
  builtBook,
  column,
  inOit,
  oitColumn,
  run,
  sampleBook,
  scratch,
  sheetOf,
  start,
  type,
} from '../support/bundle';
import { ita } from '../support/command-line';

/** What staff are told is true, whole and said once. Row 8 of OIT is o7. */

const NOW = { now: () => new Date('2023-04-20T03:00:00Z') };
const FOREIGN = '- องค์การบริหารส่วนตำบลโพธิ์ทอง ได้จัดทำ https://Muangkun.go.th';

async function cleanBook(): Promise<LocalWorkbook> {
  const workbook = await builtBook();
  fillSample(workbook, clean2566);
  return workbook;
}

const cellOf = (workbook: LocalWorkbook, row: number, place: Parameters<typeof oitColumn>[0]) =>
  String(sheetOf(workbook, 'OIT').peek(row, oitColumn(place))?.value ?? '');

describe('«ready» is said only when it is true', () => {
  test('a clean workbook is ready, in every place that says so', async () => {
    const workbook = await cleanBook();
    const host = await start(workbook, NOW);
    expect(run(host, 'readReport').value).toMatchObject({ ready: true, errors: [], missing: [], open: [] });
    const { value } = run(host, 'createReport', { kind: 'report', font: 'Sarabun', appendix: false });
    expect(value.notReady).toEqual([]);
    expect(column(workbook, 'ประวัติ', 'ข้อที่ยังไม่ครบถ้วน')).toEqual(['']);
  });

  test('another body’s name outside the items is told in the dialog, ประวัติ, the letter and the command line', async () => {
    const workbook = await cleanBook();
    type(workbook, 'ตัวชี้วัด', 'F3', FOREIGN);
    const book = scratch('foreign.xlsx');
    await saveWorkbook(book, workbook);

    const host = await start(workbook, NOW);
    const readiness = run(host, 'readReport').value as ReportReadiness;
    expect(readiness).toMatchObject({ ready: false, complete: 43, open: [], unfit: [] });
    expect(readiness.errors.map(({ sheet, cell }) => [sheet, cell])).toEqual(
      readiness.errors.map(() => ['ตัวชี้วัด', 'F3']),
    );
    const count = readiness.errors.length;
    expect(count).toBeGreaterThan(0);

    const { value } = run(host, 'createReport', { kind: 'report', font: 'Sarabun', appendix: false });
    expect(value.notReady).toEqual([expect.stringContaining(`นอกรายการข้ออีก ${count} เรื่อง`)]);
    expect(column(workbook, 'ประวัติ', 'ข้อที่ยังไม่ครบถ้วน')).toEqual([
      expect.stringContaining(`นอกรายการข้อ ${count} เรื่อง`),
    ]);
    run(host, 'shareReport', value.link, 'palad@nasom.example', 'reader');
    expect(host.shares.map(({ letter }) => letter).join()).toContain(`นอกรายการข้อ ${count} เรื่อง`);

    const told = await ita('report', book, '--out', scratch('told'), '--json');
    expect(JSON.parse(told.out)).toMatchObject({ ready: false, notReady: value.notReady });
    expect((await ita('report', book, '--out', scratch('told'))).out).toContain(value.notReady[0]);
  });

  test('an empty book is not ready: scores and tables are missing', async () => {
    const host = await start(await builtBook(), NOW);
    const { ready, missing } = run(host, 'readReport').value as ReportReadiness;
    expect(ready).toBe(false);
    const words = missing.map(({ message }) => message).join('\n');
    for (const name of ['คะแนน IIT', 'คะแนน EIT', 'คะแนน OIT', 'มาตรการ', 'ตัวชี้วัด'])
      expect(words).toContain(name);
  });
});

test('all filled in and the status as on the first day: the item says so', async () => {
  const workbook = await cleanBook();
  type(workbook, 'OIT', inOit('status', 8), 'ยังไม่ได้ดำเนินการ');
  const { value } = run(await start(workbook, NOW), 'checkCompleteness');
  expect(value.items[6].findings.map(({ code }: ToldFinding) => code)).toContain('status-behind');
  expect(cellOf(workbook, 8, 'result')).toBe('ต้องแก้ไข');
  expect(cellOf(workbook, 8, 'toMend')).toContain('สถานะ');
});

test('a wrong reference has one remedy, and «แก้ให้อัตโนมัติ» writes that', async () => {
  const workbook = await cleanBook();
  const before = cellOf(workbook, 38, 'progress');
  type(workbook, 'OIT', inOit('progress', 38), `${before} ตามแผนในข้อ ๐๓๔`);
  const host = await start(workbook, NOW);
  const { items } = run(host, 'checkCompleteness').value;
  const fixes = items[36].findings.filter(({ cell }: ToldFinding) => cell === inOit('progress', 38));
  expect(fixes).toMatchObject([{ code: 'wrong-reference', fixable: true }]);
  expect(fixes[0].fix).toContain('o36');
  const proposed = run(host, 'readFixes').value.fixes;
  expect(run(host, 'applyFixes', proposed).value).toEqual({ changed: 1, skipped: 0 });
  expect(cellOf(workbook, 38, 'progress')).toBe(`${before} ตามแผนในข้อ o36`);
  expect(run(host, 'readFixes').value.fixes).toEqual([]);
});

describe('what was accepted', () => {
  test('outlives a mend beside it in the same cell, and the row is judged again at once', async () => {
    const workbook = await cleanBook();
    type(
      workbook,
      'OIT',
      inOit('progress', 8),
      `${cellOf(workbook, 8, 'progress')} ขออนุญาติ ดู https://www.muangkun.go.th`,
    );
    const host = await start(workbook, NOW);
    const open = () => run(host, 'checkCompleteness').value.items[6].findings as readonly ToldFinding[];
    const foreign = open().find(({ code }) => code === 'foreign-url');
    expect(cellOf(workbook, 8, 'result')).toBe('ต้องแก้ไข');

    run(host, 'acceptFinding', foreign?.key, 'ลิงก์ของโครงการร่วม');
    const atOnce = [cellOf(workbook, 8, 'result'), cellOf(workbook, 8, 'toMend')];
    expect(atOnce[0]).toBe('ครบถ้วน');
    // An edit follows what was accepted, without a full check between.
    host.edit('OIT', inOit('progress', 8), cellOf(workbook, 8, 'progress').replace('อนุญาติ', 'อนุญาต'));
    expect(cellOf(workbook, 8, 'result')).toBe('ครบถ้วน');
    expect(open().map(({ code, accepted }) => [code, accepted])).toEqual([
      ['foreign-url', 'ลิงก์ของโครงการร่วม'],
    ]);
  });

  test('leaves the sheet as a fresh check makes it', async () => {
    const workbook = await sampleBook();
    const host = await start(workbook, NOW);
    const { items, findings } = run(host, 'checkCompleteness').value;
    const all: ToldFinding[] = [
      ...findings,
      ...items.flatMap((item: { findings: ToldFinding[] }) => item.findings),
    ];
    const oit = () =>
      [...sheetOf(workbook, 'OIT').cells()].map(({ row, column: at, cell }) => [row, at, cell.value]);
    for (const { key } of all.filter(({ severity }) => severity === 'error').slice(0, 3)) {
      expect(run(host, 'acceptFinding', key, 'ถูกต้องแล้ว').ok).toBe(true);
      const accepted = oit();
      run(host, 'checkCompleteness');
      expect(oit()).toEqual(accepted);
    }
  });
});

test('all fixes are undone byte for byte', async () => {
  const workbook = await sampleBook();
  type(
    workbook,
    'OIT',
    inOit('progress', 9),
    `${cellOf(workbook, 9, 'progress')} ขออนุญาติ ในปี พ.ศ.2566 \u200b`,
  );
  type(workbook, 'OIT', inOit('title', 9), 'ถามตอบ');
  const host = await start(workbook, NOW);
  run(host, 'checkCompleteness');
  const staff = () =>
    ['ตั้งค่า', 'OIT', 'องค์ประกอบ', 'มาตรการ', 'ตัวชี้วัด', 'ส่วนงาน'].map((name) =>
      [...sheetOf(workbook, name).cells()].map(({ row, column: at, cell }) => [name, row, at, cell.value]),
    );
  const before = staff();
  const fixes = run(host, 'readFixes').value.fixes;
  expect(run(host, 'applyFixes', fixes).value).toEqual({ changed: fixes.length, skipped: 0 });
  const places = new Set(fixes.map(({ sheet, cell }: ToldFinding) => `${sheet} ${cell}`));
  // The verdicts follow at once, in the add-on's own columns.
  const ours = (['componentsTicked', 'result', 'toMend', 'components'] as const).map((key) => oitColumn(key));
  const changed = staff().flatMap((sheet, index) =>
    sheet.filter(
      ([name, , at, value], place) =>
        value !== before[index]?.[place]?.[3] && !(name === 'OIT' && ours.includes(Number(at))),
    ),
  );
  expect(changed).toHaveLength(places.size);
  expect(run(host, 'readFixes').value.fixes).toEqual([]);
  expect(run(host, 'undoFixes').value).toEqual({ changed: fixes.length, skipped: 0 });
  expect(staff()).toEqual(before);
});

test('check --json: each finding is data, its first place also by itself', async () => {
  const book = scratch('json.xlsx');
  await ita('sample', book);
  const { items, findings } = JSON.parse((await ita('check', book, '--json')).out);
  const all: ToldFinding[] = [
    ...findings,
    ...items.flatMap((item: { findings: ToldFinding[] }) => item.findings),
  ];
  expect(all.length).toBeLessThanOrEqual(35);
  for (const finding of all) {
    expect(finding).toMatchObject({
      code: expect.any(String),
      severity: expect.stringMatching(/^(error|warning|note)$/),
      about: expect.stringMatching(/^(work|text|criteria|settings)$/),
      message: expect.any(String),
      fix: expect.any(String),
      fixable: expect.any(Boolean),
    });
    expect(finding.places[0]).toEqual({ sheet: finding.sheet, cell: finding.cell });
  }
  expect(all.filter(({ about }) => about === 'criteria').map(({ severity }) => severity)).toEqual(['note']);
});
