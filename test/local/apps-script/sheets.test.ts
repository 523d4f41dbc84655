import { startHost } from '../../../src/local/host';
import { readWorkbook } from '../../../src/local/xlsx/read-workbook';
import { newWorkbook } from '../../../src/local/xlsx/workbook-file';
import { writeWorkbook } from '../../../src/local/xlsx/write-workbook';
import { hostOf, runScript } from './run-script';

describe('what a script writes to a sheet, it reads again', () => {
  test.each([
    [
      'values',
      "sheet.getRange('A1:B2').setValues([['ก', 1], [true, '']]).getValues()",
      [
        ['ก', 1],
        [true, ''],
      ],
    ],
    ['one value over a range', "sheet.getRange('A1:B1').setValue('ก').getValues()", [['ก', 'ก']]],
    ['a formula, not computed', "cell.setValue('=1+1').getValues()", [['']]],
    ['cleared content', "cell.setValue('ก').clearContent().getValues()", [['']]],
    ['the data range', "sheet.getRange('C4').setValue('ก'); sheet.getDataRange().getA1Notation()", 'A1:C4'],
    ['the data range of an empty sheet', 'sheet.getDataRange().getA1Notation()', 'A1'],
    ['no data range for a format', "sheet.getRange('C4').setNumberFormat('@'); sheet.getLastRow()", 0],
    [
      'an appended row',
      "cell.setValue('ก'); sheet.appendRow(['ข', 2]); sheet.getDataRange().getValues()",
      [
        ['ก', ''],
        ['ข', 2],
      ],
    ],
    [
      'a row appended to a full sheet',
      'sheet.getRange(1000, 1).setValue(1); sheet.appendRow([2]); sheet.getMaxRows()',
      1001,
    ],
    [
      'a larger grid',
      'sheet.insertRowsAfter(1000, 5).insertColumnsAfter(26, 2); sheet.getMaxRows() + sheet.getMaxColumns()',
      1033,
    ],
    [
      'number formats',
      "sheet.getRange('A1:B1').setNumberFormats([['@', '0']]).getNumberFormats()",
      [['@', '0']],
    ],
    ['the number format of a new cell', 'cell.getNumberFormats()', [['0.###############']]],
    [
      'check boxes, unticked',
      "sheet.getRange('A1:A2').setValue(true).insertCheckboxes().getValues()",
      [[false], [false]],
    ],
    [
      'sheets in order',
      "book.insertSheet('ข', 0); book.insertSheet('ค'); book.getSheets().map(function (s) { return s.getName() })",
      ['ข', 'ค', 'ชีต1'],
    ],
    [
      'the index of a sheet',
      "book.insertSheet('ข'); sheet.getIndex() + 10 * book.getSheetByName('ข').getIndex()",
      21,
    ],
    ['a sheet that is not there', "book.getSheetByName('ไม่มี')", null],
    [
      'the active sheet',
      "book.insertSheet('ข'); book.setActiveSheet(sheet); book.getActiveSheet().getName()",
      'ชีต1',
    ],
    [
      'the cell that the person is in',
      "book.insertSheet('ข').getRange('C4').activate(); sheet.getRange('B2').activate(); book.getCurrentCell().getA1Notation()",
      'B2',
    ],
    [
      'the cell of a sheet that is opened again',
      "book.insertSheet('ข').getRange('C4').activate(); sheet.activate(); book.getSheetByName('ข').activate(); book.getCurrentCell().getA1Notation()",
      'C4',
    ],
    [
      'a sheet made of another, which stays as it is',
      "cell.setValue('ก').setNumberFormat('@'); sheet.setFrozenRows(1); var made = book.insertSheet('ข', 0, { template: sheet }); made.getRange('A1').setValue('ค'); [cell.getValue(), made.getRange('A1').getValue(), made.getRange('A1').getNumberFormats()[0][0], made.getIndex()]",
      ['ก', 'ค', '@', 1],
    ],
    [
      'rows that were deleted, and what stood in their formats',
      "sheet.getRange('A1:A10').setNumberFormat('@'); sheet.deleteRows(5, 996); sheet.insertRowsAfter(4, 1); [sheet.getMaxRows(), sheet.getRange('A4').getNumberFormats()[0][0]]",
      [5, '@'],
    ],
    ['a hidden sheet', "book.insertSheet('ข').hideSheet().isSheetHidden()", true],
    ['a sheet that is shown again', "book.insertSheet('ข').hideSheet().showSheet().isSheetHidden()", false],
    [
      'the time zone',
      "book.setSpreadsheetTimeZone('Asia/Tokyo'); book.getSpreadsheetTimeZone()",
      'Asia/Tokyo',
    ],
  ])('%s', async (_what, script, result) => {
    const statements = script.split('; ');
    expect(await runScript([...statements.slice(0, -1), `return ${statements.at(-1)};`].join('\n'))).toEqual(
      result,
    );
  });

  test('rows among others move those below, and look like the one before', async () => {
    const body = `sheet.getRange('A1:A3').setValues([['ก'], ['ข'], ['ค']]);
      sheet.getRange('A2').setFontWeight('bold').setNumberFormat('@');
      sheet.insertRowsAfter(2, 1);
      var added = sheet.getRange('A3');
      return [sheet.getDataRange().getValues(), added.getFontWeight(), added.getNumberFormat(), sheet.getMaxRows()];`;
    expect(await runScript(body)).toEqual([[['ก'], ['ข'], [''], ['ค']], 'bold', '@', 1001]);
  });

  test('no formula is left pointing at the wrong cells', async () => {
    const body = "sheet.getRange('A1:A2').setValues([['=A2'], [1]]); sheet.insertRowsAfter(1, 1);";
    await expect(runScript(body)).rejects.toThrow('The local host moves no formulas');
  });
});

const VALIDATION = 'SpreadsheetApp.newDataValidation()';

test('a value that is refused leaves the whole range as it was', async () => {
  const body = `var range = sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    try { range.setValues([['ก'], ['ข'], ['ค'.repeat(50001)]]) } catch (refused) { return range.getValues() }`;
  expect(await runScript(body)).toEqual([[1], [2], [3]]);
});

describe('rules for what may be typed', () => {
  test.each([
    ["requireValueInList(['ก', 'ข'], true)", 'VALUE_IN_LIST', [['ก', 'ข'], true]],
    ['requireCheckbox()', 'CHECKBOX', []],
    ['requireDate()', 'DATE_IS_VALID_DATE', []],
    ['requireNumberBetween(0, 100)', 'NUMBER_BETWEEN', [0, 100]],
  ])('%s', async (criterion, type, values) => {
    const body = `var rules = cell.setDataValidation(${VALIDATION}.${criterion}.build()).getDataValidations();
      return [String(rules[0][0].getCriteriaType()), rules[0][0].getCriteriaValues()];`;
    expect(await runScript(body)).toEqual([type, values]);
  });

  test('a list from cells gives its range again', async () => {
    const body = `cell.setDataValidation(${VALIDATION}.requireValueInRange(sheet.getRange('C1:C3')).build());
      return cell.getDataValidations()[0][0].getCriteriaValues()[0].getA1Notation();`;
    expect(await runScript(body)).toBe('C1:C3');
  });

  test('a table of rules, with holes', async () => {
    const body = `var date = ${VALIDATION}.requireDate().build();
      sheet.getRange('A1:B3').setDataValidations([[date, null], [date, date], [null, date]]);
      return sheet.getRange('A1:B3').getDataValidations().map(function (row) { return row.map(Boolean) });`;
    expect(await runScript(body)).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ]);
  });

  test.each([
    ["requireValueInList(['ก', '1'])", ["'ก'", "'1'", "''", "'=A9'"], ["'ข'", 'true']],
    ["requireValueInRange(sheet.getRange('C1:C2'))", ["'ค'"], ["'ง'", '7']],
    ['requireCheckbox()', ['true', "'FALSE'"], ["'ใช่'", '1']],
    ['requireDate()', ['new Date()', "'1/10/2023'"], ["'เร็ว ๆ นี้'", '5']],
    ['requireNumberBetween(0, 100)', ['0', "'99.5'", '100'], ['101', "'ร้อย'"]],
  ])('%s that rejects', async (criterion, accepted, rejected) => {
    const trial = (value: string, allowInvalid: boolean) =>
      runScript(`sheet.getRange('C1').setValue('ค');
        cell.setDataValidation(${VALIDATION}.${criterion}.setAllowInvalid(${allowInvalid}).build()).setValue(${value});
        return 'written';`);
    for (const value of accepted) expect(await trial(value, false)).toBe('written');
    for (const value of rejected)
      await expect(trial(value, false)).rejects.toThrow('violates the data validation');
    for (const value of rejected) expect(await trial(value, true)).toBe('written');
  });
});

describe('conditional colours', () => {
  const RULE =
    "SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('ก').setBackground('#0F0').setRanges([cell])";

  test('setting replaces all, and a rule that was read can be kept', async () => {
    const body = `sheet.setConditionalFormatRules([${RULE}.build()]);
      var other = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1="ข"').setBold(true).setRanges([sheet.getRange('B1:B9')]).build();
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([other]));
      return sheet.getConditionalFormatRules().map(function (rule) {
        var condition = rule.getBooleanCondition();
        return [String(condition.getCriteriaType()), condition.getCriteriaValues(), rule.getRanges()[0].getA1Notation(),
          condition.getBackground(), condition.getBold()];
      });`;
    expect(await runScript(body)).toEqual([
      ['TEXT_EQUAL_TO', ['ก'], 'A1', '#00ff00', null],
      ['CUSTOM_FORMULA', ['=$A1="ข"'], 'B1:B9', null, true],
    ]);
  });

  test('a copy may go to other cells', async () => {
    const body = `return ${RULE}.build().copy().setRanges([sheet.getRange('D4')]).build().getRanges()[0].getA1Notation();`;
    expect(await runScript(body)).toBe('D4');
  });

  test.each([
    ["SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('ก').build()", 'at least one range'],
    ['SpreadsheetApp.newConditionalFormatRule().setRanges([cell]).build()', 'must have a condition'],
    [`book.insertSheet('ข').setConditionalFormatRules([${RULE}.build()])`, 'different sheet'],
    ["SpreadsheetApp.newConditionalFormatRule().setBackground('green')", 'only colours like #aabbcc'],
  ])('%s', async (statement, message) => {
    await expect(runScript(statement)).rejects.toThrow(message);
  });
});

test('protections are found again by kind, and can go', async () => {
  const body = `sheet.getRange('B2:B9').protect().setWarningOnly(true).setDescription('ของโปรแกรม');
    sheet.getRange('C1').protect().remove();
    sheet.protect().setWarningOnly(true);
    sheet.protect().setDescription('ทั้งแผ่น');
    var types = SpreadsheetApp.ProtectionType;
    return [types.RANGE, types.SHEET].map(function (type) {
      return sheet.getProtections(type).map(function (found) {
        return [found.getRange().getA1Notation(), found.getDescription(), found.isWarningOnly()];
      });
    });`;
  expect(await runScript(body)).toEqual([[['B2:B9', 'ของโปรแกรม', true]], [['', 'ทั้งแผ่น', true]]]);
});

test('looks reach the file', async () => {
  const workbook = await newWorkbook('ก');
  const code = `function main() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.getRange('A1:B1').setValues([['ก', 'ข']]).setFontWeights([['bold', 'normal']]).setFontColor('#ABC').setFontSize(12)
      .setBackgrounds([['#ffffff', null]]).setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)
      .setVerticalAlignment('middle').setHorizontalAlignment('center').setNote('จด');
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    sheet.setColumnWidths(1, 2, 180);
    sheet.setRowHeight(1, 60);
    sheet.setTabColor('#00ff00');
  }`;
  startHost({ code, workbook, outDir: '' }).call('main');
  const [sheet] = (await readWorkbook(await writeWorkbook(workbook), 'ก')).sheets;
  expect(sheet).toMatchObject({ frozenRows: 1, frozenColumns: 2, tabColor: '#00ff00' });
  expect(sheet?.columnWidths).toEqual(new Map([1, 2].map((column) => [column, 180])));
  expect(sheet?.rowHeights).toEqual(new Map([[1, 60]]));
  const common = { fontColor: '#aabbcc', fontSize: 12, wrap: true, vertical: 'middle', horizontal: 'center' };
  expect(sheet?.peek(1, 1)).toMatchObject({
    note: 'จด',
    format: { ...common, bold: true, background: '#ffffff' },
  });
  expect(sheet?.peek(1, 2)?.format).toEqual({ ...common, bold: undefined, background: undefined });
});

test('a toast is recorded', async () => {
  const host = await hostOf("book.toast('เสร็จ'); book.toast('อีกที', 'ITA', 5);");
  host.call('main');
  expect(host.toasts).toEqual([
    { message: 'เสร็จ', title: '' },
    { message: 'อีกที', title: 'ITA' },
  ]);
});
