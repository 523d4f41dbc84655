import type { Cell } from './cells';
import type { RawCell } from './grid';
import type { OpenWorkbook } from './open-workbook';
import { fittingCell, isFormula } from './plain-text';
import { aboutToWrite } from './run';
import { type ColumnOf, columnsOf, SHEETS, type SheetKey } from './schema';
import type { Table } from './table';

/**
 * Adds a line below the others, in one atomic call: two people may do so at once.
 * @param table read before the command wrote anything: a sheet that cannot be written stops it then, not half-way.
 */
export function appendLine<S extends SheetKey>(
  workbook: OpenWorkbook,
  { key, columns }: Table<S>,
  line: Readonly<Record<ColumnOf<S>, Exclude<Cell, object>>>,
): void {
  const width = Math.max(...Object.values<number>(columns));
  const cells: RawCell[] = Array.from({ length: width }, () => '');
  for (const [column] of columnsOf(key)) cells[columns[column] - 1] = fittingCell(asText(line[column]));
  aboutToWrite(SHEETS[key].name);
  workbook.sheet(key).appendRow(cells);
}

/** What was appended, read back: a column of plain text keeps the apostrophe. */
export const withoutGuard = (text: string) => (isFormula(text.slice(1)) ? text.replace(/^'/, '') : text);

/** Text is data: an apostrophe before it keeps it from being taken for a formula, and is not shown. */
function asText(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' && isFormula(value) ? `'${value}` : value;
}
