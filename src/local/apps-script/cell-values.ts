import { types } from 'node:util';
import {
  type CellValue,
  DEFAULT_NUMBER_FORMAT,
  type LocalCell,
  setContent,
  type ValidationRule,
} from '../xlsx/local-workbook';
import type { Book } from './book';
import { checkCellLength } from './checks';
import { Exception, wrongSignature } from './exceptions';
import { instantOf, wallClockOf } from './time-zone';
import { asTyped, type TypedValue } from './typed-value';

/** A cell as getValues gives it: a date is midnight of that day in the spreadsheet's time zone. */
export function readCell(cell: LocalCell | undefined, { workbook }: Book): CellValue {
  const value = cell?.value ?? '';
  return value instanceof Date ? instantOf(value, workbook.timeZone) : value;
}

/**
 * What a value becomes in a cell, as setValues writes it: as if typed. The cell is not touched yet.
 *
 * @param at the cell in A1 notation, for the message
 * @throws Exception when the text is too long, or breaks a rule that rejects
 */
export function typeInto(
  cell: LocalCell | undefined,
  value: unknown,
  rule: ValidationRule | null,
  at: string,
  book: Book,
): TypedValue {
  const numberFormat = cell?.numberFormat ?? DEFAULT_NUMBER_FORMAT;
  const typed =
    typeof value === 'string' ? typedText(value, numberFormat, book) : plainValue(value, numberFormat, book);
  if (rule && typed.formula === undefined && breaks(rule, typed.value, book)) {
    throw new Exception(
      `The data you entered in cell ${at} violates the data validation rules set on this cell.`,
    );
  }
  return typed;
}

export function setTyped(cell: LocalCell, { value, formula, numberFormat }: TypedValue): void {
  setContent(cell, value, formula);
  if (numberFormat) cell.numberFormat = numberFormat;
}

function typedText(text: string, numberFormat: string, { workbook, now }: Book): TypedValue {
  checkCellLength(text);
  return asTyped(text, numberFormat, wallClockOf(now(), workbook.timeZone).getUTCFullYear());
}

function plainValue(value: unknown, numberFormat: string, { workbook }: Book): TypedValue {
  if (value === null) return { value: '' };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number' && Number.isFinite(value)) return { value };
  if (types.isDate(value) && !Number.isNaN(value.getTime())) {
    const wall = wallClockOf(value, workbook.timeZone);
    return numberFormat === DEFAULT_NUMBER_FORMAT
      ? { value: wall, numberFormat: 'd/m/yyyy' }
      : { value: wall };
  }
  throw wrongSignature('SpreadsheetApp.Range.setValues', [value]);
}

/** Whether a rule that rejects would refuse the value. An empty cell is always allowed. */
function breaks({ criterion, allowInvalid }: ValidationRule, value: CellValue, { workbook }: Book): boolean {
  if (allowInvalid || value === '') return false;
  switch (criterion.kind) {
    case 'list':
      return !criterion.values.includes(String(value));
    case 'range': {
      const source = workbook.sheets.find(({ name }) => name === criterion.sheetName);
      const { row, column, rows, columns } = criterion.area;
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) if (source?.peek(r, c)?.value === value) return false;
      }
      return true;
    }
    case 'checkbox':
      return typeof value !== 'boolean';
    case 'date':
      return !(value instanceof Date);
    case 'number-between':
      return !(typeof value === 'number' && value >= criterion.min && value <= criterion.max);
    case 'other':
      return false;
  }
}
