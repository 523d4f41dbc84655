import { type Cell, type ColumnDef, type Sheet, saveXlsx } from 'hucre/xlsx';
import { contains } from './a1';
import { styleWriter, toRgb } from './cell-style';
import { escapeCellText } from './cell-text';
import { writeCharts } from './charts';
import { writeConditionalRules } from './conditional-rules';
import type { LocalCell, LocalSheet, LocalWorkbook } from './local-workbook';
import { isProtectionName, writeProtections } from './protections';
import { heightToPoints, widthToCharacters, widthToPixels } from './sizes';
import { writeValidations } from './validations';

/** The workbook as the bytes of an .xlsx file. What came with the file that it was read from goes along. */
export async function writeWorkbook(workbook: LocalWorkbook): Promise<Uint8Array> {
  const { kept } = workbook;
  const otherNames = (kept.namedRanges ?? []).filter((name) => !isProtectionName(name));
  kept.sheets = workbook.sheets.map(writeSheet);
  kept.namedRanges = [...otherNames, ...writeProtections(workbook)];
  kept.activeSheet = workbook.activeSheet;
  return saveXlsx(kept);
}

function writeSheet(sheet: LocalSheet): Sheet {
  const { kept } = sheet;
  const { freezePane: _pane, hidden: _hidden, ...rest } = kept ?? { name: sheet.name, rows: [] };
  if (!sheet.hidden) delete rest.veryHidden;
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  return {
    ...rest,
    name: sheet.name,
    rows: [],
    cells: writeCells(sheet),
    columns: writeColumns(sheet),
    rowDefs: writeRows(sheet),
    ...(frozen && { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }),
    ...(sheet.hidden && !rest.veryHidden && { hidden: true }),
    view: writeView(sheet),
    dataValidations: writeValidations(sheet),
    conditionalRules: writeConditionalRules(sheet.conditionalRules),
    ...writeCharts(sheet),
  };
}

function writeView({ kept, tabColor }: LocalSheet): NonNullable<Sheet['view']> {
  const { tabColor: before, ...view } = kept?.view ?? {};
  if (tabColor) return { ...view, tabColor: { rgb: toRgb(tabColor) } };
  return before && before.rgb === undefined ? { ...view, tabColor: before } : view;
}

function writeColumns({ kept, columnWidths }: LocalSheet): ColumnDef[] {
  const before = kept?.columns ?? [];
  const count = Math.max(before.length, ...columnWidths.keys());
  return Array.from({ length: count }, (_, index) => {
    const column = before[index] ?? {};
    const pixels = columnWidths.get(index + 1);
    const same =
      pixels === undefined || (column.width !== undefined && widthToPixels(column.width) === pixels);
    return same ? column : { ...column, width: widthToCharacters(pixels) };
  });
}

function writeRows({ kept, rowHeights }: LocalSheet): NonNullable<Sheet['rowDefs']> {
  const rows = new Map(kept?.rowDefs);
  for (const [row, pixels] of rowHeights) {
    rows.set(row - 1, { ...rows.get(row - 1), height: heightToPoints(pixels) });
  }
  return rows;
}

function writeCells(sheet: LocalSheet): Map<string, Cell> {
  const checkboxes = sheet.validations.filter(({ rule }) => rule.criterion.kind === 'checkbox');
  // A check box is a mark on a cell, so cells that were never touched must come to be.
  for (const { area } of checkboxes) {
    for (let row = area.row; row < area.row + Math.min(area.rows, sheet.maxRows); row++) {
      for (let column = area.column; column < area.column + area.columns; column++) sheet.cell(row, column);
    }
  }
  const cells = new Map<string, Cell>();
  const styleOf = styleWriter();
  for (const { row, column, cell } of sheet.cells()) {
    const checkbox = checkboxes.some(({ area }) => contains(area, row, column));
    const style = styleOf(column, cell.kept?.style, cell.format, cell.numberFormat);
    cells.set(`${row - 1},${column - 1}`, writeCell(cell, style, checkbox));
  }
  return cells;
}

function writeCell(cell: LocalCell, style: Cell['style'], checkbox: boolean): Cell {
  const { checkbox: _checkbox, comment, ...kept } = cell.kept ?? {};
  const value = typeof cell.value === 'string' ? escapeCellText(cell.value) : cell.value;
  const written: Cell = { ...kept, value: value === '' ? null : value, type: 'empty' }; // the writer looks at the value alone
  if (style) written.style = style;
  if (cell.formula !== undefined)
    Object.assign(written, { formula: cell.formula, formulaResult: written.value });
  if (cell.note) written.comment = comment?.text === cell.note ? comment : { text: cell.note };
  const [link, ...others] = cell.links ?? [];
  if (link && others.length === 0 && !written.hyperlink) written.hyperlink = { target: link.url };
  if (checkbox) written.checkbox = true;
  return written;
}
