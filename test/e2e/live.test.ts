import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { column, inOit, oitColumn, run, sampleBook, sheetOf, start, type } from '../support/bundle';

/** What happens while a person types. Row 8 of OIT is o7. */

async function checkedBook(): Promise<LocalWorkbook> {
  const workbook = await sampleBook();
  run(await start(workbook), 'checkCompleteness');
  return workbook;
}

const resultOf = (workbook: LocalWorkbook, row: number) =>
  sheetOf(workbook, 'OIT').peek(row, oitColumn('result'))?.value;

describe('an edit in OIT', () => {
  test('is judged at once, in at most four round trips', async () => {
    const workbook = await checkedBook();
    const before = resultOf(workbook, 8);
    const host = await start(workbook);
    host.edit('OIT', inOit('url', 8), '');
    expect(before).not.toBe('ต้องแก้ไข');
    expect(resultOf(workbook, 8)).toBe('ต้องแก้ไข');
    expect(host.serviceCalls.total).toBeLessThanOrEqual(4);
  });

  test('that changes no verdict writes nothing', async () => {
    const workbook = await checkedBook();
    const host = await start(workbook);
    host.edit('OIT', inOit('title', 8), 'ข่าวประชาสัมพันธ์');
    expect(host.serviceCalls.total).toBeLessThanOrEqual(3);
  });

  test('that copies another row’s text is found, and so is the row it was copied from', async () => {
    const workbook = await checkedBook();
    const oit = sheetOf(workbook, 'OIT');
    const host = await start(workbook);
    host.edit('OIT', inOit('progress', 8), String(oit.peek(4, oitColumn('progress'))?.value));
    expect(String(oit.peek(8, oitColumn('toMend'))?.value)).toContain('o3');
    expect(host.serviceCalls.total).toBeLessThanOrEqual(4);
  });

  test('finds its row again after a colleague sorted the sheet', async () => {
    const workbook = await checkedBook();
    const oit = sheetOf(workbook, 'OIT');
    for (let place = 1; place <= 13; place++) {
      const [a, b] = [oit.cell(8, place).value, oit.cell(30, place).value];
      oit.cell(8, place).value = b;
      oit.cell(30, place).value = a;
    }
    (await start(workbook)).edit('OIT', inOit('url', 30), '');
    expect(oit.peek(30, 1)?.value).toBe('o7');
    expect(resultOf(workbook, 30)).toBe('ต้องแก้ไข');
    expect(String(oit.peek(8, oitColumn('toMend'))?.value ?? '')).not.toContain('URL');
  });

  test('writes the add-on’s columns only', async () => {
    const workbook = await checkedBook();
    const staff = () =>
      ['ข้อ', 'ข้อมูล', 'ผู้รับผิดชอบ', 'สถานะ', 'ความก้าวหน้าผลการดำเนินการ', 'URL', 'วันที่เผยแพร่'].map((heading) =>
        column(workbook, 'OIT', heading),
      );
    const before = staff();
    (await start(workbook)).edit('OIT', inOit('url', 8), '');
    before[5]?.splice(6, 1, '');
    expect(staff()).toEqual(before);
  });

  test('while a heading is being changed stops nobody', async () => {
    const workbook = await checkedBook();
    expect(() => type(workbook, 'OIT', inOit('url', 1), 'ลิงก์')).not.toThrow();
    const host = await start(workbook);
    expect(() => host.edit('OIT', inOit('url', 8), '')).not.toThrow();
    expect(host.alerts).toEqual([]);
  });
});

test('a tick in องค์ประกอบ changes the count and the verdict', async () => {
  const workbook = await checkedBook();
  const row = column(workbook, 'องค์ประกอบ', 'ข้อ').indexOf('o7') + 2;
  const host = await start(workbook);
  host.edit('องค์ประกอบ', `D${row}`, false);
  expect(sheetOf(workbook, 'OIT').peek(8, oitColumn('componentsTicked'))?.value).toBe('1 จาก 2');
  expect(resultOf(workbook, 8)).toBe('ต้องแก้ไข');
  expect(host.serviceCalls.total).toBeLessThanOrEqual(4);
  host.edit('องค์ประกอบ', `D${row}`, true);
  expect(sheetOf(workbook, 'OIT').peek(8, oitColumn('componentsTicked'))?.value).toBe('2 จาก 2');
});

test('an edit elsewhere, or before the first check, does nothing', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook);
  host.edit('OIT', inOit('url', 8), '');
  expect(resultOf(workbook, 8) ?? '').toBe('');
  const other = await start(await checkedBook());
  other.edit('มาตรการ', 'B2', 'มาตรการใหม่');
  expect(other.serviceCalls.total).toBe(0);
});
