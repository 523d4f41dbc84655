import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import {
  builtBook,
  column,
  inOit,
  oitColumn,
  run,
  sampleBook,
  sheetOf,
  start,
  type,
} from '../support/bundle';

const BEFORE_THE_DUE_DAY = () => new Date('2023-04-20T03:00:00Z');
const AFTER_THE_DUE_DAY = () => new Date('2023-05-02T03:00:00Z');

/** Row 8 is o7. What is changed in it, and what the check then says of it. */
const STATES: readonly {
  readonly name: string;
  readonly change: (workbook: LocalWorkbook) => void;
  readonly now?: () => Date;
  readonly result: string;
  readonly codes: readonly string[];
}[] = [
  { name: 'all there', change: () => {}, result: 'ครบถ้วน', codes: [] },
  {
    name: 'no URL',
    change: (book) => type(book, 'OIT', inOit('url', 8), ''),
    result: 'ต้องแก้ไข',
    codes: ['missing-url'],
  },
  {
    name: 'a URL of a zero-width space',
    change: (book) => type(book, 'OIT', inOit('url', 8), '\u200b'),
    result: 'ต้องแก้ไข',
    codes: ['missing-url'],
  },
  {
    name: 'no progress',
    change: (book) => type(book, 'OIT', inOit('progress', 8), ' '),
    result: 'ต้องแก้ไข',
    codes: ['missing-progress'],
  },
  {
    name: 'no date',
    change: (book) => type(book, 'OIT', inOit('publishedDate', 8), ''),
    result: 'ต้องแก้ไข',
    codes: ['missing-date'],
  },
  {
    name: 'no owner',
    change: (book) => type(book, 'OIT', inOit('owner', 8), ''),
    result: 'ต้องแก้ไข',
    codes: ['missing-owner'],
  },
  {
    name: 'a component not ticked',
    change: (book) => untick(book, 'o7'),
    result: 'ต้องแก้ไข',
    codes: ['component-missing'],
  },
  {
    name: 'in progress without URL, date and components',
    change: (book) => {
      type(book, 'OIT', inOit('status', 8), 'กำลังดำเนินการ');
      type(book, 'OIT', inOit('url', 8), '');
      type(book, 'OIT', inOit('publishedDate', 8), '');
      untick(book, 'o7');
    },
    result: 'กำลังดำเนินการ',
    codes: [],
  },
  {
    name: 'not begun',
    change: (book) => {
      type(book, 'OIT', inOit('status', 8), 'ยังไม่ได้ดำเนินการ');
      for (const column of ['progress', 'url', 'publishedDate'] as const)
        type(book, 'OIT', inOit(column, 8), '');
    },
    result: 'ยังไม่ได้ดำเนินการ',
    codes: [],
  },
  {
    name: 'no status',
    change: (book) => {
      for (const column of ['status', 'progress', 'url', 'publishedDate'] as const)
        type(book, 'OIT', inOit(column, 8), '');
    },
    result: 'ยังไม่ได้ดำเนินการ',
    codes: [],
  },
];

/** The codes that this page is about; what else the check may find in the sample has tests of its own. */
const ABOUT = new Set([
  'missing-url',
  'missing-progress',
  'missing-date',
  'missing-owner',
  'component-missing',
]);

describe('the verdict on an item', () => {
  test.each(STATES)('$name', async ({ change, result, codes }) => {
    const workbook = await sampleBook();
    change(workbook);
    const { value } = run(await start(workbook, { now: BEFORE_THE_DUE_DAY }), 'checkCompleteness');
    expect(value.items[6]).toMatchObject({ code: 'o7', result });
    const found = value.items[6].findings.map((finding: { code: string }) => finding.code);
    expect(found.filter((code: string) => ABOUT.has(code))).toEqual(codes);
    expect(column(workbook, 'OIT', 'ผลตรวจ')[6]).toBe(result);
  });

  test('an open item whose day has passed is overdue', async () => {
    const workbook = await sampleBook();
    type(workbook, 'OIT', inOit('status', 8), 'กำลังดำเนินการ');
    const { value } = run(await start(workbook, { now: AFTER_THE_DUE_DAY }), 'checkCompleteness');
    expect(value.items[6].result).toBe('เลยกำหนด');
  });
});

test('it writes its own columns beside the rows, wherever staff have sorted them', async () => {
  const workbook = await sampleBook();
  const oit = sheetOf(workbook, 'OIT');
  swapRows(workbook, 2, 44);
  type(workbook, 'OIT', inOit('url', 44), '');
  const before = staffCells(workbook);
  run(await start(workbook), 'checkCompleteness');
  expect(oit.peek(44, 1)?.value).toBe('o1');
  expect(oit.peek(44, oitColumn('result'))?.value).toBe('ต้องแก้ไข');
  expect(oit.peek(44, oitColumn('toMend'))?.value).toMatch(/^ขาด: URL\n/);
  expect(oit.peek(44, oitColumn('componentsTicked'))?.value).toBe('2 จาก 2');
  expect(oit.peek(2, 1)?.value).toBe('o43');
  expect(staffCells(workbook)).toEqual(before);
});

test('a row of notes between the items is left alone', async () => {
  const workbook = await sampleBook();
  type(workbook, 'OIT', inOit('title', 46), 'จดไว้: โทรถามกองคลัง');
  type(workbook, 'OIT', inOit('toMend', 46), 'ของฉันเอง');
  run(await start(workbook), 'checkCompleteness');
  expect(sheetOf(workbook, 'OIT').peek(46, oitColumn('result'))?.value ?? '').toBe('');
  expect(sheetOf(workbook, 'OIT').peek(46, oitColumn('toMend'))?.value).toBe('ของฉันเอง');
});

test('it counts in a dialog, sums up in ภาพรวม, and leaves a line in ประวัติ', async () => {
  const workbook = await builtBook();
  const host = await start(workbook, {
    now: BEFORE_THE_DUE_DAY,
    user: { name: 'ก', email: 'staff@nasom.example' },
  });
  run(host, 'checkCompleteness');
  expect(host.alerts[0]).toMatchObject({ title: 'ตรวจความครบถ้วน', buttons: 'OK' });
  expect(host.alerts[0]?.text).toContain('ครบถ้วน 0 จาก 43 ข้อ');
  const totals = column(workbook, 'ภาพรวม', 'ทั้งหมด');
  expect(totals[0]).toBe(43);
  expect(totals.slice(-7)).toEqual([10, 8, 4, 4, 4, 8, 5]);
  expect(column(workbook, 'ภาพรวม', 'ยังไม่ได้ดำเนินการ')[0]).toBe(43);
  expect(column(workbook, 'ประวัติ', 'ผู้ทำ')).toEqual(['staff@nasom.example']);
  expect(column(workbook, 'ประวัติ', 'เวลา')).toEqual(['20 เม.ย. 66 10:00']);
});

test('it writes nothing while a colleague’s run holds the lock', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook, { lockHeld: true });
  expect(run(host, 'checkCompleteness')).toMatchObject({ ok: false, code: 'busy' });
  expect(new Set(column(workbook, 'OIT', 'ผลตรวจ'))).toEqual(new Set(['']));
  expect(column(workbook, 'ประวัติ', 'เวลา')).toEqual([]);
});

test('the scores are computed, never typed', async () => {
  const { value } = run(await start(await sampleBook()), 'checkCompleteness');
  expect(value.score).toMatchObject({ iit: 99.84, eit: 94, oit: 92.5, total: 95.15, level: 'ผ่านดี' });
});

test('the number of round trips does not grow with the rows', async () => {
  const few = await start(await sampleBook());
  run(few, 'checkCompleteness');
  const workbook = await sampleBook();
  for (let row = 46; row < 500; row++) type(workbook, 'OIT', inOit('title', row), 'บันทึก');
  const many = await start(workbook);
  run(many, 'checkCompleteness');
  expect(many.serviceCalls.total).toBe(few.serviceCalls.total);
});

function untick(workbook: LocalWorkbook, code: string): void {
  const row = column(workbook, 'องค์ประกอบ', 'ข้อ').indexOf(code) + 2;
  type(workbook, 'องค์ประกอบ', `D${row}`, false);
}

function swapRows(workbook: LocalWorkbook, a: number, b: number): void {
  const sheet = sheetOf(workbook, 'OIT');
  for (let place = 1; place <= 13; place++) {
    const [one, other] = [sheet.cell(a, place).value, sheet.cell(b, place).value];
    sheet.cell(a, place).value = other;
    sheet.cell(b, place).value = one;
  }
}

function staffCells(workbook: LocalWorkbook): unknown {
  return ['ข้อ', 'ข้อมูล', 'ผู้รับผิดชอบ', 'สถานะ', 'ความก้าวหน้าผลการดำเนินการ', 'URL', 'วันที่เผยแพร่'].map((heading) =>
    column(workbook, 'OIT', heading),
  );
}
