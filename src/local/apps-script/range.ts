import { type Area, toA1 } from '../xlsx/a1';
import {
  type CellFormat,
  DEFAULT_NUMBER_FORMAT,
  type LocalCell,
  type LocalSheet,
  setContent,
  type ValidationRule,
} from '../xlsx/local-workbook';
import type { Book } from './book';
import { readCell, setTyped, typeInto } from './cell-values';
import { checkShape } from './checks';
import { cellColor } from './colors';
import { DataValidation, DataValidationBuilder, validationAt } from './data-validation';
import { displayValue } from './display-value';
import { formatAsTold, isAutomatic } from './number-format';
import { partOf } from './part';
import { Protection } from './protection';
import { putRichText, type RichTextValue, richTextOf } from './rich-text';
import type { TypedValue } from './typed-value';

type Google = GoogleAppsScript.Spreadsheet.Range;
type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Alignment = 'left' | 'center' | 'normal' | 'right' | null;
type Weight = GoogleAppsScript.Spreadsheet.FontWeight | null;

export class Range extends partOf<Google>(
  'SpreadsheetApp',
  'Range',
  [
    'getValues',
    'getValue',
    'setValues',
    'setValue',
    'getDisplayValue',
    'getDisplayValues',
    'getFormula',
    'getFormulas',
    'getRichTextValue',
    'getRichTextValues',
    'setRichTextValue',
    'clearContent',
    'getNumberFormat',
    'getNumberFormats',
    'setNumberFormat',
    'setNumberFormats',
    'setDataValidation',
    'setDataValidations',
    'getDataValidation',
    'getDataValidations',
    'insertCheckboxes',
    'getFontWeight',
    'getBackground',
    'getVerticalAlignment',
    'getHorizontalAlignment',
    'getNote',
    'setFontWeight',
    'setFontWeights',
    'setFontColor',
    'setFontSize',
    'setBackground',
    'setBackgrounds',
    'setWrap',
    'setWrapStrategy',
    'setVerticalAlignment',
    'setHorizontalAlignment',
    'setHorizontalAlignments',
    'setNote',
    'protect',
  ],
  ['activate'],
) {
  constructor(
    private readonly book: Book,
    private readonly owner: GoogleAppsScript.Spreadsheet.Sheet,
    readonly sheet: LocalSheet,
    readonly area: Area,
    private readonly wholeSheet = false,
  ) {
    super();
  }

  // Where it is

  getSheet() {
    return this.owner;
  }

  /** The range of a protected sheet has no name. */
  getA1Notation() {
    return this.wholeSheet ? '' : toA1(this.area);
  }

  getRow() {
    return this.area.row;
  }

  getColumn() {
    return this.area.column;
  }

  getNumRows() {
    return this.area.rows;
  }

  getNumColumns() {
    return this.area.columns;
  }

  getLastRow() {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn() {
    return this.area.column + this.area.columns - 1;
  }

  activate(): Google {
    this.owner.activate();
    this.sheet.currentCell = { row: this.area.row, column: this.area.column };
    return this;
  }

  // What it holds

  getValues(): unknown[][] {
    return this.#read((cell) => readCell(cell, this.book));
  }

  getValue(): unknown {
    return readCell(this.#first, this.book);
  }

  getDisplayValue() {
    return displayValue(this.#first);
  }

  getDisplayValues() {
    return this.#read(displayValue);
  }

  getFormula() {
    return formulaOf(this.#first);
  }

  getFormulas() {
    return this.#read(formulaOf);
  }

  getRichTextValue() {
    return richTextOf(this.#first);
  }

  getRichTextValues() {
    return this.#read(richTextOf);
  }

  setRichTextValue(value: GoogleAppsScript.Spreadsheet.RichTextValue): Google {
    return this.#write((cell) => putRichText(cell, value as unknown as RichTextValue));
  }

  /** All or nothing: no cell is written when one value is refused. */
  setValues(values: unknown[][]): Google {
    checkShape(values, this.area.rows, this.area.columns);
    return this.#later(() => {
      const typed = this.#read((cell, row, column) => {
        const value = values[row - this.area.row]?.[column - this.area.column];
        const at = toA1({ row, column, rows: 1, columns: 1 });
        return typeInto(cell, value, validationAt(this.sheet, row, column), at, this.book);
      });
      this.#eachCell((cell, row, column) => {
        setTyped(cell, typed[row - this.area.row]?.[column - this.area.column] as TypedValue);
      });
    });
  }

  setValue(value: unknown): Google {
    return this.setValues(this.#filled(value));
  }

  clearContent(): Google {
    return this.#write((cell) => setContent(cell, ''));
  }

  // How it looks

  getNumberFormat() {
    return formatAsTold(this.#first);
  }

  getNumberFormats() {
    return this.#read(formatAsTold);
  }

  setNumberFormat(format: string): Google {
    return this.setNumberFormats(this.#filled(format));
  }

  setNumberFormats(formats: string[][]): Google {
    return this.#writeTable(formats, (cell, format) => {
      cell.numberFormat = isAutomatic(format) ? DEFAULT_NUMBER_FORMAT : format;
    });
  }

  getFontWeight(): NonNullable<Weight> {
    return this.#first?.format.bold ? 'bold' : 'normal';
  }

  getBackground() {
    return this.#first?.format.background ?? '#ffffff';
  }

  getVerticalAlignment() {
    return this.#first?.format.vertical ?? 'bottom';
  }

  getHorizontalAlignment() {
    return this.#first?.format.horizontal ?? 'general';
  }

  getNote() {
    return this.#first?.note ?? '';
  }

  setFontWeight(weight: Weight): Google {
    return this.setFontWeights(this.#filled(weight));
  }

  setFontWeights(weights: Weight[][]): Google {
    return this.#writeTable(weights, (cell, weight) => {
      cell.format.bold = weight === 'bold' ? true : undefined;
    });
  }

  setFontColor(color: string | null): Google {
    return this.#format('fontColor', cellColor(color));
  }

  setFontSize(points: number): Google {
    return this.#format('fontSize', points);
  }

  setBackground(color: string | null): Google {
    return this.setBackgrounds(this.#filled(color));
  }

  setBackgrounds(colors: (string | null)[][]): Google {
    return this.#writeTable(colors, (cell, color) => {
      cell.format.background = cellColor(color);
    });
  }

  setWrap(wraps: boolean): Google {
    return this.#format('wrap', wraps || undefined);
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Google {
    return this.setWrap(String(strategy) === 'WRAP');
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Google {
    return this.#format('vertical', alignment ?? undefined);
  }

  setHorizontalAlignment(alignment: Alignment): Google {
    return this.setHorizontalAlignments(this.#filled(alignment));
  }

  setHorizontalAlignments(alignments: Alignment[][]): Google {
    return this.#writeTable(alignments, (cell, alignment) => {
      cell.format.horizontal = alignment === 'normal' ? undefined : (alignment ?? undefined);
    });
  }

  setNote(note: string | null): Google {
    return this.#write((cell) => {
      cell.note = note ?? '';
    });
  }

  // What it allows

  getDataValidation() {
    return this.#validationOf(this.area.row, this.area.column);
  }

  getDataValidations() {
    return this.#read((_cell, row, column) => this.#validationOf(row, column));
  }

  #validationOf(row: number, column: number): DataValidation | null {
    const rule = validationAt(this.sheet, row, column);
    return rule ? new DataValidation(rule, this.#rangeOf(rule)) : null;
  }

  setDataValidation(rule: GoogleValidation | null): Google {
    return this.#later(() => this.sheet.placeValidation(this.area, ruleOf(rule)));
  }

  setDataValidations(rules: (GoogleValidation | null)[][]): Google {
    checkShape(rules, this.area.rows, this.area.columns);
    return this.#later(() => {
      for (let column = 0; column < this.area.columns; column++) this.#placeColumn(rules, column);
    });
  }

  /** Cells below each other that share a rule get it in one piece. */
  #placeColumn(rules: readonly (readonly (GoogleValidation | null)[])[], column: number): void {
    let start = 0;
    for (let row = 1; row <= rules.length; row++) {
      if (row < rules.length && rules[row]?.[column] === rules[start]?.[column]) continue;
      const piece = {
        row: this.area.row + start,
        rows: row - start,
        column: this.area.column + column,
        columns: 1,
      };
      this.sheet.placeValidation(piece, ruleOf(rules[start]?.[column] ?? null));
      start = row;
    }
  }

  /** Makes check boxes and unticks them all, as Google does. */
  insertCheckboxes(): Google {
    this.setDataValidation(new DataValidationBuilder().requireCheckbox().build());
    return this.#write((cell) => setContent(cell, false));
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const protection = { area: this.area, description: '', warningOnly: false };
    this.sheet.protections.push(protection);
    return new Protection(this.sheet, protection, this);
  }

  // The cells, one by one

  get #first(): LocalCell | undefined {
    return this.sheet.peek(this.area.row, this.area.column);
  }

  #read<T>(read: (cell: LocalCell | undefined, row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_line, r) =>
      Array.from({ length: columns }, (_cell, c) =>
        read(this.sheet.peek(row + r, column + c), row + r, column + c),
      ),
    );
  }

  #eachCell(visit: (cell: LocalCell, row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.area;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) visit(this.sheet.cell(r, c), r, c);
    }
  }

  /** At once, or when the writes that wait are carried out. */
  #later(write: () => void): Google {
    if (this.book.pending) this.book.pending.add(write);
    else write();
    return this;
  }

  #write(write: (cell: LocalCell, row: number, column: number) => void): Google {
    return this.#later(() => this.#eachCell(write));
  }

  #writeTable<T>(
    table: T[][],
    write: (cell: LocalCell, entry: T, row: number, column: number) => void,
  ): Google {
    checkShape(table, this.area.rows, this.area.columns);
    return this.#write((cell, row, column) => {
      write(cell, table[row - this.area.row]?.[column - this.area.column] as T, row, column);
    });
  }

  #format<K extends keyof CellFormat>(key: K, value: CellFormat[K]): Google {
    return this.#write((cell) => {
      cell.format[key] = value;
    });
  }

  #filled<T>(value: T): T[][] {
    return Array.from({ length: this.area.rows }, () => new Array<T>(this.area.columns).fill(value));
  }

  /** The range that a rule takes its values from. */
  #rangeOf({ criterion }: ValidationRule): Range | null {
    if (criterion.kind !== 'range') return null;
    const model = this.book.workbook.sheets.find(({ name }) => name === criterion.sheetName);
    return model ? new Range(this.book, this.owner, model, criterion.area) : null;
  }
}

function formulaOf(cell: LocalCell | undefined): string {
  return cell?.formula === undefined ? '' : `=${cell.formula}`;
}

function ruleOf(rule: GoogleValidation | null): ValidationRule | null {
  return rule === null ? null : (rule as unknown as DataValidation).rule;
}
