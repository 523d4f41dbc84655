import type { CalendarDate } from '../ita/text/thai-date';
import { type OwedItem, whoOwes } from '../ita/verdict/owed';
import { MOST_LISTED } from '../messages/capped';
import { daysLeftWords } from '../messages/days-left';
import { lackingWords } from '../messages/lacking';
import { oneLine } from '../messages/one-line';
import { a1 } from '../workbook/cells';
import { reading } from '../workbook/reading';
import { judgeOpenItems } from './judge-open-items';
import { today } from './surroundings';

/** Who owes what, and all that a reminder of it is written from (src/reminders). */
export interface Due {
  /** By which the events of this spreadsheet are told from those of another. */
  readonly book: string;
  readonly agency: string;
  readonly year: number;
  readonly today: CalendarDate;
  readonly complete: number;
  readonly total: number;
  /** How long there is until the days that the office works towards. */
  readonly daysLeft: readonly string[];
  readonly deadlines: { readonly oitCloses: CalendarDate | null; readonly ownDay: CalendarDate | null };
  /** What OIT is called, and a link to it. */
  readonly sheet: string;
  readonly link: string;
  readonly divisions: readonly DueDivision[];
  /** Items that are left out of a list that is too long. */
  readonly more: number;
}

export interface DueDivision {
  /** Null for the items that nobody looks after. */
  readonly division: string | null;
  /** As ส่วนงาน has it, or ''. */
  readonly email: string;
  readonly items: readonly DueItem[];
}

export interface DueItem extends Pick<OwedItem, 'code' | 'title' | 'result' | 'due' | 'isOwnDay' | 'left'> {
  readonly missing: string;
  /** The cell of OIT where its row begins, and a link to it; null where the item has no row. */
  readonly cell: string | null;
  readonly link: string | null;
}

const MOST_OF_TITLE = 200;
const MOST_OF_NAME = 120;

/** Judges the workbook as it is now, and writes nothing. */
export function readDue(): Due {
  const { workbook, data, judgement } = judgeOpenItems();
  const { criteria, assessment, tables } = data;
  // The addresses may have been typed since the last full check.
  const offices = workbook
    .table('offices')
    .rows.map(({ row, text }) => ({ row, name: text('name'), email: text('email') }));
  const day = today();
  const owed = whoOwes(judgement.items, { offices }, criteria, day);
  const oit = workbook.sheet('oit');
  const link = reading(() => `${workbook.spreadsheet.getUrl()}#gid=${oit.getSheetId()}`);
  let room = MOST_LISTED;
  const divisions = owed.map(({ division, email, items }) => {
    const listed = items.slice(0, room);
    room -= listed.length;
    return {
      division: division === null ? null : oneLine(division, MOST_OF_NAME),
      email: oneLine(email, MOST_OF_NAME * 2),
      items: listed.map((item): DueItem => {
        const { code, title, result, due, isOwnDay, left, row } = item;
        const cell = row === null ? null : a1(row, tables.oit.columns.code);
        return {
          code,
          title: oneLine(title, MOST_OF_TITLE),
          result,
          due,
          isOwnDay,
          left,
          missing: oneLine(lackingWords(item), MOST_OF_TITLE),
          cell,
          link: cell && `${link}&range=${cell}`,
        };
      }),
    };
  });
  const all = owed.reduce((sum, { items }) => sum + items.length, 0);
  return {
    book: workbook.spreadsheet.getId(),
    agency: oneLine(assessment.settings.agency, MOST_OF_NAME),
    year: criteria.year,
    today: day,
    complete: judgement.items.filter(({ result }) => result === 'ครบถ้วน').length,
    total: judgement.items.length,
    daysLeft: daysLeftWords(criteria.deadlines, day),
    deadlines: criteria.deadlines,
    sheet: oit.getName(),
    link,
    divisions: divisions.filter(({ items }) => items.length > 0),
    more: all - (MOST_LISTED - room),
  };
}
