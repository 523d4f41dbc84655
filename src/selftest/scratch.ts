import { scratchName, templatedName } from '../messages/self-test';
import { withLock } from '../workbook/lock';
import { aboutToWrite } from '../workbook/run';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet to try things on. */
export interface Bench {
  readonly book: Book;
  readonly sheet: Sheet;
  /** Cells that nothing was tried on yet. */
  readonly fresh: (rows?: number, columns?: number) => Range;
}

/**
 * Gives a sheet of its own to a piece of work, and takes it away again, whatever happened. Whoever has the lock is alone at
 * it: a sheet of that name that is there already was left by a run that Google stopped, and goes first.
 */
export function onScratchSheet<T>(work: (bench: Bench) => T): T {
  return withLock(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    removeScratchSheet(book);
    const open = book.getActiveSheet();
    aboutToWrite(scratchName);
    const sheet = book.insertSheet(scratchName);
    try {
      book.setActiveSheet(open);
      return work({ book, sheet, fresh: freshCells(sheet) });
    } finally {
      try {
        removeScratchSheet(book);
      } catch {
        // The next run removes it; what was seen is worth more.
      }
    }
  });
}

function removeScratchSheet(book: Book): void {
  for (const name of [templatedName, scratchName]) removeSheet(book, name);
}

export function removeSheet(book: Book, name: string): void {
  const left = book.getSheetByName(name);
  if (left === null) return;
  try {
    SpreadsheetApp.flush();
  } catch {
    // A write that Google refused goes with the sheet.
  }
  book.deleteSheet(left);
}

/** Below what was used last, with a row between: what spreads downwards reaches nobody else. */
function freshCells(sheet: Sheet): Bench['fresh'] {
  let row = 1;
  return (rows = 1, columns = 1) => {
    const range = sheet.getRange(row, 1, rows, columns);
    row += rows + 1;
    return range;
  };
}
