import { runScript } from './run-script';

describe('what Google refuses, the local host refuses in the same words', () => {
  test.each([
    [
      'sheet.getRange(1, 1, 3, 1).setValues([[1], [2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ],
    [
      'sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange(1, 1, 1, 2).setNumberFormats([['@']])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      "cell.setValue('ก'.repeat(50001))",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1, 20, 1, 8)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["sheet.getRange('AA1')", 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ["sheet.getRange('ไม่มี')", 'Range not found'],
    ["book.insertSheet('ชีต1')", 'A sheet with the name "ชีต1" already exists. Please enter another name.'],
    ['sheet.hideSheet()', "You can't hide all the sheets in a document."],
    [
      'book.getName(1)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Spreadsheet.getName.",
    ],
    [
      "LockService.getDocumentLock('x')",
      "The parameters (String) don't match the method signature for LockService.getDocumentLock.",
    ],
    [
      "cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ก']).setAllowInvalid(false).build()); cell.setValue('ข')",
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    ],
    [
      "PropertiesService.getDocumentProperties().setProperty('k', 'x'.repeat(9217))",
      'Argument too large: value',
    ],
    ["HtmlService.createHtmlOutputFromFile('nowhere')", 'No HTML file named nowhere was found.'],
    ["Utilities.base64Decode('ไม่ใช่')", 'Could not decode string.'],
    ["book.setSpreadsheetTimeZone('Asia/Nowhere')", 'Invalid argument: timezone'],
  ])('%s', async (statement, message) => {
    await expect(runScript(statement)).rejects.toMatchObject({
      name: 'Exception',
      message: expect.stringContaining(message),
    });
  });

  test.each(['128', '200', '-129', '1.5', 'NaN', '"7"'])('%s is not a signed byte', async (byte) => {
    await expect(runScript(`Utilities.newBlob([1, ${byte}])`)).rejects.toThrow(/to a byte/);
  });

  test('a typed array is not a Byte[]', async () => {
    await expect(runScript('Utilities.newBlob(new Uint8Array(2))')).rejects.toThrow(
      "don't match the method signature for Utilities.newBlob.",
    );
  });

  test('just within the limits is fine', async () => {
    const body = `cell.setValue('ก'.repeat(50000));
      sheet.getRange(1000, 26).setValue(1);
      return [cell.getValue().length, Utilities.newBlob([-128, 127]).getBytes(), sheet.getLastColumn()];`;
    expect(await runScript(body)).toEqual([50_000, [-128, 127], 26]);
  });
});

describe('what the local host does not have, it names', () => {
  test.each([
    ['cell.setFormula("A1")', 'SpreadsheetApp.Range.setFormula is not a function'],
    ['book.getNamedRanges()', 'SpreadsheetApp.Spreadsheet.getNamedRanges is not a function'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById is not a function'],
    ['Drive.Comments.create({}, "x")', 'Drive.Comments is not a function'],
    ['LockService.getScriptLock()', 'LockService.getScriptLock is not a function'],
    ['SpreadsheetApp.ProtectionType.CELL', 'SpreadsheetApp.ProtectionType.CELL is undefined'],
    ['cell.area', 'SpreadsheetApp.Range.area is not a function'],
    ['cell.constructor', 'SpreadsheetApp.Range.constructor is not a function'],
    ['cell.hasOwnProperty("x")', 'SpreadsheetApp.Range.hasOwnProperty is not a function'],
  ])('%s', async (statement, message) => {
    await expect(runScript(statement)).rejects.toMatchObject({
      name: 'TypeError',
      message: `${message}: the local host does not have it`,
    });
  });

  test('a service member cannot be set', async () => {
    await expect(runScript('cell.value = 1')).rejects.toThrow('SpreadsheetApp.Range.value cannot be set');
  });

  test.each(['DriveApp', 'DocumentApp', 'UrlFetchApp', 'require', 'process', 'setTimeout', 'TextDecoder'])(
    'there is no %s',
    async (name) => {
      expect(await runScript(`return typeof ${name};`)).toBe('undefined');
    },
  );
});

describe('what crosses the border belongs to the script', () => {
  test.each([
    ['sheet.getDataRange().getValues() instanceof Array'],
    ['sheet.getDataRange().getValues()[0] instanceof Array'],
    ['cell.setValue(new Date(2023, 9, 1)).getValue() instanceof Date'],
    ["Drive.About.get({ fields: 'user' }).user instanceof Object"],
    ['(function () { try { sheet.getRange(0, 1) } catch (e) { return e instanceof Error } })()'],
    ['(function () { try { cell.nothing() } catch (e) { return e instanceof TypeError } })()'],
    ['SpreadsheetApp.getUi().Button.YES === SpreadsheetApp.getUi().Button.YES'],
    ["String(cell) === 'Range'"],
  ])('%s', async (expression) => {
    expect(await runScript(`return ${expression};`)).toBe(true);
  });
});
