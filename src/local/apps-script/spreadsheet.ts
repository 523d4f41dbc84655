import { createHash } from 'node:crypto';
import { LocalSheet } from '../xlsx/local-workbook';
import type { Book } from './book';
import { Exception } from './exceptions';
import { partOf } from './part';
import { Sheet } from './sheet';
import { offsetAt } from './time-zone';

const THAI = 'th_TH';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Toast {
  readonly message: string;
  readonly title: string;
}

export class Spreadsheet extends partOf<GoogleAppsScript.Spreadsheet.Spreadsheet>(
  'SpreadsheetApp',
  'Spreadsheet',
  [
    'insertSheet',
    'deleteSheet',
    'moveActiveSheet',
    'getSpreadsheetTimeZone',
    'setSpreadsheetTimeZone',
    'getSpreadsheetLocale',
    'setSpreadsheetLocale',
    'getCurrentCell',
  ],
  ['getName', 'getId', 'getUrl', 'getSheets', 'getSheetByName', 'getActiveSheet', 'setActiveSheet', 'toast'],
) {
  constructor(
    private readonly book: Book,
    private readonly toasts: Toast[],
  ) {
    super();
  }

  getName() {
    return this.book.workbook.name;
  }

  getId() {
    // As long as Google's, and of the same letters.
    return createHash('sha256').update(this.book.workbook.name).digest('base64url').padEnd(44, '0');
  }

  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${encodeURIComponent(this.getId())}/edit`;
  }

  getSheets() {
    return this.book.workbook.sheets.map((model) => new Sheet(this.book, model));
  }

  getSheetByName(name: string) {
    const model = this.book.workbook.sheets.find((sheet) => sheet.name === name);
    return model ? new Sheet(this.book, model) : null;
  }

  /**
   * With a name, and an index from 0 when it is not to come after the active sheet. The new sheet becomes active. With a
   * template it is a copy of that sheet: cells, formats, sizes and rules.
   */
  insertSheet(nameOrIndex?: unknown, index?: unknown, options?: unknown): GoogleSheet {
    const { workbook } = this.book;
    if (typeof nameOrIndex !== 'string')
      throw new TypeError('The local host inserts only sheets with a name');
    const at = index ?? workbook.activeSheet + 1;
    if (typeof at !== 'number')
      throw new TypeError('The local host inserts a sheet from a template at an index');
    const { template } = (options ?? {}) as { readonly template?: Sheet };
    if (workbook.sheets.some(({ name }) => name.toLowerCase() === nameOrIndex.toLowerCase())) {
      throw new Exception(
        `A sheet with the name "${nameOrIndex}" already exists. Please enter another name.`,
      );
    }
    if (at < 0 || at > workbook.sheets.length) throw new Exception(`Invalid sheet index: ${at}`);
    const id = 1 + Math.max(-1, ...workbook.sheets.map((sheet) => sheet.id));
    const model = template ? template.copyAs(id, nameOrIndex) : new LocalSheet(id, nameOrIndex);
    workbook.sheets.splice(at, 0, model);
    workbook.activeSheet = at;
    return new Sheet(this.book, model);
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { workbook } = this.book;
    const at = sheet.getIndex() - 1;
    if (at < 0) throw new Exception('Sheet not found.');
    if (workbook.sheets.every(({ hidden }, index) => hidden || index === at))
      throw new Exception("You can't remove all the visible sheets in a document.");
    workbook.sheets.splice(at, 1);
    if (workbook.activeSheet >= at) workbook.activeSheet = Math.max(0, workbook.activeSheet - 1);
  }

  /** To a place among the sheets, from 1; it stays the one that is open. */
  moveActiveSheet(place: number): void {
    const { workbook } = this.book;
    if (place < 1 || place > workbook.sheets.length) throw new Exception(`Invalid sheet index: ${place}`);
    const [moved] = workbook.sheets.splice(workbook.activeSheet, 1);
    if (moved) workbook.sheets.splice(place - 1, 0, moved);
    workbook.activeSheet = place - 1;
  }

  getSpreadsheetTimeZone() {
    return this.book.workbook.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    try {
      offsetAt(timeZone, 0);
    } catch {
      throw new Exception(`Invalid argument: timezone. Should be of type: TimeZone, but was: ${timeZone}`);
    }
    this.book.workbook.timeZone = timeZone;
  }

  getSpreadsheetLocale() {
    return THAI;
  }

  /** What is typed is read in the Thai locale alone (typed-value.ts). */
  setSpreadsheetLocale(locale: string): void {
    if (locale !== THAI) throw new Error(`The local host does not have the locale ${locale}, only ${THAI}`);
  }

  getActiveSheet() {
    const { sheets, activeSheet } = this.book.workbook;
    const model = sheets[activeSheet] ?? sheets[0];
    if (!model) throw new Exception('The spreadsheet has no sheets');
    return new Sheet(this.book, model);
  }

  /** The cell that the person is in, in the sheet that is open. */
  getCurrentCell() {
    const { sheets, activeSheet } = this.book.workbook;
    const { row, column } = (sheets[activeSheet] ?? sheets[0])?.currentCell ?? { row: 1, column: 1 };
    return this.getActiveSheet().getRange(row, column);
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return sheet.activate();
  }

  toast(message: string, title?: string, _timeoutSeconds?: number | null): void {
    this.toasts.push({ message, title: title ?? '' });
  }
}
