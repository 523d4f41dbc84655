import { type CellStyle, readXlsx, type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { setContent } from '../../../src/local/xlsx/local-workbook';
import { readWorkbook } from '../../../src/local/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/local/xlsx/write-workbook';

/** A workbook of somebody else's, with much that the model does not know. */
const style: CellStyle = {
  font: { name: 'TH SarabunPSK', size: 16, italic: true, underline: true, color: { theme: 4 } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 5, tint: 0.4 } },
  border: { top: { style: 'double', color: { rgb: 'FF112233' } } },
  alignment: { horizontal: 'justify', textRotation: 45, indent: 2 },
  numFmt: '#,##0.00',
};
const foreign: WriteOptions = {
  properties: { title: 'แบบเดิม', creator: 'อบต.' },
  namedRanges: [{ name: 'รายชื่อ', range: "'ก'!$A$1:$A$2" }],
  sheets: [
    {
      name: 'ก',
      rows: [['หัวข้อ', 'ค่า']],
      cells: new Map([
        ['0,0', { value: 'หัวข้อ', type: 'string', style }],
        [
          '1,0',
          {
            value: null,
            type: 'richText',
            richText: [{ text: 'ตัว' }, { text: 'หนา', font: { bold: true } }],
          },
        ],
        ['2,0', { value: 'เว็บไซต์', type: 'string', hyperlink: { target: 'https://www.nasom.example/' } }],
      ]),
      columns: [{ width: 12.5 }, { hidden: true }],
      rowDefs: new Map([[1, { hidden: true }]]),
      merges: [{ startRow: 4, startCol: 0, endRow: 5, endCol: 1 }],
      autoFilter: { range: 'A1:B3' },
      dataValidations: [{ type: 'textLength', operator: 'lessThan', formula1: '9', range: 'B1:B9' }],
      conditionalRules: [
        {
          type: 'colorScale',
          priority: 1,
          range: 'B1:B9',
          colorScale: { cfvo: [{ type: 'min' }, { type: 'max' }], colors: ['FFFF0000', 'FF00FF00'] },
        },
      ],
      pageSetup: { orientation: 'landscape', paperSize: 'a4' },
      headerFooter: { oddFooter: '&P' },
      protection: { sheet: true },
      view: { showGridLines: false, tabColor: { theme: 3 } },
      veryHidden: true,
    },
    { name: 'ข', rows: [[1]] },
  ],
};

test('what the model does not know goes through unharmed, and the rest can change beside it', async () => {
  const before = await readXlsx(await writeXlsx(foreign), { readStyles: true });
  const workbook = await readWorkbook(await writeXlsx(foreign), 'แบบเดิม');
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  sheet.cell(7, 1).value = 'ใหม่';
  setContent(sheet.cell(1, 1), 'แก้แล้ว');
  const after = await readXlsx(await writeWorkbook(workbook), { readStyles: true });

  const [was, is] = [before.sheets[0], after.sheets[0]];
  for (const key of [
    'merges',
    'autoFilter',
    'dataValidations',
    'conditionalRules',
    'pageSetup',
    'headerFooter',
    'protection',
    'view',
    'veryHidden',
    'columns',
    'rowDefs',
  ] as const) {
    expect([key, is?.[key]]).toEqual([key, was?.[key]]);
    expect(was?.[key]).toBeDefined();
  }
  expect(is?.cells?.get('0,0')).toMatchObject({ value: 'แก้แล้ว', style: was?.cells?.get('0,0')?.style });
  expect(is?.cells?.get('1,0')?.richText).toEqual(was?.cells?.get('1,0')?.richText);
  expect(is?.cells?.get('2,0')?.hyperlink).toEqual({ target: 'https://www.nasom.example/' });
  expect(is?.rows[6]?.[0]).toBe('ใหม่');
  expect(after.namedRanges).toEqual(before.namedRanges);
  expect(after.properties).toMatchObject({ title: 'แบบเดิม', creator: 'อบต.' });
});

test('new content takes the link and the styled runs of the old with it', async () => {
  const workbook = await readWorkbook(await writeXlsx(foreign), 'แบบเดิม');
  for (const row of [2, 3]) {
    const cell = workbook.sheets[0]?.cell(row, 1);
    if (cell) setContent(cell, 'ใหม่');
  }
  const [sheet] = (await readXlsx(await writeWorkbook(workbook), { readStyles: true })).sheets;
  expect(sheet?.rows.slice(1, 3).map(([value]) => value)).toEqual(['ใหม่', 'ใหม่']);
  expect([...(sheet?.cells?.values() ?? [])].filter((cell) => cell.richText || cell.hyperlink)).toEqual([]);
});

test("a sheet that only Excel's own programming could show can be shown", async () => {
  const workbook = await readWorkbook(await writeXlsx(foreign), 'แบบเดิม');
  Object.assign(workbook.sheets[0] ?? {}, { hidden: false });
  const [sheet] = (await readXlsx(await writeWorkbook(workbook))).sheets;
  expect([sheet?.hidden, sheet?.veryHidden]).toEqual([undefined, undefined]);
});
