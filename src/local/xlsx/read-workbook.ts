import { type Cell, openXlsx, type Sheet } from 'hucre/xlsx';
import { styleReader, toHex } from './cell-style';
import { readConditionalRules } from './conditional-rules';
import {
  type CellFormat,
  DEFAULT_NUMBER_FORMAT,
  type KeptWorkbook,
  type LocalCell,
  LocalSheet,
  type LocalWorkbook,
  type ValidationRule,
} from './local-workbook';
import { readProtections } from './protections';
import { heightToPixels, widthToPixels } from './sizes';
import { readValidations } from './validations';

/** The bytes are not those of an .xlsx workbook, or of one that is locked with a password. */
export class NotAWorkbookError extends Error {
  override readonly name = 'NotAWorkbookError';
}

/** @throws NotAWorkbookError */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<LocalWorkbook> {
  const kept = await open(bytes, name);
  return {
    name,
    timeZone: 'Asia/Bangkok',
    sheets: kept.sheets.map((sheet, index) => readSheet(sheet, index, kept)),
    activeSheet: kept.activeSheet ?? 0,
    kept,
  };
}

async function open(bytes: Uint8Array, name: string): Promise<KeptWorkbook> {
  try {
    const kept = await openXlsx(bytes, { readStyles: true });
    if (kept.sheets.length > 0) return kept;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new NotAWorkbookError(`${name} is not an .xlsx workbook: ${reason}`, { cause });
  }
  throw new NotAWorkbookError(`${name} is not an .xlsx workbook: it has no sheets`);
}

function readSheet(kept: Sheet, index: number, workbook: KeptWorkbook): LocalSheet {
  const sheet = new LocalSheet(index, kept.name);
  sheet.kept = kept;
  readCells(sheet, kept);
  for (const { row, column } of sheet.cells()) {
    sheet.maxRows = Math.max(sheet.maxRows, row);
    sheet.maxColumns = Math.max(sheet.maxColumns, column);
  }
  for (const [column, { width }] of (kept.columns ?? []).entries()) {
    if (width !== undefined) sheet.columnWidths.set(column + 1, widthToPixels(width));
  }
  for (const [row, { height }] of kept.rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(row + 1, heightToPixels(height));
  }
  sheet.frozenRows = kept.freezePane?.rows ?? 0;
  sheet.frozenColumns = kept.freezePane?.columns ?? 0;
  sheet.hidden = Boolean(kept.hidden || kept.veryHidden);
  sheet.tabColor = toHex(kept.view?.tabColor?.rgb) ?? null;
  sheet.validations.push(...readValidations(kept.dataValidations ?? [], kept.name));
  sheet.conditionalRules = readConditionalRules(kept.conditionalRules ?? []);
  sheet.protections = readProtections(workbook.namedRanges ?? [], kept.name);
  return sheet;
}

function readCells(sheet: LocalSheet, kept: Sheet): void {
  for (const [rowIndex, line] of kept.rows.entries()) {
    for (const [columnIndex, value] of line.entries()) {
      if (value !== null && value !== '') sheet.cell(rowIndex + 1, columnIndex + 1).value = value;
    }
  }
  const styleOf = styleReader();
  for (const [key, detail] of kept.cells ?? []) {
    const comma = key.indexOf(',');
    const [row, column] = [Number(key.slice(0, comma)) + 1, Number(key.slice(comma + 1)) + 1];
    const { style, format } = styleOf(column, detail.style);
    if (style) detail.style = style;
    readDetail(sheet.cell(row, column), detail, format);
    if (detail.checkbox) addCheckbox(sheet, row, column);
  }
}

const CHECKBOX: ValidationRule = {
  criterion: { kind: 'checkbox' },
  showDropdown: true,
  allowInvalid: false,
  helpText: '',
};

function readDetail(cell: LocalCell, detail: Cell, format: Readonly<CellFormat>): void {
  cell.value = detail.formulaResult ?? detail.value ?? '';
  cell.formula = detail.formula;
  cell.numberFormat = detail.style?.numFmt ?? DEFAULT_NUMBER_FORMAT;
  cell.format = { ...format };
  cell.note = detail.comment?.text ?? '';
  if (typeof cell.value === 'string' && detail.hyperlink?.target)
    cell.links = [{ start: 0, end: cell.value.length, url: detail.hyperlink.target }];
  cell.kept = detail;
}

/** Check boxes stand one by one in the file; those below each other become one area. */
function addCheckbox(sheet: LocalSheet, row: number, column: number): void {
  const above = sheet.validations.findIndex(
    ({ area, rule }) =>
      rule === CHECKBOX && area.columns === 1 && area.column === column && area.row + area.rows === row,
  );
  const placed = sheet.validations[above];
  if (placed) sheet.validations[above] = { ...placed, area: { ...placed.area, rows: placed.area.rows + 1 } };
  else sheet.validations.push({ area: { row, column, rows: 1, columns: 1 }, rule: CHECKBOX });
}
