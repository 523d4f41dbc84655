import { parseItemCode } from '../ita/assessment/item-code';
import type { ItemCode } from '../ita/criteria/types';
import { comparable } from '../ita/text/comparable';
import type { CellWrite } from './grid';
import type { Room } from './room';
import type { Table } from './table';

/** What the check writes beside a row of OIT. */
export interface RowOutcome {
  /** องค์ประกอบด้านข้อมูล, made from the sheet องค์ประกอบ; null leaves what stands there. */
  readonly components: string | null;
  readonly componentsTicked: string;
  readonly result: string;
  readonly toMend: string;
}

/** By `rowKey`; those of one key in the order of the sheet. */
export type Outcomes = ReadonlyMap<string, readonly RowOutcome[]>;

type Written = keyof RowOutcome;
const WRITTEN: readonly Written[] = ['components', 'componentsTicked', 'result', 'toMend'];

/**
 * The key by which a row of OIT is found again: its item code or, when it names no item, what stands there.
 * A row's outcome is looked up by this key and by how many rows above it have the same key.
 */
export function rowKey(codeText: string): ItemCode | string {
  return parseItemCode(codeText) ?? comparable(codeText);
}

/**
 * Writes the add-on's columns of OIT and nothing else: rows that the check does not know keep what they have, and what is
 * there already is not written again. Rows are found by their code, wherever they were sorted to.
 */
export function writeOutcomes(room: Room, outcomes: Outcomes): void {
  room.write('oit', (table) => outcomeWrites(table, outcomes));
}

/** None where all of it stands there. */
export function outcomeWrites(table: Table<'oit'>, outcomes: Outcomes): readonly CellWrite[] {
  const rows = judgedRows(table, outcomes);
  return adjacentColumns(table).flatMap(({ column, names }) =>
    changedRuns(rows, names).flatMap((run) =>
      run.flatMap(({ row, after }) =>
        names.map((name, index): CellWrite => ({ row, column: column + index, value: after[name] })),
      ),
    ),
  );
}

/** A row that was judged: what stands in the add-on's columns, and what shall. */
interface JudgedRow {
  readonly row: number;
  readonly before: Readonly<Record<Written, string>>;
  readonly after: Readonly<Record<Written, string>>;
}

function judgedRows(table: Table<'oit'>, outcomes: Outcomes): readonly JudgedRow[] {
  const seen = new Map<string, number>();
  return table.rows.flatMap((row): JudgedRow[] => {
    const key = rowKey(row.text('code'));
    const place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    const outcome = key === '' ? undefined : outcomes.get(key)?.[place];
    if (!outcome) return [];
    const before = {
      components: row.text('components'),
      componentsTicked: row.text('componentsTicked'),
      result: row.text('result'),
      toMend: row.text('toMend'),
    };
    return [
      { row: row.row, before, after: { ...outcome, components: outcome.components ?? before.components } },
    ];
  });
}

/** Rows that follow each other, from the first that changes to the last: written at once, and nothing between them. */
function changedRuns(
  rows: readonly JudgedRow[],
  names: readonly Written[],
): readonly (readonly JudgedRow[])[] {
  const runs: JudgedRow[][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.row === row.row - 1) run.push(row);
    else runs.push([row]);
  }
  const changes = ({ before, after }: JudgedRow) => names.some((name) => before[name] !== after[name]);
  return runs.flatMap((run) => {
    const first = run.findIndex(changes);
    if (first < 0) return [];
    const last = run.length - [...run].reverse().findIndex(changes);
    return [run.slice(first, last)];
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
