import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import {
  column,
  columnPlace,
  inOit,
  type Outcome,
  run,
  sampleBook,
  sheetOf,
  start,
  type,
} from '../support/bundle';

/**
 * What staff get wrong, typed into the sample, and what they are told: a sentence that names the place and the remedy.
 * The workbook is then as it was before the command.
 */

const CASES: readonly {
  readonly name: string;
  readonly spoil: (workbook: LocalWorkbook) => void;
  readonly code: string;
  /** Each must stand in the sentence. */
  readonly says: readonly string[];
  /** A report is made without it. */
  readonly onlyCheck?: boolean;
}[] = [
  ...['ตั้งค่า', 'OIT', 'องค์ประกอบ', 'มาตรการ', 'ตัวชี้วัด', 'ส่วนงาน', 'เกณฑ์', 'ประวัติ'].map((sheet) => ({
    name: `no sheet ${sheet}`,
    spoil: (workbook: LocalWorkbook) => {
      workbook.sheets = workbook.sheets.filter(({ name }) => name !== sheet);
    },
    code: 'missing-sheet',
    says: [`“${sheet}”`, 'สร้างแผ่นงาน'],
    onlyCheck: sheet === 'ส่วนงาน',
  })),
  {
    name: 'a heading was changed',
    spoil: (workbook) => type(workbook, 'OIT', inOit('url', 1), 'ลิงก์'),
    code: 'missing-heading',
    says: ['“OIT”', 'แถว 1', '“URL”', 'พิมพ์กลับ'],
  },
  {
    name: 'two headings alike',
    spoil: (workbook) => type(workbook, 'OIT', 'N1', 'URL'),
    code: 'repeated-heading',
    says: ['“OIT”', inOit('url', 1), 'N1', 'ลบคอลัมน์'],
  },
  {
    name: 'two headings alike but for a zero-width space',
    spoil: (workbook) => type(workbook, 'มาตรการ', 'H1', 'ลำ\u200bดับ '),
    code: 'repeated-heading',
    says: ['“มาตรการ”', 'A1', 'H1'],
  },
  {
    name: 'an empty sheet',
    spoil: (workbook) => clear(workbook, 'มาตรการ', 1),
    code: 'empty-sheet',
    says: ['“มาตรการ”', 'A1', 'สร้างแผ่นงาน'],
  },
  {
    name: 'OIT without rows',
    spoil: (workbook) => clear(workbook, 'OIT', 2),
    code: 'no-items',
    says: ['“OIT”', 'A2', 'สร้างแผ่นงาน'],
  },
  {
    name: 'a setting was deleted',
    spoil: (workbook) => type(workbook, 'ตั้งค่า', 'A2', ''),
    code: 'missing-setting-row',
    says: ['“ตั้งค่า”', 'คอลัมน์ A', '“ชื่อหน่วยงาน”'],
  },
  {
    name: 'a setting stands twice',
    spoil: (workbook) => type(workbook, 'ตั้งค่า', 'A25', 'จังหวัด'),
    code: 'repeated-setting-row',
    says: ['“ตั้งค่า”', 'A4', 'A25', 'ลบแถว'],
  },
  {
    name: 'no fiscal year',
    spoil: (workbook) => type(workbook, 'ตั้งค่า', 'B6', ''),
    code: 'bad-year',
    says: ['“ตั้งค่า”', 'B6', '2566'],
  },
  {
    name: 'a year of the common era',
    spoil: (workbook) => type(workbook, 'ตั้งค่า', 'B6', '2023'),
    code: 'bad-year',
    says: ['“ตั้งค่า”', 'B6', '“2023”', 'พ.ศ.'],
  },
  {
    name: 'another year than the criteria are of',
    spoil: (workbook) => type(workbook, 'ตั้งค่า', 'B6', '2567'),
    code: 'other-year',
    says: ['“ตั้งค่า”', 'B6', '2567', '2566'],
  },
  {
    name: 'no item in the criteria',
    spoil: (workbook) => {
      const sheet = sheetOf(workbook, 'เกณฑ์');
      column(workbook, 'เกณฑ์', 'ประเภท').forEach((kind, index) => {
        if (kind === 'ข้อ') sheet.cell(index + 2, 1).value = 'ลบแล้ว';
      });
    },
    code: 'bad-criteria',
    says: ['“เกณฑ์”', 'ช่อง B2', 'ลบชีต'],
  },
];

describe.each(['checkCompleteness', 'makeReport'])('%s', (command) => {
  test.each(CASES.filter(({ onlyCheck }) => !onlyCheck || command === 'checkCompleteness'))(
    '$name',
    async ({ spoil, code, says }) => {
      const workbook = await sampleBook();
      spoil(workbook);
      const before = snapshot(workbook);
      const host = await start(workbook);
      const outcome = run(host, command);
      expectToldPlainly(outcome, code, says);
      expect(host.alerts.map(({ text }) => text)).toEqual([outcome.message]);
      expect(snapshot(workbook)).toEqual(before);
      expect(host.files).toEqual([]);
    },
  );
});

/** The check goes on with what can be read, and points at the rest. */
test.each([
  ['a weight that is no number', 'IIT', 'ค่า', 'สามสิบ', '“สามสิบ”'],
  ['weights that do not add up', 'OIT', 'ค่า', '0.5', '1.1'],
  ['an unknown year rule', 'o7', 'ปีของข้อมูล', 'ปีหน้า', '“ปีหน้า”'],
  ['a reference to nothing', 'o24', 'อ้างถึงข้อ', 'o99', '“o99”'],
])('%s in เกณฑ์', async (_what, code, heading, typed, says) => {
  const workbook = await sampleBook();
  const cell = criteriaCell(workbook, code, heading);
  type(workbook, 'เกณฑ์', cell, typed);
  const host = await start(workbook);
  const faults = allFindings(run(host, 'checkCompleteness')).filter((each) => each.code === 'criteria-fault');
  expect(faults).toMatchObject([{ sheet: 'เกณฑ์', message: expect.stringContaining(says) }]);
});

/** Mistakes in single cells: the check points at them, and the report, where it would be false, is refused. */
const CELLS = [
  { cell: ['OIT', inOit('code', 5), 'o99'], code: 'unknown-item', refused: true },
  { cell: ['OIT', inOit('code', 5), 'โครงสร้าง'], code: 'unknown-item', refused: true },
  { cell: ['OIT', inOit('code', 5), 'o1'], code: 'repeated-item', refused: true },
  { cell: ['องค์ประกอบ', 'A5', 'o77'], code: 'unknown-item', refused: true },
  { cell: ['OIT', inOit('dueDate', 5), '31/02/2566'], code: 'impossible-date', refused: false },
  { cell: ['OIT', inOit('publishedDate', 5), '30 กุมภาพันธ์ 2566'], code: 'impossible-date', refused: false },
  { cell: ['ตั้งค่า', 'B13', '31/02/2567'], code: 'impossible-date', refused: true },
  { cell: ['ตั้งค่า', 'B7', '101'], code: 'bad-score', refused: true },
  { cell: ['ตั้งค่า', 'B8', 'เก้าสิบ'], code: 'bad-score', refused: true },
  { cell: ['ตั้งค่า', 'B9', 100.5], code: 'bad-score', refused: true },
  { cell: ['OIT', inOit('status', 5), 'เสร็จ'], code: 'unknown-status', refused: false },
] as const;

describe('a mistake in a cell', () => {
  test.each(CELLS)('$cell.0 $cell.1 «$cell.2»', async ({ cell: [sheet, cell, text], code, refused }) => {
    const workbook = await sampleBook();
    type(workbook, sheet, cell, text);
    const checked = run(await start(workbook), 'checkCompleteness');
    const findings = allFindings(checked).filter((finding) => finding.code === code);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'error', sheet, cell, places: [{ sheet, cell }] });
    expect(findings[0]?.message).toMatch(/[ก-๛]{6}/);
    expect(findings[0]?.fix).toMatch(/[ก-๛]{6}/);

    const host = await start(workbook);
    const report = run(host, 'makeReport');
    expect(report.ok).toBe(!refused);
    expect(host.files).toHaveLength(refused ? 0 : 1);
    if (refused) expectToldPlainly(report, 'unfit-for-report', [`ชีต ${sheet} ช่อง ${cell}`]);
  });
});

test.each(['๐๑', 'O1', 'o01', '๐๐๑', 'o๑', 'ข้อ o1', 1])(
  'an item code typed as %s is accepted',
  async (typed) => {
    const workbook = await sampleBook();
    type(workbook, 'OIT', inOit('code', 2), typed);
    const { value } = run(await start(workbook), 'checkCompleteness');
    expect(value.items[0]).toMatchObject({ code: 'o1', result: 'ครบถ้วน' });
  },
);

describe('a template that cannot be used', () => {
  test.each([
    ['no .docx', Buffer.from('สวัสดี').toString('base64'), ['.docx']],
    ['nothing', '', ['.docx']],
  ])('%s', async (_, template, says) => {
    const workbook = await sampleBook();
    const before = snapshot(workbook);
    const host = await start(workbook);
    expectToldPlainly(run(host, 'makeReport', template), 'bad-template', says);
    expect(snapshot(workbook)).toEqual(before);
  });
});

function expectToldPlainly(outcome: Outcome, code: string, says: readonly string[]): void {
  expect(outcome).toMatchObject({ ok: false, code });
  for (const words of says) expect(outcome.message).toContain(words);
  expect(outcome.message).not.toMatch(/undefined|null|\[object|Error/);
}

function allFindings({ value }: Outcome): { code: string; message: string; fix: string }[] {
  return [...value.findings, ...value.items.flatMap((item: { findings: unknown[] }) => item.findings)];
}

function clear(workbook: LocalWorkbook, name: string, firstRow: number): void {
  const sheet = sheetOf(workbook, name);
  for (const { row, column } of sheet.cells()) if (row >= firstRow) sheet.cell(row, column).value = '';
}

function criteriaCell(workbook: LocalWorkbook, code: string, heading: string): string {
  const sheet = sheetOf(workbook, 'เกณฑ์');
  const place = columnPlace(sheet, 'รหัส');
  for (const { row, column, cell } of sheet.cells()) {
    if (column === place && cell.value === code) {
      return String.fromCharCode(64 + columnPlace(sheet, heading)) + row;
    }
  }
  throw new Error(`no ${code} in เกณฑ์`);
}

/** Every value and formula of the workbook. */
function snapshot(workbook: LocalWorkbook): unknown {
  return workbook.sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells()]
      .filter(({ cell }) => cell.value !== '')
      .map(({ row, column, cell }) => [row, column, cell.value]),
  ]);
}
