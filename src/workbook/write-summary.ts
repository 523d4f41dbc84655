import type { NextDue } from '../ita/verdict/owed';
import type { Summary, Tally } from '../ita/verdict/summary';
import type { ScoreSummary } from '../ita/verdict/verdict';
import { coverWords as words } from '../messages/summary';
import { CHART_ROWS } from './cover-chart';
import type { CellWrite } from './grid';
import type { ReportLine } from './history';
import type { Room } from './room';
import { type ColumnOf, columnsOf } from './schema';

type SummaryRow = Readonly<Partial<Record<ColumnOf<'summary'>, string | number>>>;

/** Full and empty blocks of a bar; a bar of text is the same in every program and needs none. */
const BAR = { length: 10, full: '█', empty: '░' };
/** So many items that are due next are named. */
const MOST_NEXT = 5;

/** What the cover tells besides the counts. */
export interface CoverFacts {
  readonly daysLeft: readonly string[];
  readonly next: readonly NextDue[];
  readonly lastReport: ReportLine | null;
}

/**
 * The cover from top to bottom: HEAD_ROWS of what matters most, the rows that its chart covers, what is due next, and
 * the counts by division and by sub-indicator.
 */
export function coverRows(
  { sections, all, offices }: Summary,
  score: ScoreSummary,
  { daysLeft, next, lastReport }: CoverFacts,
): readonly SummaryRow[] {
  const head: readonly SummaryRow[] = [
    // Its open items stand below, by division.
    { ...tallyRow(all), open: '' },
    { subIndicator: words.estimatedOit, total: score.estimatedOit, bar: bar(score.estimatedOit) },
    { subIndicator: words.oitWhenMended, total: score.oitWhenMended, bar: bar(score.oitWhenMended) },
    totalRow(score),
    { subIndicator: daysLeft.length > 0 ? daysLeft.join('\n') : words.noDays },
    lastReport
      ? { subIndicator: words.lastReport(lastReport), open: lastReport.link }
      : { subIndicator: words.noReport },
  ];
  return [
    ...head,
    ...Array.from({ length: CHART_ROWS }, () => ({})),
    { subIndicator: words.next },
    ...nextRows(next),
    {},
    { subIndicator: words.byOffice },
    ...offices.map(tallyRow),
    ...(sections.length > 0 ? [{}, { subIndicator: words.bySection }, ...sections.map(tallyRow)] : []),
  ];
}

/** As many rows whatever is due: a cover that grows beyond its last row asks Google how large the sheet is. */
function nextRows(next: readonly NextDue[]): readonly SummaryRow[] {
  const more = next.length - MOST_NEXT;
  const lines = [
    ...(next.length === 0 ? [words.nothingNext] : next.slice(0, MOST_NEXT).map(words.nextItem)),
    ...(more > 0 ? [words.moreNext(more)] : []),
  ];
  return Array.from({ length: MOST_NEXT + 1 }, (_, index) => {
    const line = lines[index];
    return line === undefined ? {} : { subIndicator: line };
  });
}

/** Once all three scores are known, and the criteria say how a total is made of them. */
function totalRow({ total, level, isEstimate }: ScoreSummary): SummaryRow {
  if (total === null) return { subIndicator: words.noTotal };
  return { subIndicator: isEstimate ? words.estimatedTotal : words.total, total, bar: level ?? '' };
}

/** Replaces what the cover says, where it says something else by now: as many rows as stood there before, so that nothing of a longer summary is left below. */
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
