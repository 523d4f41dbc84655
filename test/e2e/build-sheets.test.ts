import { RESULTS } from '../../src/ita/verdict/verdict';
import { selectionIn, viewSheets } from '../../src/local/preview/book-view';
import { type LocalSheet, type LocalWorkbook, setContent } from '../../src/local/xlsx/local-workbook';
import { RESULT_COLOURS } from '../../src/workbook/colours';
import { columnsOf, SHEET_KEYS, SHEETS } from '../../src/workbook/schema';
import {
  builtBook,
  column,
  emptyBook,
  inOit,
  oitColumn,
  run,
  sampleBook,
  sheetOf,
  start,
  type,
} from '../support/bundle';

describe('«สร้างแผ่นงาน» on a new spreadsheet', () => {
  test('makes every sheet with its headings, in order, and leaves no spare one', async () => {
    const workbook = await builtBook();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(SHEET_KEYS.map((key) => SHEETS[key].name));
    for (const key of SHEET_KEYS) {
      const sheet = sheetOf(workbook, SHEETS[key].name);
      const headings = columnsOf(key).map(([, { heading }]) => heading);
      expect(headings.map((_, index) => sheet.peek(1, index + 1)?.value)).toEqual(headings);
      expect(sheet.extent().lastColumn).toBe(headings.length);
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
    expect(ruleAt(oit, 2, oitColumn('status'))).toMatchObject({
      criterion: { kind: 'list', values: ['ยังไม่ได้ดำเนินการ', 'กำลังดำเนินการ', 'ดำเนินการแล้ว'] },
      allowInvalid: false,
    });
    expect(ruleAt(oit, 2, oitColumn('owner'))).toMatchObject({
      criterion: { kind: 'range', sheetName: 'ส่วนงาน' },
    });
    expect(ruleAt(oit, 2, oitColumn('dueDate'))).toMatchObject({ criterion: { kind: 'date' } });
  });

  test('colours ข้อ and ผลตรวจ by the word in ผลตรวจ', async () => {
    const workbook = await builtBook();
    const oit = sheetOf(workbook, 'OIT');
    expect(RESULTS.map((result) => coloursOf(workbook, result))).toEqual(
      RESULT_COLOURS.map(({ background }) => ({ code: background, result: background, title: undefined })),
    );
    expect(oit.conditionalRules).toHaveLength(RESULTS.length);
  });

  test('warns before the add-on’s columns are changed', async () => {
    const oit = sheetOf(await builtBook(), 'OIT');
    expect(
      oit.protections.map(({ area, warningOnly }) => [area?.column, area?.columns, warningOnly]),
    ).toEqual([
      [oitColumn('componentsTicked'), 3, true],
      // Beside it the add-on's columns of a review.
      [oitColumn('components'), 6, true],
    ]);
  });

  test('opens on OIT, also when it is built step by step', async () => {
    expect(openSheet(await builtBook())).toBe('OIT');
    const workbook = await emptyBook();
    const host = await start(workbook);
    for (const key of SHEET_KEYS) run(host, 'setUpSheet', key, { ...ANSWERS }, []);
    expect(openSheet(workbook)).toBe('OIT');
  });

  test('is still open on OIT after its first check, which makes a hidden sheet', async () => {
    const workbook = await sampleBook();
    run(await start(workbook), 'checkCompleteness');
    expect(openSheet(workbook)).toBe('OIT');
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
    type(workbook, 'OIT', inOit('components', 3), 'ข้อความของเจ้าหน้าที่');
    type(workbook, 'OIT', inOit('url', 1), 'ลิงก์เดิม');
    setBlank(sheetOf(workbook, 'ตั้งค่า'), 19, 1);
    const before = values(workbook.sheets);

    const { value } = run(await start(workbook), 'buildSheets');

    expect(value).toMatchObject({ sheets: ['มาตรการ'], columns: 1, rows: 2 });
    const oit = sheetOf(workbook, 'OIT');
    expect(oit.peek(1, columnsOf('oit').length + 1)?.value).toBe('URL');
    expect(oit.peek(45, 1)?.value).toBe('o7');
    expect(oit.peek(45, oitColumn('title'))?.value).toBe('ข่าวประชาสัมพันธ์');
    expect(sheetOf(workbook, 'ตั้งค่า').peek(20, 1)?.value).toBe('นายก');
    const after = new Map(values(workbook.sheets));
    for (const [place, was] of before) expect([place, after.get(place)]).toEqual([place, was]);
  });

  test('finds its columns where staff moved them', async () => {
    const workbook = await sampleBook();
    const oit = sheetOf(workbook, 'OIT');
    for (let row = 1; row <= 44; row++) {
      const [a, b] = [oit.cell(row, 4).value, oit.cell(row, 8).value];
      oit.cell(row, 4).value = b;
      oit.cell(row, 8).value = a;
    }
    expect(run(await start(workbook), 'buildSheets').value).toMatchObject({ columns: 0, rows: 0 });
    expect(run(await start(workbook), 'checkCompleteness').value).toMatchObject({ total: 43 });
  });

  test('colours follow ผลตรวจ where staff moved it, and where they put a title above the headings', async () => {
    const workbook = await sampleBook();
    const oit = sheetOf(workbook, 'OIT');
    const [from, to] = [oitColumn('result'), oitColumn('url')];
    for (let row = 1; row <= 44; row++) {
      const [a, b] = [oit.cell(row, from).value, oit.cell(row, to).value];
      oit.cell(row, from).value = b;
      oit.cell(row, to).value = a;
    }
    setContent(oit.cell(2, to), 'เลยกำหนด');
    const background = RESULT_COLOURS.find(({ result }) => result === 'เลยกำหนด')?.background;
    expect(viewOf(workbook, 2, oitColumn('code'))?.format.background).toBe(background);
  });

  test('gives the rows of an older workbook their colours, keeps rules of staff, and does so once', async () => {
    const workbook = await sampleBook();
    const oit = sheetOf(workbook, 'OIT');
    const area = { row: 2, column: oitColumn('result'), rows: 100, columns: 1 };
    const staffs = {
      areas: [area],
      condition: { kind: 'formula', formula: '=$A2="o1"' } as const,
      format: { bold: true },
    };
    const earlier = RESULTS.map((text) => ({
      areas: [area],
      condition: { kind: 'text-equal', text } as const,
      format: { background: '#cfe6f5' },
    }));
    oit.conditionalRules = [...earlier, staffs];
    const host = await start(workbook);
    run(host, 'buildSheets');
    expect(oit.conditionalRules).toHaveLength(RESULTS.length + 1);
    expect(oit.conditionalRules).toContainEqual(staffs);
    expect(coloursOf(workbook, 'ครบถ้วน').code).toBe(RESULT_COLOURS[0]?.background);
    const after = oit.conditionalRules;
    run(host, 'buildSheets');
    expect(oit.conditionalRules).toBe(after);
  });

  test('leaves the person in the sheet where they are when no sheet was missing', async () => {
    const workbook = await sampleBook();
    const host = await start(workbook);
    host.select('มาตรการ', 'B2');
    run(host, 'buildSheets');
    expect(openSheet(workbook)).toBe('มาตรการ');
  });
});

const ANSWERS = {
  agency: 'องค์การบริหารส่วนตำบลทดสอบ',
  district: '',
  province: '',
  website: '',
  fiscalYear: 2566,
  listOf: null,
  offices: ['สำนักปลัด'],
  oitCloses: '',
  ownDay: '',
};

const openSheet = (workbook: LocalWorkbook) => selectionIn(workbook).sheet;

/** The cell as the grid of the preview draws it. */
function viewOf(workbook: LocalWorkbook, row: number, place: number) {
  const sheet = viewSheets(workbook).find(({ name }) => name === 'OIT');
  return sheet?.rows[row - 1]?.[place - 1];
}

/** The backgrounds that a row of OIT takes when ผลตรวจ says so. */
function coloursOf(workbook: LocalWorkbook, result: string) {
  const row = 3;
  setContent(sheetOf(workbook, 'OIT').cell(row, oitColumn('result')), result);
  const background = (column: Parameters<typeof oitColumn>[0]) =>
    viewOf(workbook, row, oitColumn(column))?.format.background;
  return { code: background('code'), result: background('result'), title: background('title') };
}

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
