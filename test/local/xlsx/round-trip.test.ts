import fc from 'fast-check';
import { toA1 } from '../../../src/local/xlsx/a1';
import { type CellValue, LocalSheet, type LocalWorkbook } from '../../../src/local/xlsx/local-workbook';
import { NotAWorkbookError, readWorkbook } from '../../../src/local/xlsx/read-workbook';
import { newWorkbook } from '../../../src/local/xlsx/workbook-file';
import { writeWorkbook } from '../../../src/local/xlsx/write-workbook';
import { anyText } from '../../support/any-text';
import { part } from '../../support/sampled';

const again = async (workbook: LocalWorkbook) => readWorkbook(await writeWorkbook(workbook), workbook.name);

async function withSheet(fill: (sheet: LocalSheet) => void): Promise<LocalWorkbook> {
  const workbook = await newWorkbook('ทดสอบ');
  fill(firstSheet(workbook));
  return workbook;
}

function firstSheet({ sheets }: LocalWorkbook): LocalSheet {
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The sheet after it was written and read. */
async function returned(fill: (sheet: LocalSheet) => void): Promise<LocalSheet> {
  return firstSheet(await again(await withSheet(fill)));
}

async function returnedValue(value: CellValue): Promise<CellValue | undefined> {
  const sheet = await returned((made) => {
    made.cell(1, 1).value = value;
    if (value instanceof Date) made.cell(1, 1).numberFormat = 'd/m/yyyy';
  });
  return sheet.peek(1, 1)?.value;
}

describe('a value comes back as it was', () => {
  test.each([
    ['Thai', 'ยังไม่ได้ดำเนินการ'],
    ['spaces at both ends', '  ก  '],
    ['only a space', ' '],
    ['lines', 'บรรทัด\nบรรทัด\n\nบรรทัด\n'],
    ['Windows lines', 'ก\r\nข\rค'],
    ['tabs', '\tก\tข\t'],
    ['a no-break and a zero-width space', '\u00a0ก\u200bข\u00a0'],
    ['emoji', '✅ 👩‍👩‍👧 🇹🇭'],
    ['markup', '<b a="1">&amp; \'ก\'</b> ]]>'],
    ['control characters', 'ก\u0000\u0001\u0008\u000b\u001fข\u007f'],
    ['what looks like an escape', '_x0041_ _x005F_x0041_ __x000a_'],
    ['non-characters', '\ufffe\uffff'],
    ['an error', '#N/A'],
    ['what looks like a formula', '=A1'],
    ['digits', '0012'],
    ['a long text', 'ก'.repeat(50_000)],
    ['an integer', 42],
    ['a fraction', 95.15],
    ['a small number', -1e-7],
    ['true', true],
    ['false', false],
    ['a day', new Date(Date.UTC(2023, 9, 1))],
    ['a day of a Buddhist year', new Date(Date.UTC(2566, 1, 28))],
    ['a time of day', new Date(Date.UTC(1899, 11, 30, 8, 30))],
  ])('%s', async (_what, value) => {
    expect(await returnedValue(value)).toEqual(value);
  });

  test('half a surrogate pair is no character, and becomes U+FFFD', async () => {
    expect(await returnedValue('ก\ud83dข\ude00')).toBe('ก\ufffdข\ufffd');
  });

  test('any table of texts', async () => {
    const text = fc.oneof(
      anyText(),
      fc.string({
        unit: fc.constantFrom('ก', '่', ' ', '\n', '\r', '\u0000', '_', 'x', '0', '5', 'F', '&', '<', '😀'),
      }),
    );
    const table = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const sheet = await returned((made) => {
          for (const [r, row] of rows.entries())
            for (const [c, cell] of row.entries()) made.cell(r + 1, c + 1).value = cell;
        });
        const back = rows.map((row, r) => row.map((_cell, c) => sheet.peek(r + 1, c + 1)?.value ?? ''));
        expect(back).toEqual(rows);
      }),
      { numRuns: part(100) },
    );
  });
});

test('a sheet keeps its looks', async () => {
  const sheet = await returned((made) => {
    Object.assign(made, { name: "ข้อ 'OIT'", frozenRows: 1, frozenColumns: 2, tabColor: '#12ab34' });
    made.columnWidths.set(2, 333).set(5, 21);
    made.rowHeights.set(1, 40);
    const format = {
      bold: true,
      fontColor: '#1b3a4b',
      fontSize: 14,
      background: '#e3edf2',
      wrap: true,
      horizontal: 'center',
      vertical: 'middle',
    } as const;
    Object.assign(made.cell(1, 1), { value: 'ก', numberFormat: '@', note: 'หมายเหตุ\n สองบรรทัด', format });
    Object.assign(made.cell(5, 3), { numberFormat: 'd/m/yyyy' });
  });
  expect(sheet).toMatchObject({ name: "ข้อ 'OIT'", frozenRows: 1, frozenColumns: 2, tabColor: '#12ab34' });
  expect([...sheet.columnWidths]).toEqual([
    [2, 333],
    [5, 21],
  ]);
  expect([...sheet.rowHeights]).toEqual([[1, 40]]);
  expect(sheet.peek(1, 1)).toMatchObject({
    numberFormat: '@',
    note: 'หมายเหตุ\n สองบรรทัด',
    format: {
      bold: true,
      fontColor: '#1b3a4b',
      fontSize: 14,
      background: '#e3edf2',
      wrap: true,
      horizontal: 'center',
      vertical: 'middle',
    },
  });
  expect(sheet.peek(5, 3)).toMatchObject({ value: '', numberFormat: 'd/m/yyyy' });
  expect(sheet.extent()).toEqual({ lastRow: 1, lastColumn: 1 });
});

test('hidden sheets, their order and the open one come back', async () => {
  const workbook = await newWorkbook('ทดสอบ');
  workbook.sheets.push(new LocalSheet(1, 'แม่แบบ'), new LocalSheet(2, 'OIT'));
  Object.assign(workbook.sheets[1] ?? {}, { hidden: true });
  workbook.activeSheet = 2;
  const back = await again(workbook);
  expect(back.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['ชีต1', false],
    ['แม่แบบ', true],
    ['OIT', false],
  ]);
  expect(back.activeSheet).toBe(2);
});

const column = { row: 2, column: 3, rows: 40, columns: 1 };
const rule = { showDropdown: true, allowInvalid: false, helpText: 'เลือก' };

test.each([
  [{ ...rule, criterion: { kind: 'list', values: ['ยังไม่ได้ดำเนินการ', 'กำลังดำเนินการ'] } as const }],
  [{ ...rule, criterion: { kind: 'range', sheetName: "ส่วน 'งาน'", area: column } as const }],
  [{ ...rule, allowInvalid: true, criterion: { kind: 'date' } as const }],
  [{ ...rule, helpText: '', criterion: { kind: 'number-between', min: 0, max: 100 } as const }],
  [{ ...rule, helpText: '', criterion: { kind: 'checkbox' } as const }],
])('the rule %j comes back', async (placed) => {
  const sheet = await returned((made) => made.placeValidation(column, placed));
  expect(sheet.validations).toEqual([{ area: column, rule: placed }]);
});

test.each([
  ['a comma', ['ก, ข']],
  ['a quotation mark', ['"ก"']],
  ['more than 255 characters', ['ก'.repeat(200), 'ข'.repeat(60)]],
])('a list with %s is refused by name, not written wrongly', async (_what, values) => {
  const workbook = await withSheet((made) => {
    made.placeValidation(column, { ...rule, criterion: { kind: 'list', values } });
  });
  await expect(writeWorkbook(workbook)).rejects.toThrow('The drop-down list of ชีต1!C2:C41 cannot be written');
});

test('a later rule cuts the earlier one away under it', async () => {
  const sheet = await returned((made) => {
    made.placeValidation(column, { ...rule, criterion: { kind: 'date' } });
    made.placeValidation(
      { row: 10, column: 1, rows: 2, columns: 9 },
      { ...rule, criterion: { kind: 'list', values: ['ก'] } },
    );
  });
  expect(sheet.validations.map(({ area, rule: { criterion } }) => `${toA1(area)} ${criterion.kind}`)).toEqual(
    ['C2:C9 date', 'C12:C41 date', 'A10:I11 list'],
  );
});

test('conditional rules come back in order', async () => {
  const rules = [
    {
      areas: [column, { row: 1, column: 9, rows: 1, columns: 2 }],
      condition: { kind: 'text-equal', text: 'เลย"กำหนด"' } as const,
      format: { background: '#ffe0b2', fontColor: '#7a2e00', bold: true },
    },
    {
      areas: [column],
      condition: { kind: 'formula', formula: '=$A2<>"ก & ข"' } as const,
      format: { background: '#ffffff' },
    },
  ];
  const sheet = await returned((made) => {
    made.conditionalRules = rules;
  });
  expect(sheet.conditionalRules).toEqual(rules);
});

test('protections come back, and do not pile up', async () => {
  const protections = [
    { area: column, description: 'คอลัมน์ที่โปรแกรมเขียนเอง', warningOnly: true },
    { area: null, description: '', warningOnly: true },
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, description: 'ก', warningOnly: false },
  ];
  const workbook = await withSheet((made) => {
    made.protections = protections;
  });
  const twice = await again(await again(workbook));
  expect(firstSheet(twice).protections).toEqual(protections);
});

test('a formula keeps the value that was last computed', async () => {
  const workbook = await withSheet((made) => {
    Object.assign(made.cell(1, 1), { value: 3, formula: 'SUM(B1:B2)' });
    Object.assign(made.cell(2, 1), { value: 'ก', formula: 'B1&""' });
    Object.assign(made.cell(3, 1), { value: '', formula: 'B3' });
  });
  const sheet = firstSheet(await again(await again(workbook)));
  expect([1, 2, 3].map((row) => sheet.peek(row, 1))).toMatchObject([
    { value: 3, formula: 'SUM(B1:B2)' },
    { value: 'ก', formula: 'B1&""' },
    { value: '', formula: 'B3' },
  ]);
});

test.each([
  ['nothing', new Uint8Array()],
  ['a text', new TextEncoder().encode('สวัสดี '.repeat(20))],
  ['half a zip', new Uint8Array([0x50, 0x4b, 3, 4, ...new Array<number>(60).fill(0)])],
])('%s is not a workbook', async (_what, bytes) => {
  await expect(readWorkbook(bytes, 'ก.xlsx')).rejects.toThrow(NotAWorkbookError);
});
