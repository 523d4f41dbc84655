import type { ItemCode } from '../ita/criteria/types';
import { parseItemCode } from '../ita/item-code';
import { comparable } from '../ita/text';
import { type Cell, textOf } from './cells';
import type { OpenWorkbook } from './open-workbook';
import type { Table } from './table';

/** What the check writes beside a row of OIT. */
export interface RowOutcome {
  readonly componentsTicked: string;
  readonly result: string;
  readonly toMend: string;
}

type Written = keyof RowOutcome;
const WRITTEN: readonly Written[] = ['componentsTicked', 'result', 'toMend'];

/**
 * The key by which a row of OIT is found again: its item code or, when it names no item, what stands there.
 * A row's outcome is looked up by this key and by how many rows above it have the same key.
 */
export function rowKey(codeText: string): ItemCode | string {
  return parseItemCode(codeText) ?? comparable(codeText);
}

/**
 * Writes the add-on's columns of OIT and nothing else. The sheet is read again first, because a colleague may have
 * sorted it or inserted rows since; rows that the check does not know keep what they have.
 * Call it under the document lock.
 */
export function writeOutcomes(
  workbook: OpenWorkbook,
  outcomes: ReadonlyMap<string, readonly RowOutcome[]>,
): void {
  const table = workbook.table('oit');
  const first = table.headingRow + 1;
  if (table.lastRow < first) return;
  const sheet = workbook.sheet('oit');
  for (const { column, values } of adjacentColumns(table, outcomeColumns(table, outcomes))) {
    sheet.getRange(first, column, values.length, values[0]?.length ?? 0).setValues(values);
  }
}

/** The new content of each written column, from the row below the headings to the last. */
function outcomeColumns(
  table: Table<'oit'>,
  outcomes: ReadonlyMap<string, readonly RowOutcome[]>,
): Readonly<Record<Written, readonly Cell[]>> {
  const columns: Record<Written, Cell[]> = { componentsTicked: [], result: [], toMend: [] };
  const seen = new Map<string, number>();
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  for (let number = table.headingRow + 1; number <= table.lastRow; number++) {
    const row = rows.get(number);
    const key = row ? rowKey(row.text('code')) : '';
    const place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    const outcome = key === '' ? undefined : outcomes.get(key)?.[place];
    for (const column of WRITTEN) columns[column].push(outcome?.[column] ?? (row ? row.text(column) : ''));
  }
  return columns;
}

/** Columns that stand side by side are written together: one round trip instead of one each. */
function adjacentColumns(
  table: Table<'oit'>,
  contents: Readonly<Record<Written, readonly Cell[]>>,
): readonly { column: number; values: string[][] }[] {
  const sorted = [...WRITTEN].sort((a, b) => table.columns[a] - table.columns[b]);
  const blocks: { column: number; names: Written[] }[] = [];
  for (const name of sorted) {
    const block = blocks[blocks.length - 1];
    if (block && block.column + block.names.length === table.columns[name]) block.names.push(name);
    else blocks.push({ column: table.columns[name], names: [name] });
  }
  return blocks.map(({ column, names }) => ({
    column,
    values: contents.result.map((_, row) => names.map((name) => textOf(contents[name][row] ?? ''))),
  }));
}
