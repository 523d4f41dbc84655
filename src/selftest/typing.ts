import { drive } from '../commands/drive';
import { typingName, typingWords as words } from '../messages/self-test';
import { withLock } from '../workbook/lock';
import { aboutToWrite } from '../workbook/run';
import { assume, type Probe, type ProbeResult, probe, runProbes } from './probe';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What a simple trigger may do. Only a person's typing starts one, so a sheet says what to type; onEdit writes there what it
 * could do, and the next «ทดสอบระบบ» takes that along and removes the sheet.
 */

const BUDGET_MS = 15_000;
const HEADINGS_ROW = 6;

/** Makes the sheet anew, and takes the person there. */
export function openTypingSheet(): void {
  withLock(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const left = book.getSheetByName(typingName);
    aboutToWrite(typingName);
    if (left) book.deleteSheet(left);
    const sheet = book.insertSheet(typingName);
    sheet.getRange(1, 1, words.intro.length, 1).setValues(words.intro.map((line) => [line]));
    sheet.setColumnWidth(1, 320);
    sheet.getRange(words.intro.length + 1, 1).activate();
  });
}

/** Called by onEdit, with the rights of one. */
export function tryTrigger(sheet: Sheet): void {
  const results = runProbes(triggerProbes(sheet), BUDGET_MS, (seen) => seen);
  const lines = results.map(({ name, expected, seen, ok, ms }) => [name, expected, seen, ok, ms]);
  const table = [words.headings, ...lines];
  sheet.getRange(HEADINGS_ROW, 1, table.length, words.headings.length).setValues(table);
}

function triggerProbes(sheet: Sheet): readonly Probe[] {
  const may = (action: () => unknown) => () => {
    try {
      action();
      return words.allowed;
    } catch {
      return words.refused;
    }
  };
  const notes = () => PropertiesService.getDocumentProperties();
  return [
    probe(
      'onEdit: อ่านชีตที่พิมพ์',
      words.allowed,
      may(() => sheet.getDataRange().getValues()),
    ),
    probe(
      'onEdit: อ่านชีตอื่นของไฟล์',
      words.allowed,
      may(() => otherSheet(sheet).getDataRange().getValues()),
    ),
    probe(
      'onEdit: เขียนไฟล์นี้',
      words.allowed,
      may(() => sheet.getRange(HEADINGS_ROW, 1).setValue('').getValue()),
    ),
    probe(
      'onEdit: เขตเวลาของไฟล์',
      words.allowed,
      may(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()),
    ),
    probe(
      'onEdit: รูปแบบวันที่',
      words.allowed,
      may(() => Utilities.formatDate(new Date(0), 'Asia/Bangkok', 'yyyy')),
    ),
    assume(
      'onEdit: คุณสมบัติของไฟล์',
      words.allowed,
      may(() => notes().getProperty('ita-selftest')),
    ),
    assume(
      'onEdit: ล็อกของไฟล์',
      words.allowed,
      may(() => LockService.getDocumentLock().hasLock()),
    ),
    assume(
      'onEdit: ข้อความลอยมุมจอ',
      words.allowed,
      may(() => SpreadsheetApp.getActiveSpreadsheet().toast('ITA')),
    ),
    probe(
      'onEdit: Google ไดรฟ์',
      words.refused,
      may(() => drive().About.get({ fields: 'kind' })),
    ),
    probe(
      'onEdit: เปิดแถบด้านข้าง',
      words.refused,
      may(() => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))),
    ),
  ];
}

function otherSheet(sheet: Sheet): Sheet {
  const others = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return others.find((each) => each.getName() !== sheet.getName()) ?? sheet;
}

/** What onEdit could do, if somebody typed since; the sheet goes. */
export function takeTypingResults(book: Book, shown: (seen: string) => string): readonly ProbeResult[] {
  const sheet = book.getSheetByName(typingName);
  if (sheet === null) return [];
  const [, ...lines] = sheet
    .getDataRange()
    .getValues()
    .slice(HEADINGS_ROW - 1);
  withLock(() => book.deleteSheet(sheet));
  return lines.map(([name, expected, seen, ok, ms]) => ({
    name: shown(String(name)),
    expected: shown(String(expected)),
    seen: shown(String(seen)),
    ok: ok === true,
    ms: Number(ms) || 0,
  }));
}
