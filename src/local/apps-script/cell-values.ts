import { types } from 'node:util';
import { type CellValue, type LocalCell, setContent, type ValidationRule } from '../xlsx/local-workbook';
import { checkCellLength } from './checks';
import { Exception, wrongSignature } from './exceptions';
import type { Book } from './spreadsheet';
import { instantOf, wallClockOf } from './time-zone';
import { asTyped } from './typed-value';

/** A cell as getValues gives it: a date is midnight of that day in the spreadsheet's time zone. */
export function readCell(cell: LocalCell | undefined, { workbook }: Book): CellValue {
  const value = cell?.value ?? '';
  return value instanceof Date ? instantOf(value, workbook.timeZone) : value;
}

/**
 * Writes as setValues does: as if typed.
 *
 * @param at the cell in A1 notation, for the message
 * @throws Exception when the text is too long, or breaks a rule that rejects
 */
export function writeCell(
  cell: LocalCell,
  value: unknown,
  rule: ValidationRule | null,
  at: string,
  book: Book,
): void {
  const typed = typeof value === 'string' ? typedText(value, cell, book) : { value: plainValue(value, book) };
  if (rule && typed.formula === undefined && breaks(rule, typed.value, book)) {
    throw new Exception(
      `The data you entered in cell ${at} violates the data validation rules set on this cell.`,
    );
  }
  setContent(cell, typed.value, typed.formula);
  if (typed.numberFormat) cell.numberFormat = typed.numberFormat;
  if (typed.value instanceof Date && cell.numberFormat === 'General') cell.numberFormat = 'd/m/yyyy';
}

function typedText(text: string, cell: LocalCell, { workbook, now }: Book) {
  checkCellLength(text);
  return asTyped(text, cell.numberFormat, wallClockOf(now(), workbook.timeZone).getUTCFullYear());
}

function plainValue(value: unknown, { workbook }: Book): CellValue {
  if (value === null) return '';
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (types.isDate(value) && !Number.isNaN(value.getTime())) return wallClockOf(value, workbook.timeZone);
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
