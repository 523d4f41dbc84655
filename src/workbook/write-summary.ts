import type { Criteria } from '../ita/criteria/types';
import type { ItemVerdict, Result } from '../ita/verdict';
import type { OpenWorkbook } from './open-workbook';
import { type ColumnOf, columnsOf } from './schema';
import type { Table } from './table';

type SummaryRow = Readonly<Record<ColumnOf<'summary'>, string | number>>;

const COUNTED: readonly (readonly [ColumnOf<'summary'>, Result])[] = [
  ['complete', 'ครบถ้วน'],
  ['toMend', 'ต้องแก้ไข'],
  ['inProgress', 'กำลังดำเนินการ'],
  ['notStarted', 'ยังไม่ได้ดำเนินการ'],
  ['overdue', 'เลยกำหนด'],
];

/** One row for each sub-indicator, and one for all of them. */
export function summaryRows(items: readonly ItemVerdict[], criteria: Criteria): readonly SummaryRow[] {
  const parentOf = new Map(criteria.items.map((item) => [item.code, item.subIndicator]));
  const rows = criteria.subIndicators.map(({ code, name }) =>
    summaryRow(
      `${code} ${name}`,
      items.filter((item) => parentOf.get(item.code) === code),
    ),
  );
  return [...rows, summaryRow('รวม', items)];
}

/** Replaces what สรุป says of each sub-indicator: one write. `table` is what stands there now. */
export function writeSummary(
  workbook: OpenWorkbook,
  { headingRow, columns, lastRow }: Table<'summary'>,
  items: readonly ItemVerdict[],
  criteria: Criteria,
): void {
  const rows = summaryRows(items, criteria);
  const first = Math.min(...Object.values(columns));
  const width = Math.max(...Object.values(columns)) - first + 1;
  // As many rows as stood there before, so that nothing of a longer summary is left below.
  const lines = Array.from({ length: Math.max(rows.length, lastRow - headingRow) }, (_, index) => {
    const line: (string | number)[] = Array.from({ length: width }, () => '');
    const row = rows[index];
    if (row) for (const [column] of columnsOf('summary')) line[columns[column] - first] = row[column];
    return line;
  });
  workbook
    .sheet('summary')
    .getRange(headingRow + 1, first, lines.length, width)
    .setValues(lines);
}

function summaryRow(subIndicator: string, items: readonly ItemVerdict[]): SummaryRow {
  const counts = Object.fromEntries(
    COUNTED.map(([column, result]) => [column, items.filter((item) => item.result === result).length]),
  ) as Record<(typeof COUNTED)[number][0], number>;
  const open = items.filter((item) => item.result !== 'ครบถ้วน').map((item) => item.code);
  return { ...counts, subIndicator, total: items.length, open: open.join(' ') };
}
