import type { OpenWorkbook } from './open-workbook';
import { columnsOf } from './schema';

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

/** Adds a line below the others, in one atomic call: two people may do so at once. */
export function appendHistory(workbook: OpenWorkbook, entry: HistoryEntry): void {
  const { columns } = workbook.table('history');
  const line: unknown[] = [];
  for (const [column] of columnsOf('history')) line[columns[column] - 1] = entry[column];
  workbook.sheet('history').appendRow(Array.from(line, (value) => value ?? ''));
}
