import type { Summary, Tally } from '../ita/summary';
import type { ScoreSummary } from '../ita/verdict';
import { summaryWords } from '../messages/summary';
import type { CellWrite } from './landing';
import type { Room } from './room';
import { type ColumnOf, columnsOf } from './schema';

type SummaryRow = Readonly<Partial<Record<ColumnOf<'summary'>, string | number>>>;

/** Full and empty blocks of a bar; a bar of text is the same in every program and needs none. */
const BAR = { length: 20, full: '█', empty: '░' };

/** สรุป from top to bottom: by sub-indicator, the scores, by division. */
export function summaryRows(
  { sections, all, offices }: Summary,
  score: ScoreSummary,
  daysLeft: readonly string[],
): readonly SummaryRow[] {
  return [
    ...sections.map(tallyRow),
    tallyRow(all),
    {},
    { subIndicator: summaryWords.estimatedOit, total: score.estimatedOit, bar: bar(score.estimatedOit) },
    { subIndicator: summaryWords.oitWhenMended, total: score.oitWhenMended, bar: bar(score.oitWhenMended) },
    ...totalRow(score),
    ...(daysLeft.length > 0 ? [{}] : []),
    ...daysLeft.map((words) => ({ subIndicator: words })),
    {},
    { subIndicator: summaryWords.byOffice },
    ...offices.map(tallyRow),
  ];
}

/** Once all three scores are known, and the criteria say how a total is made of them. */
function totalRow({ total, level, isEstimate }: ScoreSummary): readonly SummaryRow[] {
  const subIndicator = isEstimate ? summaryWords.estimatedTotal : summaryWords.total;
  return total === null ? [] : [{ subIndicator, total, bar: level ?? '' }];
}

/** Replaces what สรุป says, where it says something else by now: as many rows as stood there before, so that nothing of a longer summary is left below. */
export function writeSummary(room: Room, rows: readonly SummaryRow[]): void {
  room.write('summary', ({ headingRow, columns, lastRow, rows: standing }) => {
    const before = new Map(standing.map((row) => [row.row, row]));
    const written = Array.from({ length: Math.max(rows.length, lastRow - headingRow) }, (_, index) =>
      columnsOf('summary').map(([column]) => {
        const row = headingRow + 1 + index;
        const value = rows[index]?.[column] ?? '';
        const write: CellWrite = { row, column: columns[column], value };
        return { write, changes: (before.get(row)?.cell(column) ?? '') !== value };
      }),
    ).flat();
    return written.some(({ changes }) => changes) ? written.map(({ write }) => write) : [];
  });
}

function tallyRow({ label, total, counts, open }: Tally): SummaryRow {
  return {
    subIndicator: label,
    total,
    complete: counts.ครบถ้วน,
    toMend: counts.ต้องแก้ไข,
    inProgress: counts.กำลังดำเนินการ,
    notStarted: counts.ยังไม่ได้ดำเนินการ,
    overdue: counts.เลยกำหนด,
    bar: bar(total === 0 ? 0 : (100 * counts.ครบถ้วน) / total),
    open: open.join(' '),
  };
}

function bar(percent: number): string {
  const full = Math.round((percent / 100) * BAR.length);
  return `${BAR.full.repeat(full)}${BAR.empty.repeat(BAR.length - full)} ${Math.round(percent)}%`;
}
