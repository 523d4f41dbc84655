import { readFile } from 'node:fs/promises';
import { builtWorkbook } from '../../src/local/commands/new-book';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { a1 } from '../../src/workbook/cells';
import { type ColumnOf, columnsOf } from '../../src/workbook/schema';
import { documentXml } from '../report/docx-files';
import { column, columnPlace, run, sheetOf, start, type } from '../support/bundle';

/** A workbook of a year that the program does not bring along: its เกณฑ์, typed by hand, is all that it goes by. */

const YEAR = '2571';
const ITEMS: readonly (readonly [code: string, name: string, group: string])[] = [
  ['o1', 'ผังองค์กร', 'ข้อมูลทั่วไป'],
  ['o2', 'ช่องทางติดต่อ', 'ข้อมูลทั่วไป'],
  ['o3', 'แผนงานประจำปี', 'การเงิน'],
  ['o4', 'รายงานการใช้จ่าย', 'การเงิน'],
  ['o5', 'รายงานการรับเรื่องร้องเรียน', 'ความโปร่งใส'],
];
const HEADINGS = { kind: 'ประเภท', code: 'รหัส', name: 'ชื่อ', parent: 'อยู่ภายใต้', group: 'หมวด' } as const;
type Row = Partial<Record<keyof typeof HEADINGS | 'yearRule' | 'refersTo' | 'value' | 'everyTool', string>>;
const COLUMNS: Readonly<Record<string, string>> = {
  ...HEADINGS,
  yearRule: 'ปีของข้อมูล',
  refersTo: 'อ้างถึงข้อ',
  value: 'ค่า',
  everyTool: 'ทุกเครื่องมือไม่น้อยกว่า',
};

const OWN: readonly Row[] = [
  { kind: 'ปีงบประมาณ', value: YEAR },
  ...ITEMS.map(([code, name, group]) => ({ kind: 'ข้อ', code, name, group })),
];

/** The same list, with all that an office may add to it: sub-indicators, components, weights, levels. */
const FULL: readonly Row[] = [
  ...OWN.map((row) => (row.kind === 'ข้อ' ? { ...row, parent: row.group === 'ข้อมูลทั่วไป' ? 'ก' : 'ข' } : row)),
  { kind: 'ตัวชี้วัดย่อย', code: 'ก', name: 'ทั่วไป' },
  { kind: 'ตัวชี้วัดย่อย', code: 'ข', name: 'อื่น ๆ' },
  { kind: 'องค์ประกอบ', code: '1', parent: 'o1', name: 'แสดงผัง' },
  { kind: 'น้ำหนัก', code: 'IIT', value: '0.2' },
  { kind: 'น้ำหนัก', code: 'EIT', value: '0.2' },
  { kind: 'น้ำหนัก', code: 'OIT', value: '0.6' },
  { kind: 'ระดับ', name: 'สูง', value: '80', everyTool: '70' },
  { kind: 'ระดับ', name: 'ต่ำ', value: '0' },
];

function empty(workbook: LocalWorkbook, name: string): void {
  const sheet = sheetOf(workbook, name);
  const { lastRow, lastColumn } = sheet.extent();
  for (let row = 2; row <= lastRow; row++)
    for (let place = 1; place <= lastColumn; place++) sheet.cell(row, place).value = '';
}

/** A workbook whose เกณฑ์ holds these rows, from row 2 on, and whose other sheets were filled from it. */
async function bookOf(rows: readonly Row[]): Promise<LocalWorkbook> {
  const { workbook } = await builtWorkbook('ใหม่.xlsx', 2569);
  for (const name of ['เกณฑ์', 'OIT', 'องค์ประกอบ']) empty(workbook, name);
  const sheet = sheetOf(workbook, 'เกณฑ์');
  rows.forEach((row, index) => {
    for (const [key, value] of Object.entries(row))
      sheet.cell(index + 2, columnPlace(sheet, COLUMNS[key] ?? '')).value = value;
  });
  const typed: Readonly<Record<string, string>> = {
    ปีงบประมาณ: YEAR,
    ชื่อหน่วยงาน: 'องค์การบริหารส่วนตำบลนาโสม',
    อำเภอ: 'ชัยบาดาล',
    จังหวัด: 'ลพบุรี',
    เว็บไซต์หลัก: 'https://www.nasom.example',
    'คะแนน IIT': '90',
    'คะแนน EIT': '92',
    'คะแนน OIT': '96',
  };
  column(workbook, 'ตั้งค่า', 'รายการ').forEach((name, index) => {
    const value = typed[String(name)];
    if (value !== undefined) type(workbook, 'ตั้งค่า', `B${index + 2}`, value);
  });
  expect(run(await start(workbook), 'buildSheets')).toMatchObject({ ok: true });
  return workbook;
}

interface Told {
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

async function checked(workbook: LocalWorkbook) {
  const outcome = run(await start(workbook), 'checkCompleteness');
  expect(outcome).toMatchObject({ ok: true });
  const { items, findings, score } = outcome.value as {
    items: readonly { code: string; result: string; findings: readonly Told[] }[];
    findings: readonly Told[];
    score: Record<string, unknown>;
  };
  return { items, score, findings: [...findings, ...items.flatMap((item) => item.findings)] };
}

describe('five items in groups, and nothing else known', () => {
  test('OIT is filled from เกณฑ์, with the groups as headings', async () => {
    const workbook = await bookOf(OWN);
    expect(column(workbook, 'OIT', 'ข้อ').filter(String)).toEqual(ITEMS.map(([code]) => code));
    expect(column(workbook, 'OIT', 'ตัวชี้วัดย่อย').filter(String)).toEqual(ITEMS.map(([, , group]) => group));
  });

  test('the check finds nothing, scores OIT as the mean of the groups, and knows no total', async () => {
    const workbook = await bookOf(OWN);
    expect(await checked(workbook)).toMatchObject({
      findings: [],
      score: { total: null, level: null, isEstimate: true, estimatedOit: 0, oitWhenMended: 0 },
    });
    const oit = sheetOf(workbook, 'OIT');
    const place = (heading: string) => columnPlace(oit, heading);
    for (const row of [2, 3]) {
      oit.cell(row, place('สถานะ')).value = 'ดำเนินการแล้ว';
      oit.cell(row, place('ผู้รับผิดชอบ')).value = 'สำนักปลัด';
      oit.cell(row, place('ความก้าวหน้าผลการดำเนินการ')).value = `เผยแพร่${ITEMS[row - 2]?.[1]}บนเว็บไซต์แล้ว`;
      oit.cell(row, place('URL')).value = `https://www.nasom.example/${row}`;
      oit.cell(row, place('วันที่เผยแพร่')).value = '10/4/2569';
    }
    const { items, score } = await checked(workbook);
    expect(items.filter(({ result }) => result === 'ครบถ้วน').map(({ code }) => code)).toEqual(['o1', 'o2']);
    // One group of three is whole.
    expect(score.estimatedOit).toBe(33.33);
  });

  test('the report has the groups, and no word of a total, a level or an indicator', async () => {
    const host = await start(await bookOf(OWN), { answer: () => 'YES' });
    expect(run(host, 'makeReport')).toMatchObject({ ok: true });
    const xml = documentXml(await readFile(host.files[0]?.path ?? ''));
    for (const [code, name, group] of ITEMS)
      for (const words of [code, name, group]) expect(xml).toContain(`>${words}<`);
    expect(xml).toContain('๒๕๗๑');
    expect(xml).not.toMatch(/อยู่ในระดับ|โดยภาพรวมได้คะแนน|โดยมีคะแนนรวม|undefined|null|ตัวชี้วัดย่อยที่/);
    expect(xml).not.toContain('แนวทางในการยกระดับการประเมินตามตัวชี้วัด');
  });

  test('«สร้างแผ่นงาน» adds nothing of another year to it', async () => {
    const workbook = await bookOf(OWN);
    expect(run(await start(workbook), 'buildSheets').value).toMatchObject({ rows: 0 });
    expect(column(workbook, 'เกณฑ์', 'ประเภท').filter((kind) => kind === 'น้ำหนัก')).toEqual([]);
  });

  test('with weights and levels of its own the total is an estimate', async () => {
    expect(await checked(await bookOf(FULL))).toMatchObject({
      findings: [],
      score: { total: 94, level: 'สูง', isEstimate: true },
    });
  });
});

/** The row of เกณฑ์ where this stands, as people count it. */
const rowOf = (find: Row) =>
  2 + FULL.findIndex((row) => Object.entries(find).every(([key, value]) => row[key as keyof Row] === value));
/** The name of a cell of a new book's เกณฑ์. */
const cellOf = (name: ColumnOf<'criteria'>, row: number) =>
  a1(row, columnsOf('criteria').findIndex(([column]) => column === name) + 1);
const changed = (find: Row, change: Row | null) =>
  FULL.flatMap((row, index) => (index + 2 !== rowOf(find) ? [row] : change ? [{ ...row, ...change }] : []));

const O3 = { kind: 'ข้อ', code: 'o3' };
const EIT = { kind: 'น้ำหนัก', code: 'EIT' };

describe('a เกณฑ์ that is damaged is told with the cell, and the rest goes on', () => {
  test.each<[string, readonly Row[], string[], RegExp]>([
    ['a gap', changed(O3, null), [cellOf('code', rowOf(O3))], /ไม่มีข้อ o3/],
    ['a twin', changed(O3, { code: 'o2' }), [cellOf('code', rowOf(O3))], /ซ้ำ/],
    ['two items of one name', changed(O3, { name: 'ผังองค์กร' }), [cellOf('name', rowOf(O3))], /ซ้ำ/],
    ['weights that are not 1', changed(EIT, { value: '0.3' }), [cellOf('value', rowOf(EIT) - 1)], /ไม่ใช่ 1/],
    [
      'a reference to nothing',
      changed(O3, { refersTo: 'o9' }),
      [cellOf('refersTo', rowOf(O3))],
      /“o9” ซึ่งไม่มีในเกณฑ์/,
    ],
    [
      'an unknown year rule',
      changed(O3, { yearRule: 'ปีไหนก็ได้' }),
      [cellOf('yearRule', rowOf(O3))],
      /“ปีไหนก็ได้” อ่านไม่ได้/,
    ],
    [
      'a level below another',
      changed({ name: 'ต่ำ' }, { value: '90' }),
      [cellOf('value', rowOf({ name: 'ต่ำ' }))],
      /เรียงระดับ|มากกว่า/,
    ],
    ['a missing title', changed(O3, { name: '' }), [cellOf('name', rowOf(O3))], /ช่องนี้ว่าง/],
    ['a bad code', changed(O3, { code: 'ข้อสาม' }), [cellOf('code', rowOf(O3))], /“ข้อสาม” อ่านไม่ได้/],
    ['letters in a weight', changed(EIT, { value: 'ยี่สิบ' }), [cellOf('value', rowOf(EIT))], /“ยี่สิบ” อ่านไม่ได้/],
    [
      'letters in a level',
      changed({ name: 'สูง' }, { value: 'แปดสิบ' }),
      [cellOf('value', rowOf({ name: 'สูง' }))],
      /แปดสิบ/,
    ],
    ['a weight without a row', changed(EIT, null), [cellOf('value', rowOf(EIT) - 1)], /น้ำหนัก EIT/],
    ['a kind that was deleted', changed(O3, { kind: '' }), [cellOf('kind', rowOf(O3))], /ประเภท/],
    ['a kind that was misspelt', changed(O3, { kind: 'ข้อที่' }), [cellOf('kind', rowOf(O3))], /“ข้อที่”/],
    [
      'a component of nothing',
      changed({ kind: 'องค์ประกอบ' }, { parent: 'o8' }),
      [cellOf('parent', rowOf({ kind: 'องค์ประกอบ' }))],
      /o8/,
    ],
  ])('%s', async (_what, rows, cells, message) => {
    const workbook = await bookOf(rows);
    const { findings } = await checked(workbook);
    const faults = findings.filter(({ sheet }) => sheet === 'เกณฑ์');
    expect(faults.map(({ cell }) => cell)).toEqual(expect.arrayContaining(cells));
    expect(faults.map((fault) => fault.message).join('\n')).toMatch(message);
    const host = await start(workbook, { answer: () => 'YES' });
    expect(run(host, 'makeReport')).toMatchObject({ ok: true });
    expect(documentXml(await readFile(host.files[0]?.path ?? ''))).toContain('>o1<');
  });

  test('no item at all stops the check, with the cell and the remedy', async () => {
    const workbook = await bookOf(FULL);
    empty(workbook, 'เกณฑ์');
    const outcome = run(await start(workbook), 'checkCompleteness');
    expect(outcome).toMatchObject({ ok: false, code: 'bad-criteria' });
    expect(outcome.message).toMatch(/“เกณฑ์” .*B2.*สร้างแผ่นงาน/);
  });

  test('another year than ตั้งค่า stops the check, with both cells', async () => {
    const workbook = await bookOf(FULL);
    const sheet = sheetOf(workbook, 'เกณฑ์');
    sheet.cell(2, columnPlace(sheet, 'ค่า')).value = '2570';
    const outcome = run(await start(workbook), 'checkCompleteness');
    expect(outcome).toMatchObject({ ok: false, code: 'other-year' });
    expect(outcome.message).toMatch(/2571[\s\S]*E2|E2[\s\S]*2571/);
  });
});
