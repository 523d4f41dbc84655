import type { OpenWorkbook } from './open-workbook';
import { columnsOf } from './schema';
import type { Table } from './table';

/** One line of ประวัติ. */
export interface HistoryEntry {
  /** As people read it: 23 พ.ย. 2569 22:45 */
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly complete: number;
  readonly total: number;
  readonly link: string;
}

/**
 * Adds a line below the others, in one atomic call: two people may do so at once.
 * @param columns of the table, read before the command wrote anything: a sheet that cannot be written stops it then.
 */
export function appendHistory(
  workbook: OpenWorkbook,
  { columns }: Table<'history'>,
  entry: HistoryEntry,
): void {
  const line: unknown[] = [];
  for (const [column] of columnsOf('history')) line[columns[column] - 1] = entry[column];
  workbook.sheet('history').appendRow(Array.from(line, (value) => value ?? ''));
}
