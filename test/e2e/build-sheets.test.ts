import type { LocalSheet } from '../../src/local/xlsx/local-workbook';
import { SHEET_KEYS, SHEETS } from '../../src/workbook/schema';
import { builtBook, column, emptyBook, run, sampleBook, sheetOf, start, type } from '../support/bundle';

describe('«สร้างแผ่นงาน» on a new spreadsheet', () => {
  test('makes every sheet with its headings, in order, and leaves no spare one', async () => {
    const workbook = await builtBook();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(SHEET_KEYS.map((key) => SHEETS[key].name));
    for (const key of SHEET_KEYS) {
      const sheet = sheetOf(workbook, SHEETS[key].name);
      const headings = Object.values(SHEETS[key].columns).map(({ heading }) => heading);
      expect(headings.map((_, index) => sheet.peek(1, index + 1)?.value)).toEqual(headings);
      expect(sheet.frozenRows).toBe(1);
    }
  });

  test('gives OIT its 43 rows, and องค์ประกอบ a box for each component', async () => {
    const workbook = await builtBook();
    const codes = column(workbook, 'OIT', 'ข้อ');
    expect(codes).toEqual(Array.from({ length: 43 }, (_, index) => `o${index + 1}`));
    expect(new Set(column(workbook, 'OIT', 'สถานะ'))).toEqual(new Set(['ยังไม่ได้ดำเนินการ']));
    const ticks = column(workbook, 'องค์ประกอบ', 'มีแล้ว');
    expect(ticks.length).toBeGreaterThan(43);
    expect(new Set(ticks)).toEqual(new Set([false]));
    expect(ruleAt(sheetOf(workbook, 'องค์ประกอบ'), 2, 4)).toMatchObject({ criterion: { kind: 'checkbox' } });
  });

  test('offers the words of สถานะ, and the divisions for ผู้รับผิดชอบ', async () => {
    const oit = sheetOf(await builtBook(), 'OIT');
    expect(ruleAt(oit, 2, 7)).toMatchObject({
      criterion: { kind: 'list', values: ['ยังไม่ได้ดำเนินการ', 'กำลังดำเนินการ', 'ดำเนินการแล้ว'] },
      allowInvalid: false,
    });
    expect(ruleAt(oit, 2, 5)).toMatchObject({ criterion: { kind: 'range', sheetName: 'ส่วนงาน' } });
    expect(ruleAt(oit, 2, 6)).toMatchObject({ criterion: { kind: 'date' } });
  });

  test('colours every word of ผลตรวจ, and warns before the add-on’s columns are changed', async () => {
    const oit = sheetOf(await builtBook(), 'OIT');
    const words = oit.conditionalRules.map(
      ({ condition }) => condition.kind === 'text-equal' && condition.text,
    );
    expect(words).toEqual(['ครบถ้วน', 'ต้องแก้ไข', 'กำลังดำเนินการ', 'ยังไม่ได้ดำเนินการ', 'เลยกำหนด']);
    expect(oit.protections.map(({ area, warningOnly }) => [area?.column, warningOnly])).toEqual([
      [8, true],
      [12, true],
      [13, true],
    ]);
  });

  test('refuses a year without criteria, and makes nothing', async () => {
    const workbook = await emptyBook();
    const host = await start(workbook);
    expect(run(host, 'buildSheets', 2567)).toMatchObject({ ok: false, code: 'no-criteria' });
    expect(workbook.sheets).toHaveLength(1);
  });

  test('does nothing while a colleague’s run holds the lock', async () => {
    const workbook = await emptyBook();
    const host = await start(workbook, { lockHeld: true });
    expect(run(host, 'buildSheets')).toMatchObject({ ok: false, code: 'busy' });
    expect(workbook.sheets).toHaveLength(1);
  });
});

describe('«สร้างแผ่นงาน» again', () => {
  test('changes nothing where nothing is missing', async () => {
    const workbook = await sampleBook();
    const before = values(workbook.sheets);
    const { value } = run(await start(workbook), 'buildSheets');
    expect(value).toMatchObject({ sheets: [], columns: 0, rows: 0 });
    expect(values(workbook.sheets)).toEqual(before);
  });

  test('adds a deleted sheet, row, setting and heading, and touches nothing that staff typed', async () => {
    const workbook = await sampleBook();
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'มาตรการ');
    for (let place = 1; place <= 13; place++) setBlank(sheetOf(workbook, 'OIT'), 8, place);
    type(workbook, 'OIT', 'D3', 'ข้อความของเจ้าหน้าที่');
    type(workbook, 'OIT', 'J1', 'ลิงก์เดิม');
    setBlank(sheetOf(workbook, 'ตั้งค่า'), 19, 1);
    const before = values(workbook.sheets);

    const { value } = run(await start(workbook), 'buildSheets');

    expect(value).toMatchObject({ sheets: ['มาตรการ'], columns: 1, rows: 2 });
    const oit = sheetOf(workbook, 'OIT');
    expect(oit.peek(1, 14)?.value).toBe('URL');
    expect(oit.peek(45, 1)?.value).toBe('o7');
    expect(oit.peek(45, 3)?.value).toBe('ข่าวประชาสัมพันธ์');
    expect(sheetOf(workbook, 'ตั้งค่า').peek(20, 1)?.value).toBe('นายก');
    const after = new Map(values(workbook.sheets));
    for (const [place, was] of before) expect([place, after.get(place)]).toEqual([place, was]);
  });

  test('finds its columns where staff moved them', async () => {
    const workbook = await sampleBook();
    const oit = sheetOf(workbook, 'OIT');
    for (let row = 1; row <= 44; row++) {
      const [a, b] = [oit.cell(row, 9).value, oit.cell(row, 10).value];
      oit.cell(row, 9).value = b;
      oit.cell(row, 10).value = a;
    }
    expect(run(await start(workbook), 'buildSheets').value).toMatchObject({ columns: 0, rows: 0 });
    expect(run(await start(workbook), 'checkCompleteness').value).toMatchObject({ total: 43 });
  });
});

function ruleAt(sheet: LocalSheet, row: number, place: number) {
  return sheet.validations.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      place >= area.column &&
      place < area.column + area.columns,
  )?.rule;
}

function setBlank(sheet: LocalSheet, row: number, place: number): void {
  sheet.cell(row, place).value = '';
}

function values(sheets: readonly LocalSheet[]): [string, unknown][] {
  return sheets.flatMap((sheet) =>
    [...sheet.cells()]
      .filter(({ cell }) => cell.value !== '' && cell.value !== false)
      .map(({ row, column: place, cell }): [string, unknown] => [
        `${sheet.name} ${row}/${place}`,
        cell.value,
      ]),
  );
}
