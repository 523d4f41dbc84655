import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/local/xlsx/workbook-file';

const newDirectory = () => mkdtempSync(join(tmpdir(), 'ita-xlsx-'));

test('a workbook is named after its file, and nothing else is left beside it', async () => {
  const dir = newDirectory();
  const path = join(dir, 'อบต. ๒๕๖๖.xlsx');
  await saveWorkbook(path, await newWorkbook('ก'));
  expect((await openWorkbook(path)).name).toBe('อบต. ๒๕๖๖');
  expect(readdirSync(dir)).toEqual(['อบต. ๒๕๖๖.xlsx']);
});

test('a workbook that cannot be written leaves the old file as it was', async () => {
  const dir = newDirectory();
  const path = join(dir, 'book.xlsx');
  writeFileSync(path, 'old');
  const workbook = await newWorkbook('book');
  workbook.sheets[0]?.placeValidation(
    { row: 1, column: 1, rows: 1, columns: 1 },
    { criterion: { kind: 'list', values: ['a,b'] }, showDropdown: true, allowInvalid: true, helpText: '' },
  );
  await expect(saveWorkbook(path, workbook)).rejects.toThrow('drop-down list');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(dir)).toEqual(['book.xlsx']);
});

test('nothing is left behind when the file cannot be put in place', async () => {
  const dir = newDirectory();
  mkdirSync(join(dir, 'book.xlsx', 'in the way'), { recursive: true });
  await expect(saveWorkbook(join(dir, 'book.xlsx'), await newWorkbook('book'))).rejects.toThrow();
  expect(readdirSync(dir)).toEqual(['book.xlsx']);
});

/** A Python with openpyxl: another reader of .xlsx, to agree with ours. */
const python = ['python3', '/usr/bin/python3'].find((command) => {
  try {
    execFileSync(command, ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (!python)
  console.warn('SKIPPED: no Python with openpyxl, so no second reader has looked at our .xlsx files');

const DUMP = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
rule = sheet.data_validations.dataValidation[0]
print(json.dumps({
  'values': [[str(cell) if cell is not None else None for cell in row] for row in sheet.iter_rows(values_only=True)],
  'bold': sheet['A1'].font.b, 'format': sheet['B1'].number_format, 'freeze': sheet.freeze_panes,
  'rule': [rule.type, rule.formula1, str(rule.sqref)],
  'colours': [[str(found.sqref), found.rules[0].dxf.fill.bgColor.rgb] for found in sheet.conditional_formatting],
}))`;

(python ? test : test.skip)('openpyxl reads the same', async () => {
  const workbook = await newWorkbook('book');
  const [sheet] = workbook.sheets;
  if (!python || !sheet) throw new Error('nothing to read with, or nothing to read');
  const area = { row: 2, column: 2, rows: 9, columns: 1 };
  Object.assign(sheet.cell(1, 1), { value: ' หัวข้อ\n๑ ', format: { bold: true } });
  Object.assign(sheet.cell(1, 2), { value: '0012', numberFormat: '@' });
  Object.assign(sheet.cell(2, 1), { value: new Date(Date.UTC(2023, 9, 1)), numberFormat: 'd/m/yyyy' });
  sheet.cell(2, 2).value = 'ก';
  sheet.cell(3, 1).value = true;
  sheet.cell(3, 2).value = 95.15;
  sheet.frozenRows = 1;
  sheet.placeValidation(area, {
    criterion: { kind: 'list', values: ['ก', 'ข'] },
    showDropdown: true,
    allowInvalid: false,
    helpText: '',
  });
  sheet.conditionalRules = [
    { areas: [area], condition: { kind: 'text-equal', text: 'ก' }, format: { background: '#00ff00' } },
  ];
  sheet.protections.push({ area, description: 'ก', warningOnly: true });
  const path = join(newDirectory(), 'book.xlsx');
  await saveWorkbook(path, workbook);
  expect(JSON.parse(execFileSync(python, ['-c', DUMP, path], { encoding: 'utf8' }))).toEqual({
    values: [
      [' หัวข้อ\n๑ ', '0012'],
      ['2023-10-01 00:00:00', 'ก'],
      ['True', '95.15'],
    ],
    bold: true,
    format: '@',
    freeze: 'A2',
    rule: ['list', '"ก,ข"', 'B2:B10'],
    colours: [['B2:B10', 'FF00FF00']],
  });
});
