import { hostOf } from './run-script';

const rule = 'SpreadsheetApp.newDataValidation().requireCheckbox().build()';

describe('a call that makes a round trip is counted', () => {
  test.each([
    ['cell.getValue()', { SpreadsheetApp: 1 }],
    ['cell.getValues()', { SpreadsheetApp: 1 }],
    ['cell.getDisplayValues()', { SpreadsheetApp: 1 }],
    ['cell.setValue(1)', { SpreadsheetApp: 1 }],
    ['sheet.getRange(1, 1, 100, 1).setValues(new Array(100).fill([1]))', { SpreadsheetApp: 1 }],
    ['sheet.appendRow([1, 2])', { SpreadsheetApp: 1 }],
    ["cell.setNumberFormat('@').setFontWeight('bold').setWrap(true)", { SpreadsheetApp: 3 }],
    [`cell.setDataValidation(${rule})`, { SpreadsheetApp: 1 }],
    ['cell.insertCheckboxes()', { SpreadsheetApp: 1 }],
    ['cell.protect().setWarningOnly(true)', { SpreadsheetApp: 2 }],
    ['sheet.getLastRow() + sheet.getLastColumn()', { SpreadsheetApp: 2 }],
    ['sheet.setColumnWidth(1, 100)', { SpreadsheetApp: 1 }],
    ['sheet.setConditionalFormatRules(sheet.getConditionalFormatRules())', { SpreadsheetApp: 2 }],
    ["book.insertSheet('ใหม่').hideSheet()", { SpreadsheetApp: 2 }],
    ['sheet.insertRowsAfter(1000, 1)', { SpreadsheetApp: 1 }],
    ['book.setSpreadsheetTimeZone(book.getSpreadsheetTimeZone())', { SpreadsheetApp: 2 }],
    ['book.getCurrentCell().getRow()', { SpreadsheetApp: 1 }],
    ["Drive.About.get({ fields: 'user' })", { Drive: 1 }],
    [
      "PropertiesService.getDocumentProperties().setProperty('a', 'b').getProperty('a')",
      { PropertiesService: 2 },
    ],
    [
      'var lock = LockService.getDocumentLock(); lock.tryLock(1); lock.waitLock(1); lock.hasLock(); lock.releaseLock()',
      { LockService: 3 },
    ],
    [
      'cell.getValue(); cell.setValue(1); LockService.getDocumentLock().tryLock(1)',
      { SpreadsheetApp: 2, LockService: 1 },
    ],
    ['try { cell.setValues([[1, 2]]) } catch (refused) {}', { SpreadsheetApp: 1 }],
  ])('%s', async (statement, byService) => {
    const host = await hostOf(statement);
    host.call('main');
    const total = Object.values(byService).reduce((sum, count) => sum + count, 0);
    expect(host.serviceCalls).toMatchObject({ byService, total });
  });
});

test.each([
  'book.getName() + book.getId() + book.getUrl() + book.getActiveSheet().getIndex()',
  "book.getSheetByName('ชีต1').getName() + sheet.getSheetId()",
  'sheet.getDataRange().getA1Notation() + cell.getRow() + cell.getNumColumns() + cell.getLastRow()',
  rule,
  'SpreadsheetApp.flush()',
  "book.toast('เสร็จแล้ว'); SpreadsheetApp.getUi().createMenu('ITA').addItem('ก', 'main').addToUi()",
  "SpreadsheetApp.getUi().alert('ดีไหม')",
  "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>'))",
  "Utilities.newBlob('ก').getBytes(); Utilities.formatDate(new Date(), 'Asia/Bangkok', 'yyyy'); Utilities.getUuid()",
  'Session.getScriptTimeZone()',
  'sheet.activate(); cell.activate()',
])('%s makes no round trip', async (statement) => {
  const host = await hostOf(statement);
  host.call('main');
  expect(host.serviceCalls).toMatchObject({ byService: {}, total: 0 });
});
