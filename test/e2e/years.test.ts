import { readdir, readFile } from 'node:fs/promises';
import { CRITERIA_YEARS, criteriaOf } from '../../src/ita/criteria';
import { unconfirmedLists } from '../../src/ita/criteria/confirmation';
import type { Criteria } from '../../src/ita/criteria/types';
import { builtWorkbook } from '../../src/local/commands/new-book';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { documentXml } from '../report/docx-files';
import { column, columnPlace, run, scratch, sheetOf, start, type } from '../support/bundle';
import { ita } from '../support/command-line';

/** Each year that the program brings along, from a new workbook to the report. */

describe.each(CRITERIA_YEARS)('a new workbook of %i', (year) => {
  const criteria = criteriaOf(year) as Criteria;
  const book = scratchBook(year);

  test('has a row for each item, and says all of its criteria', async () => {
    const workbook = await book();
    expect(column(workbook, 'OIT', 'ข้อ').filter(String)).toEqual(criteria.items.map(({ code }) => code));
    const kinds = column(workbook, 'เกณฑ์', 'ประเภท');
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect(count('ข้อ')).toBe(criteria.items.length);
    expect(count('องค์ประกอบ')).toBe(criteria.items.flatMap(({ components }) => components).length);
    expect(count('ปีงบประมาณ')).toBe(1);
    const said = column(workbook, 'เกณฑ์', 'ค่า').filter((value) => value === 'ยังไม่ยืนยันกับคู่มือ ป.ป.ช.');
    const owners = criteria.items.some(({ usualOwners }) => usualOwners.length > 0) ? 1 : 0;
    expect(said).toHaveLength(unconfirmedLists(criteria).length + owners);
    expect(column(workbook, 'ส่วนงาน', 'ส่วนงาน').filter(String).length).toBeGreaterThan(0);
  });

  test('has nothing to find but missing settings', async () => {
    const { value } = run(await start(await book()), 'checkCompleteness');
    const findings = [
      ...value.findings,
      ...value.items.flatMap((item: { findings: unknown[] }) => item.findings),
    ];
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['missing-setting']));
    expect(value.total).toBe(criteria.items.length);
  });

  test('is whole: «สร้างแผ่นงาน» adds nothing to it', async () => {
    const { value } = run(await start(await book()), 'buildSheets');
    expect(value).toMatchObject({ sheets: [], columns: 0, rows: 0 });
  });

  test('gets its total told in ภาพรวม, as an estimate where nobody confirmed the weights', async () => {
    const workbook = await book();
    withScores(workbook);
    const { value } = run(await start(workbook), 'checkCompleteness');
    expect(value.score).toMatchObject({ total: 93, isEstimate: year !== 2566 });
    const label = column(workbook, 'ภาพรวม', 'ตัวชี้วัดย่อย').find((text) => String(text).startsWith('คะแนนรวม'));
    expect(String(label).includes('ประมาณการ')).toBe(year !== 2566);
  });

  test('makes a report that prints a total only where it is confirmed', async () => {
    const workbook = await book();
    withScores(workbook);
    const host = await start(workbook, { answer: () => 'YES' });
    expect(run(host, 'makeReport')).toMatchObject({ ok: true });
    const [file] = host.files;
    const xml = documentXml(await readFile(file?.path ?? ''));
    expect(xml.includes('๙๓.๐๐')).toBe(year === 2566);
    expect(xml.includes('ระดับผ่านดี')).toBe(year === 2566);
    expect(xml).toContain('๙๐.๐๐');
    for (const { code } of criteria.items) expect(xml).toContain(`>${code}<`);
    expect(xml).not.toMatch(/undefined|null|ตัวชี้วัดย่อยที่ *</);
    // Nobody knows the indicators of the later years: no heading promises them.
    expect(xml.includes('แนวทางในการยกระดับการประเมินตามตัวชี้วัด')).toBe(year === 2566);
  });
});

test('an office that compared the weights and levels with the handbook gets its total', async () => {
  const workbook = await scratchBook(2569)();
  withScores(workbook);
  const sheet = sheetOf(workbook, 'เกณฑ์');
  column(workbook, 'เกณฑ์', 'ชื่อ').forEach((name, index) => {
    if (name !== 'น้ำหนักคะแนน' && name !== 'ระดับผลการประเมิน') return;
    sheet.cell(index + 2, columnPlace(sheet, 'ค่า')).value = 'ยืนยันแล้วกับคู่มือ';
  });
  const { value } = run(await start(workbook), 'checkCompleteness');
  expect(value.score).toMatchObject({ total: 93, level: 'ผ่านดี', isEstimate: false });
});

test('a workbook whose year the program does not know is read, checked and completed by its own เกณฑ์', async () => {
  const workbook = await scratchBook(2569)();
  setYear(workbook, '2590');
  const oit = sheetOf(workbook, 'OIT');
  for (let place = 1; place <= oit.extent().lastColumn; place++) oit.cell(5, place).value = '';
  const built = run(await start(workbook), 'buildSheets');
  expect(built.value).toMatchObject({ rows: 1 });
  expect(run(await start(workbook), 'checkCompleteness').value).toMatchObject({ total: 26 });
});

describe('a year without a list', () => {
  test.each(['2567', '2570'])('%s: exit 1, what to do, and no file', async (year) => {
    const book = scratch(`none-${year}.xlsx`);
    const { status, out, err } = await ita('new', book, '--year', year);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    for (const words of [year, 'ไม่เดาให้', '2569', 'วางรายการ']) expect(err).toContain(words);
    expect(await readdir(scratch())).not.toContain(`none-${year}.xlsx`);
  });
});

/** A workbook of the year, made afresh at each call. */
function scratchBook(year: number): () => Promise<LocalWorkbook> {
  return async () => (await builtWorkbook('ใหม่.xlsx', year)).workbook;
}

function withScores(workbook: LocalWorkbook): void {
  const typed: Readonly<Record<string, string | number>> = {
    ชื่อหน่วยงาน: 'องค์การบริหารส่วนตำบลนาโสม',
    'คะแนน IIT': 90,
    'คะแนน EIT': 92,
    'คะแนน OIT': 96,
  };
  column(workbook, 'ตั้งค่า', 'รายการ').forEach((name, index) => {
    const value = typed[String(name)];
    if (value !== undefined) type(workbook, 'ตั้งค่า', `B${index + 2}`, value);
  });
}

function setYear(workbook: LocalWorkbook, year: string): void {
  column(workbook, 'ตั้งค่า', 'รายการ').forEach((name, index) => {
    if (name === 'ปีงบประมาณ') type(workbook, 'ตั้งค่า', `B${index + 2}`, year);
  });
  const sheet = sheetOf(workbook, 'เกณฑ์');
  column(workbook, 'เกณฑ์', 'ประเภท').forEach((kind, index) => {
    if (kind === 'ปีงบประมาณ') sheet.cell(index + 2, columnPlace(sheet, 'ค่า')).value = year;
  });
}
