import { runScript } from './run-script';

/**
 * What Google publishes of the members that the bundle uses, and what public test suites that run on Google assert about
 * them, restated for the local host. «reference» is the text of each method's page, as gas-types-detailed 1.1.3 has it;
 * «gas-fakes» are the tests of github.com/brucemcpherson/gas-fakes, which its author runs on Apps Script as well.
 */
const published = (cases: readonly (readonly [fact: string, script: string, seen: unknown])[]) =>
  test.each(cases)('%s', async (_fact, script, seen) => {
    expect(await runScript(script)).toEqual(seen);
  });

const refused = (cases: readonly (readonly [fact: string, script: string, words: string])[]) =>
  test.each(cases)('%s', async (_fact, script, words) => {
    await expect(runScript(script)).rejects.toThrow(words);
  });

describe('values (reference: Range.getValue, getValues, setValue, setValues, getDisplayValues, getFormula, clearContent)', () => {
  published([
    ['empty cells return an empty string', 'return [cell.getValue(), cell.getValues()]', ['', [['']]]],
    [
      'a value is a number, a truth, a day or a text',
      `
      sheet.getRange('A1:C1').setValues([[1.5, true, 'ก']]);
      return sheet.getRange('A1:C1').getValues()[0]`,
      [1.5, true, 'ก'],
    ],
    ['a text that begins with = is a formula', "return cell.setValue('=1+1').getFormula()", '=1+1'],
    [
      'without a formula getFormula is empty',
      'return [cell.getFormula(), cell.setValue(1).getFormula()]',
      ['', ''],
    ],
    [
      'displayed values are texts, and empty ones too',
      `
      sheet.getRange('A1:B1').setValues([[1, '']]);
      return sheet.getRange('A1:B1').getDisplayValues()`,
      [['1', '']],
    ],
    [
      'clearContent leaves the format',
      `
      cell.setNumberFormat('@').setBackground('#112233').setValue('ก').clearContent();
      return [cell.getValue(), cell.getNumberFormat(), cell.getBackground()]`,
      ['', '@', '#112233'],
    ],
    [
      'clearContent leaves notes and rules (gas-fakes: sheetsbasic)',
      `
      cell.setNote('ดู').insertCheckboxes().clearContent();
      return [cell.getNote(), String(cell.getDataValidation().getCriteriaType())]`,
      ['ดู', 'CHECKBOX'],
    ],
    [
      'a text with spaces before = stays a text (gas-fakes: sheetsvalues)',
      `
      return cell.setValue('   =SUM(1,2)').getValue()`,
      '   =SUM(1,2)',
    ],
    [
      'null empties a cell (gas-fakes: datavalidations)',
      "return cell.setValue('ก').setValue(null).getValue()",
      '',
    ],
    [
      'what is written as it would be typed: a day, a share, a number (USER_ENTERED)',
      `
      sheet.getRange('A1:C1').setValues([['1/10/2023', '50%', '0012']]);
      var values = sheet.getRange('A1:C1').getValues()[0];
      return [Object.prototype.toString.call(values[0]), values[1], values[2]]`,
      ['[object Date]', 0.5, 12],
    ],
    [
      'and read without its format (UNFORMATTED)',
      `
      return [cell.setNumberFormat('0.0').setValue(1.2345).getValue(), cell.getDisplayValue()]`,
      [1.2345, '1.2'],
    ],
  ]);
});

describe('formats (gas-fakes: sheetsformatting, sheetsbasic)', () => {
  published([
    ['the automatic format has a name of its own', 'return cell.getNumberFormat()', '0.###############'],
    [
      'general is told by that name',
      "return cell.setNumberFormat('general').getNumberFormat()",
      '0.###############',
    ],
    [
      'other formats are told as they were set',
      `
      return ['0.0000', '#,##0.00', '@'].map(function (form) { return cell.setNumberFormat(form).getNumberFormat() })`,
      ['0.0000', '#,##0.00', '@'],
    ],
    [
      'a weight of null is normal',
      `
      return ['bold', 'normal', null].map(function (weight) { return cell.setFontWeight(weight).getFontWeight() })`,
      ['bold', 'normal', 'normal'],
    ],
    [
      'no alignment up and down is bottom',
      `
      return ['top', 'middle', 'bottom', null].map(function (at) { return cell.setVerticalAlignment(at).getVerticalAlignment() })`,
      ['top', 'middle', 'bottom', 'bottom'],
    ],
    [
      'no alignment to the sides is general',
      `
      return ['left', 'center', 'right', null].map(function (at) { return cell.setHorizontalAlignment(at).getHorizontalAlignment() })`,
      ['left', 'center', 'right', 'general'],
    ],
    ['a cell without a background is white', 'return cell.getBackground()', '#ffffff'],
    [
      'a note that is not there is empty',
      "return [cell.getNote(), cell.setNote('ก').getNote(), cell.setNote('').getNote()]",
      ['', 'ก', ''],
    ],
  ]);
});

describe('rules for what a cell takes (gas-fakes: sheetsdatavalidations; reference: DataValidationBuilder)', () => {
  const built = (calls: string) => `
    var rule = SpreadsheetApp.newDataValidation().${calls}.build();
    return [String(rule.getCriteriaType()), rule.getCriteriaValues()]`;
  published([
    ['a check box has no values of its own', built('requireCheckbox()'), ['CHECKBOX', []]],
    [
      'a list is one of texts, shown by default',
      built("requireValueInList([9, false, 'z'])"),
      ['VALUE_IN_LIST', [['9', 'false', 'z'], true]],
    ],
    ['its arrow can be hidden', built("requireValueInList(['a'], false)"), ['VALUE_IN_LIST', [['a'], false]]],
    ['a day', built('requireDate()'), ['DATE_IS_VALID_DATE', []]],
    ['a number between', built('requireNumberBetween(20, 40)'), ['NUMBER_BETWEEN', [20, 40]]],
    [
      'a range is given back as a range',
      `
      var rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A2:C4')).build();
      return [rule.getCriteriaValues()[0].getA1Notation(), rule.getCriteriaValues()[1]]`,
      ['A2:C4', true],
    ],
    [
      'the default of a new rule is to take other data with a warning',
      `
      return SpreadsheetApp.newDataValidation().requireDate().build().getAllowInvalid()`,
      true,
    ],
    [
      'a rule without help has null',
      'return SpreadsheetApp.newDataValidation().requireDate().build().getHelpText()',
      null,
    ],
    [
      'a cell without a rule has null',
      'return [cell.getDataValidation(), cell.getDataValidations()]',
      [null, [[null]]],
    ],
    [
      'insertCheckboxes sets all cells to false',
      `
      sheet.getRange('A1:A2').setValues([['ก'], [true]]).insertCheckboxes();
      return sheet.getRange('A1:A2').getValues()`,
      [[false], [false]],
    ],
    [
      'and replaces the rule that was there',
      `
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build());
      return String(cell.insertCheckboxes().getDataValidation().getCriteriaType())`,
      'CHECKBOX',
    ],
    [
      'the words of the enums',
      'return String(SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST)',
      'VALUE_IN_LIST',
    ],
  ]);
});

describe('protections (reference: Range.protect, Sheet.protect, Protection; gas-fakes: sheetspermissions)', () => {
  const { RANGE, SHEET } = {
    RANGE: 'SpreadsheetApp.ProtectionType.RANGE',
    SHEET: 'SpreadsheetApp.ProtectionType.SHEET',
  };
  published([
    [
      'are not warnings by default, and have an empty description',
      `
      var made = cell.protect();
      return [made.isWarningOnly(), made.getDescription()]`,
      [false, ''],
    ],
    [
      'a range that is protected again gets a second one',
      `
      cell.protect(); cell.protect();
      return sheet.getProtections(${RANGE}).length`,
      2,
    ],
    [
      'a sheet that is protected again gives the one that it has',
      `
      sheet.protect().setDescription('ก');
      return [sheet.protect().getDescription(), sheet.getProtections(${SHEET}).length]`,
      ['ก', 1],
    ],
    [
      'a sheet’s range spans it, and has no name',
      `
      var range = sheet.protect().getRange();
      return [range.getNumRows() === sheet.getMaxRows(), range.getNumColumns() === sheet.getMaxColumns(), range.getA1Notation()]`,
      [true, true, ''],
    ],
    ['and can be taken away', `cell.protect().remove(); return sheet.getProtections(${RANGE}).length`, 0],
  ]);
});

describe('sheets (reference: Sheet, Spreadsheet; gas-fakes: sheetsvalues, sheetstext)', () => {
  published([
    [
      'a sheet inserted by name comes after the active one, by index where it says',
      `
      var one = book.insertSheet('s1'), two = book.insertSheet('s2'), three = book.insertSheet('s3', 1), four = book.insertSheet('s4', 0);
      return book.getSheets().map(function (each) { return each.getName() + each.getIndex() }).slice(0, 3)`,
      ['s41', 'ชีต12', 's33'],
    ],
    [
      'the new sheet becomes the active one',
      "book.insertSheet('ข'); return book.getActiveSheet().getName()",
      'ข',
    ],
    ['a sheet that is not there is null', "return book.getSheetByName('ไม่มี')", null],
    [
      'hiding twice has no effect',
      `
      var other = book.insertSheet('ข');
      other.hideSheet(); other.hideSheet();
      return [other.isSheetHidden(), other.showSheet().isSheetHidden()]`,
      [true, false],
    ],
    [
      'the data range is bounded by A1, the last row and the last column',
      `
      sheet.getRange('C4').setValue(1);
      return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()]`,
      ['A1:C4', 4, 3],
    ],
    [
      'a blank row that is inserted is none with content',
      `
      cell.setValue(1); sheet.insertRowsAfter(1, 2);
      return sheet.getLastRow()`,
      1,
    ],
    [
      'a column that is inserted among others makes the data wider',
      `
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
      sheet.insertColumnsAfter(2, 2);
      return [sheet.getLastColumn(), sheet.getDataRange().getValues()]`,
      [5, [['a', 'b', '', '', 'c']]],
    ],
    [
      'appendRow: what begins with = is a formula',
      `
      sheet.appendRow(['=1+1']);
      return sheet.getRange(1, 1).getFormula()`,
      '=1+1',
    ],
    ['sizes are told as they were set', 'sheet.setColumnWidth(2, 200); return sheet.getColumnWidth(2)', 200],
    [
      'objects are called by their class',
      `
      return [book, sheet, cell, SpreadsheetApp.newDataValidation(), cell.protect()].map(String)`,
      ['Spreadsheet', 'Sheet', 'Range', 'DataValidationBuilder', 'Protection'],
    ],
  ]);
  refused([
    [
      'the only visible sheet cannot be hidden',
      'sheet.hideSheet()',
      "You can't hide all the sheets in a document.",
    ],
    [
      'setValues wants the shape of the range',
      'sheet.getRange(1, 1, 2, 1).setValues([[1]])',
      'The data has 1 but the range has 2.',
    ],
    [
      'a method called with what it does not take',
      "sheet.getRange('A1').setNote('ก', 'ข')",
      "don't match the method signature",
    ],
  ]);
});

describe('links behind words (reference: Range.getRichTextValue, RichTextValue.getLinkUrl; gas-fakes: sheetsformatting)', () => {
  const rich = "SpreadsheetApp.newRichTextValue().setText('Bold Link')";
  published([
    [
      'the link of a part is that of its run',
      `
      cell.setRichTextValue(${rich}.setLinkUrl(5, 9, 'https://www.example.go.th').build());
      return cell.getRichTextValue().getRuns().map(function (run) { return [run.getStartIndex(), run.getEndIndex(), run.getLinkUrl()] })`,
      [
        [0, 5, null],
        [5, 9, 'https://www.example.go.th'],
      ],
    ],
    [
      'one address behind all of it is that of the value',
      `
      cell.setRichTextValue(${rich}.setLinkUrl('https://www.example.go.th').build());
      return [cell.getRichTextValue().getLinkUrl(), cell.getValue()]`,
      ['https://www.example.go.th', 'Bold Link'],
    ],
    [
      'several different ones give null',
      `
      cell.setRichTextValue(${rich}.setLinkUrl(0, 4, 'https://a.example').setLinkUrl(5, 9, 'https://b.example').build());
      return cell.getRichTextValue().getLinkUrl()`,
      null,
    ],
    [
      'null clears a link',
      `
      cell.setRichTextValue(${rich}.setLinkUrl('https://a.example').setLinkUrl(null).build());
      return cell.getRichTextValue().getLinkUrl()`,
      null,
    ],
    ['a plain text is one run', "return cell.setValue('Plain text').getRichTextValue().getRuns().length", 1],
    [
      'a value that is no text has none',
      'return [cell.setValue(1).getRichTextValue(), cell.setValue(true).getRichTextValue()]',
      [null, null],
    ],
  ]);
});

describe('locks, properties, bytes (reference: Lock, Properties, Utilities, Blob)', () => {
  published([
    [
      'hasLock is false before, true while, and false after',
      `
      var lock = LockService.getDocumentLock();
      var before = lock.hasLock(), got = lock.tryLock(10), held = lock.hasLock();
      lock.releaseLock();
      return [before, got, held, lock.hasLock()]`,
      [false, true, true, false],
    ],
    [
      'tryLock has no effect on a lock that is held; releaseLock none on one that is not',
      `
      var lock = LockService.getDocumentLock();
      lock.releaseLock(); lock.tryLock(10);
      return [lock.tryLock(10), lock.hasLock()]`,
      [true, true],
    ],
    [
      'a property that is not there is null',
      "return PropertiesService.getDocumentProperties().getProperty('ไม่มี')",
      null,
    ],
    [
      'what getProperties gives is a copy',
      `
      var store = PropertiesService.getUserProperties().setProperty('ก', '1');
      store.getProperties()['ก'] = '2';
      return store.getProperty('ก')`,
      '1',
    ],
    [
      'a blob made of a text is UTF-8, in signed bytes',
      "return Utilities.newBlob('é').getBytes()",
      [-61, -87],
    ],
    [
      'a blob may have neither name nor type',
      'var blob = Utilities.newBlob([1]); return [blob.getName(), blob.getContentType()]',
      [null, null],
    ],
    [
      'base64 there and back',
      "return Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode('กข'))).getDataAsString()",
      'กข',
    ],
    [
      'formatDate goes by SimpleDateFormat',
      "return Utilities.formatDate(new Date(0), 'Etc/UTC', \"yyyy-MM-dd'T'HH:mm:ss.SSS''\")",
      "1970-01-01T00:00:00.000'",
    ],
  ]);
});

describe('Drive (reference of the Drive API v3; brucemcpherson/gas-fakes#117)', () => {
  const FOLDER = "mimeType: 'application/vnd.google-apps.folder'";
  published([
    [
      'what is made in a binned folder is made, and is in the bin (File.trashed; googleworkspace/android-samples#66)',
      `
      var asked = { fields: 'id,trashed' };
      var folder = Drive.Files.create({ name: 'ปี', ${FOLDER} }, null, asked);
      Drive.Files.update({ trashed: true }, folder.id);
      var within = Drive.Files.create({ name: 'ใน', ${FOLDER}, parents: [folder.id] }, null, asked);
      var found = Drive.Files.list({ q: 'trashed = false' }).files;
      return [folder.trashed, within.trashed, found.length]`,
      [false, true, 0],
    ],
  ]);
  refused([
    [
      'About.get wants to know what for',
      'Drive.About.get({})',
      "The 'fields' parameter is required for this method.",
    ],
    [
      'a file that is not there, or not the script’s',
      "Drive.Files.update({ trashed: true }, 'x')",
      'API call to drive.files.update failed with error: File not found: x.',
    ],
    [
      'a folder that is not there, or not the script’s',
      `Drive.Files.create({ name: 'ใน', ${FOLDER}, parents: ['x'] }, null)`,
      'API call to drive.files.create failed with error: File not found: x.',
    ],
    [
      'an export of one that is not there',
      "Drive.Files.export('x', 'text/plain', { alt: 'media' })",
      'File not found: x.',
    ],
  ]);
});
