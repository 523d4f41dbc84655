import { deleteRows, insertColumns, insertRows } from '../colleague';
import { fromA1, wholeColumns } from '../xlsx/a1';
import type { LocalConditionalRule, LocalSheet } from '../xlsx/local-workbook';
import type { Book } from './book';
import { EmbeddedChart, EmbeddedChartBuilder } from './chart';
import { cellColor } from './colors';
import { ConditionalFormatRule } from './conditional-format';
import { Exception } from './exceptions';
import { partOf } from './part';
import { Protection } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

export class Sheet extends partOf<Google>(
  'SpreadsheetApp',
  'Sheet',
  [
    'appendRow',
    'setName',
    'getLastRow',
    'getLastColumn',
    'getMaxRows',
    'getMaxColumns',
    'insertRowsAfter',
    'insertRowsBefore',
    'insertColumnsAfter',
    'deleteRows',
    'setFrozenRows',
    'setFrozenColumns',
    'getFrozenRows',
    'getFrozenColumns',
    'getColumnWidth',
    'setColumnWidth',
    'setColumnWidths',
    'setRowHeight',
    'hideSheet',
    'showSheet',
    'isSheetHidden',
    'setTabColor',
    'getConditionalFormatRules',
    'setConditionalFormatRules',
    'getProtections',
    'protect',
    'getCharts',
    'insertChart',
  ],
  ['getName', 'getSheetId', 'getIndex', 'getDataRange', 'activate'],
) {
  constructor(
    private readonly book: Book,
    private readonly model: LocalSheet,
  ) {
    super();
  }

  /** What the script gets from a template. Google does not say what becomes of its protections. */
  copyAs(id: number, name: string): LocalSheet {
    if (this.model.protections.length > 0)
      throw new Error('The local host copies no sheet that has protections');
    return Object.assign(this.model.copyAs(id, name), {
      hidden: false,
      currentCell: { row: 1, column: 1 },
      kept: undefined,
    });
  }

  getName() {
    return this.model.name;
  }

  setName(name: string): Google {
    const taken = this.book.workbook.sheets.some(
      (sheet) => sheet !== this.model && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken)
      throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    this.model.name = name;
    return this;
  }

  /** The place that the sheet had when the file was opened: an .xlsx file holds no such number. */
  getSheetId() {
    return this.model.id;
  }

  getIndex() {
    return this.book.workbook.sheets.indexOf(this.model) + 1;
  }

  /** As large as what stands there: it must know of the writes that wait. */
  getDataRange(): Range {
    this.book.pending?.flush();
    const { lastRow, lastColumn } = this.model.extent();
    return this.#range(1, 1, Math.max(1, lastRow), Math.max(1, lastColumn));
  }

  getRange(rowOrA1: number | string, column?: number, rows?: number, columns?: number): Range {
    if (typeof rowOrA1 === 'number')
      return this.#range(rowOrA1, column ?? Number.NaN, rows ?? 1, columns ?? 1);
    const area = fromA1(rowOrA1) ?? wholeColumns(rowOrA1, this.model.maxRows);
    if (!area) throw new Exception('Range not found');
    return this.#range(area.row, area.column, area.rows, area.columns);
  }

  getRangeList(a1Notations: string[]): RangeList {
    if (a1Notations.length === 0) throw new Error('The local host makes no empty range list');
    return new RangeList(a1Notations.map((notation) => this.getRange(notation)));
  }

  #range(row: number, column: number, rows: number, columns: number): Range {
    const { maxRows, maxColumns } = this.model;
    if (![row, column, rows, columns].every(Number.isInteger)) {
      throw new Exception('Cannot convert the arguments of getRange to whole numbers');
    }
    if (row < 1) throw new Exception('The starting row of the range is too small.');
    if (column < 1) throw new Exception('The starting column of the range is too small.');
    if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns) {
      throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return new Range(this.book, this, this.model, { row, column, rows, columns });
  }

  getLastRow() {
    return this.model.extent().lastRow;
  }

  getLastColumn() {
    return this.model.extent().lastColumn;
  }

  getMaxRows() {
    return this.model.maxRows;
  }

  getMaxColumns() {
    return this.model.maxColumns;
  }

  /** Writes below the last row with content, and makes the grid larger when it is full. */
  appendRow(values: unknown[]): Google {
    const row = this.model.extent().lastRow + 1;
    this.model.maxRows = Math.max(this.model.maxRows, row);
    this.model.maxColumns = Math.max(this.model.maxColumns, values.length);
    this.#range(row, 1, 1, values.length).setValues([values]);
    // Google adds a line at once, below whatever others have added.
    this.book.pending?.flush();
    return this;
  }

  insertRowsAfter(after: number, howMany: number): Google {
    this.#insert('row', after, howMany);
    return this;
  }

  insertRowsBefore(before: number, howMany: number): Google {
    this.#insert('row', before - 1, howMany);
    return this;
  }

  insertColumnsAfter(after: number, howMany: number): Google {
    this.#insert('column', after, howMany);
    return this;
  }

  deleteRows(first: number, howMany: number): void {
    if (first <= this.model.extent().lastRow) throw new Error('The local host deletes empty rows only');
    if (howMany < 1 || first + howMany - 1 > this.model.maxRows) {
      throw new Exception('Those rows are out of bounds.');
    }
    deleteRows(this.model, first, howMany);
  }

  /** What is new looks like the row or column before it; nobody says so of Google, where people see it done. */
  #insert(what: 'row' | 'column', after: number, howMany: number): void {
    const last = this.model.extent()[what === 'row' ? 'lastRow' : 'lastColumn'];
    this.book.pending?.flush();
    const { sheets } = this.book.workbook;
    if (after < last && sheets.some((sheet) => holdsFormulaAbout(sheet, this.model))) {
      throw new Error(
        `The local host moves no formulas: ${what}s are inserted after the last with content (${last})`,
      );
    }
    if (what === 'row') insertRows(this.model, after + 1, howMany);
    else insertColumns(this.model, after + 1, howMany);
    if (after > 0) this.model.copyLooks(what, after, howMany);
  }

  setFrozenRows(rows: number): void {
    this.model.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    this.model.frozenColumns = columns;
  }

  getFrozenRows() {
    return this.model.frozenRows;
  }

  getFrozenColumns() {
    return this.model.frozenColumns;
  }

  /** Google's own width, 100, where nobody set one. */
  getColumnWidth(column: number) {
    return this.model.columnWidths.get(column) ?? 100;
  }

  setColumnWidth(column: number, width: number): Google {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, count: number, width: number): Google {
    this.#range(1, first, 1, count);
    for (let column = first; column < first + count; column++) this.model.columnWidths.set(column, width);
    return this;
  }

  setRowHeight(row: number, height: number): Google {
    this.#range(row, 1, 1, 1);
    this.model.rowHeights.set(row, height);
    return this;
  }

  hideSheet(): Google {
    const others = this.book.workbook.sheets.filter((sheet) => sheet !== this.model && !sheet.hidden);
    if (others.length === 0) throw new Exception("You can't hide all the sheets in a document.");
    this.model.hidden = true;
    return this;
  }

  showSheet(): Google {
    this.model.hidden = false;
    return this;
  }

  isSheetHidden() {
    return this.model.hidden;
  }

  setTabColor(color: string | null): Google {
    this.model.tabColor = cellColor(color) ?? null;
    return this;
  }

  activate(): Google {
    this.book.workbook.activeSheet = this.getIndex() - 1;
    return this;
  }

  getConditionalFormatRules() {
    return this.model.conditionalRules.map(
      (rule) => new ConditionalFormatRule(rule, this.#ranges(rule), this.model),
    );
  }

  #ranges(rule: LocalConditionalRule): Range[] {
    return rule.areas.map((area) => new Range(this.book, this, this.model, area));
  }

  /** Replaces all rules of the sheet. */
  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    const models = rules as unknown as ConditionalFormatRule[];
    for (const { sheet } of models) {
      if (sheet !== this.model) {
        throw new Exception('Conditional format rule cannot reference a different sheet.');
      }
    }
    this.model.conditionalRules = models.map(({ rule }) => rule);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const wantsRange = String(type) === 'RANGE';
    return this.model.protections
      .filter(({ area }) => (area !== null) === wantsRange)
      .map((protection) => this.#protection(protection));
  }

  /** Protects the whole sheet; a sheet has one such protection at most. */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    let protection = this.model.protections.find(({ area }) => area === null);
    if (!protection) {
      protection = { area: null, description: '', warningOnly: false };
      this.model.protections.push(protection);
    }
    return this.#protection(protection);
  }

  newChart() {
    return new EmbeddedChartBuilder({ sheet: this.model, ranges: [], chart: {} });
  }

  /** Those of the file come first: they were there before. */
  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    const { charts, kept } = this.model;
    return [
      ...(kept?.charts ?? []).map(() => new EmbeddedChart(this.model, null)),
      ...charts.map((chart) => new EmbeddedChart(this.model, chart)),
    ];
  }

  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const { chart: model, sheet } = chart as unknown as EmbeddedChart;
    if (model === null || sheet !== this.model)
      throw new Error('The local host inserts a chart once, into the sheet that it was begun for');
    this.model.charts.push(model);
  }

  #protection(protection: LocalSheet['protections'][number]): Protection {
    const { maxRows, maxColumns } = this.model;
    const area = protection.area ?? { row: 1, column: 1, rows: maxRows, columns: maxColumns };
    const range = new Range(this.book, this, this.model, area, protection.area === null);
    return new Protection(this.model, protection, range);
  }
}

function holdsFormulaAbout(sheet: LocalSheet, about: LocalSheet): boolean {
  for (const { cell } of sheet.cells())
    if (cell.formula !== undefined && (sheet === about || cell.formula.includes(about.name))) return true;
  return false;
}
