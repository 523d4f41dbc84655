import type { ItemCode } from '../ita/criteria/types';
import { parseItemCode } from '../ita/item-code';
import { comparable } from '../ita/text';
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
 * Writes the add-on's columns of OIT and nothing else; rows that the check does not know keep what they have, and what is
 * there already is not written again.
 *
 * @param table OIT as it is now, read last of all: rows are found in it by their code, wherever a colleague has sorted
 *   them meanwhile.
 */
export function writeOutcomes(
  workbook: OpenWorkbook,
  table: Table<'oit'>,
  outcomes: ReadonlyMap<string, readonly RowOutcome[]>,
): void {
  const sheet = workbook.sheet('oit');
  const contents = outcomeColumns(table, outcomes);
  for (const { column, names } of adjacentColumns(table)) {
    const rows = contents.flatMap(({ row, before, after }) =>
      names.some((name) => before[name] !== after[name]) ? [row] : [],
    );
    if (rows.length === 0) continue;
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const values = contents
      .filter(({ row }) => row >= first && row <= last)
      .map(({ after }) => names.map((name) => after[name]));
    sheet.getRange(first, column, values.length, names.length).setValues(values);
  }
}

/** What stands in the add-on's columns of each row below the headings, and what shall. */
function outcomeColumns(
  table: Table<'oit'>,
  outcomes: ReadonlyMap<string, readonly RowOutcome[]>,
): readonly { readonly row: number; readonly before: RowOutcome; readonly after: RowOutcome }[] {
  const seen = new Map<string, number>();
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  return Array.from({ length: table.lastRow - table.headingRow }, (_, index) => {
    const number = table.headingRow + 1 + index;
    const row = rows.get(number);
    const before: RowOutcome = {
      componentsTicked: row?.text('componentsTicked') ?? '',
      result: row?.text('result') ?? '',
      toMend: row?.text('toMend') ?? '',
    };
    const key = row ? rowKey(row.text('code')) : '';
    const place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    const after = key === '' ? undefined : outcomes.get(key)?.[place];
    return { row: number, before, after: after ?? before };
  });
}

/** Columns that stand side by side are written together: one round trip instead of one each. */
function adjacentColumns(table: Table<'oit'>): readonly { column: number; names: readonly Written[] }[] {
  const sorted = [...WRITTEN].sort((a, b) => table.columns[a] - table.columns[b]);
  const blocks: { column: number; names: Written[] }[] = [];
  for (const name of sorted) {
    const block = blocks[blocks.length - 1];
    if (block && block.column + block.names.length === table.columns[name]) block.names.push(name);
    else blocks.push({ column: table.columns[name], names: [name] });
  }
  return blocks;
}
