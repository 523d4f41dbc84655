import type { OitItem, YearRule } from '../../criteria/types';
import type { TextEdit } from '../../finding';
import type { FiscalYear } from '../../fiscal-year';
import { type CalendarDate, compareDates, formatThaiDate } from '../../text/thai-date';
import { toArabicDigits } from '../../text/thai-digits';
import { type CheckContext, itemCheck, wholeCheck } from '../check';
import { meantDay } from './era-slip';

export const overdue = itemCheck(
  'overdue',
  'warning',
  'The day set for an item has passed and it is not done; ผลตรวจ says เลยกำหนด.',
  ({ row, status, dueDate }, _item, { today }) =>
    status.value !== 'ดำเนินการแล้ว' && dueDate.value !== null && compareDates(today, dueDate.value) > 0
      ? [{ place: { sheet: 'oit', row, column: 'dueDate' }, facts: { due: dueDate.value } }]
      : [],
);

export const notYetDue = wholeCheck(
  'not-yet-due',
  'error',
  'A report cannot have been published, or be done, before the time that it is of has ended: 31 March, or 30 September of the year before.',
  ({ criteria, items, today }) =>
    criteria.items.flatMap(({ code, title, yearRule }) => {
      const row = items.get(code);
      const end = endOf(yearRule, title, criteria.year);
      if (end === null || row === undefined) return [];
      const published = row.publishedDate.value;
      const date = published ?? (row.status.value === 'ดำเนินการแล้ว' ? today : null);
      if (date === null || compareDates(date, end) >= 0) return [];
      const column = published === null ? 'status' : 'publishedDate';
      return [
        {
          item: code,
          place: { sheet: 'oit', row: row.row, column } as const,
          facts: { date, end },
          edits:
            published === null
              ? []
              : (slipOf(row.publishedDate.text, published, criteria.year, today)?.edits ?? []),
        },
      ];
    }),
);

export const futureDate = wholeCheck(
  'future-date',
  'error',
  'A done item was not published on a day that is still to come.',
  (context) =>
    publishedItems(context).flatMap(({ place, item, date, text }) => {
      if (compareDates(date, context.today) <= 0) return [];
      const slip = slipOf(text, date, context.criteria.year, context.today);
      return [
        { item: item.code, place, facts: { date, meant: slip?.meant ?? null }, edits: slip?.edits ?? [] },
      ];
    }),
);

export const tooEarly = wholeCheck(
  'too-early',
  'warning',
  'What must be of a year was not published long before it.',
  (context) =>
    publishedItems(context).flatMap(({ place, item, date, text }) => {
      const { year } = context.criteria;
      const start = startOf(item, year);
      // Of a report that is told by not-yet-due the beginning need not be told too.
      if (start === null || compareDates(date, start) >= 0 || endOf(item.yearRule, item.title, year) !== null)
        return [];
      const slip = slipOf(text, date, year, context.today);
      return [
        {
          item: item.code,
          place,
          facts: { date, start, meant: slip?.meant ?? null },
          edits: slip?.edits ?? [],
        },
      ];
    }),
);

/** The days on which done items were published. */
function publishedItems({ criteria, items }: CheckContext) {
  return criteria.items.flatMap((item) => {
    const row = items.get(item.code);
    const date = row?.publishedDate.value ?? null;
    if (!row || date === null || row.status.value !== 'ดำเนินการแล้ว') return [];
    const place = { sheet: 'oit', row: row.row, column: 'publishedDate' } as const;
    return [{ item, place, date, text: row.publishedDate.text }];
  });
}

/** The day that was meant where only the era is wrong, and the edit that puts it there. */
function slipOf(
  text: string,
  date: CalendarDate,
  year: FiscalYear,
  today: CalendarDate,
): { readonly meant: CalendarDate; readonly edits: readonly TextEdit[] } | null {
  const meant = meantDay(date, year, today);
  if (meant === null) return null;
  return { meant, edits: [{ start: 0, end: text.length, text: toArabicDigits(formatThaiDate(meant)) }] };
}

/** True for a report that looks back on the whole year before; a survey is over sooner. */
export function isOfWholeYear(rule: YearRule, title: string): boolean {
  return rule === 'N-1' && /รายงาน|สถิติ/.test(title) && !/สำรวจ|พึงพอใจ/.test(title);
}

/** The last day of the time that a report is of; null for what is no report. */
function endOf(rule: YearRule, title: string, year: FiscalYear): CalendarDate | null {
  if (rule === '6m') return { year: year - 543, month: 3, day: 31 };
  return isOfWholeYear(rule, title) ? { year: year - 544, month: 9, day: 30 } : null;
}

/**
 * The first day on which what is asked for may have been published: plans are made some months ahead, rules stay in force
 * for years, and a plan of five years is as old as it is.
 */
function startOf({ yearRule, title }: OitItem, year: FiscalYear): CalendarDate | null {
  if (yearRule === null) return null;
  const begins = (fiscalYear: FiscalYear, month = 10) => ({ year: fiscalYear - 544, month, day: 1 });
  if (yearRule === 'N-1') return begins(year - 1);
  if (yearRule === 'covers N') return begins(year - 5);
  if (/หลักเกณฑ์/.test(title)) return begins(year - 3);
  const isPlan = /แผน|นโยบาย|ประกาศ|มาตรการ/.test(title) && !/^รายงาน|^การดำเนินการ/.test(title);
  return begins(year, isPlan ? 7 : 10);
}
