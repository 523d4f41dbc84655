import { parseItemCode } from '../ita/assessment/item-code';
import type { Criteria, ItemCode } from '../ita/criteria/types';
import { comparable, isBlank } from '../ita/text/comparable';
import type { CalendarDate } from '../ita/text/thai-date';
import { LIST_NAMES, NOTHING_KNOWN, UNCONFIRMED } from '../messages/criteria';
import { DEADLINE_NAMES, dayWords, KIND } from './criteria-rows';
import type { CellWrite } from './grid';
import { newLines } from './new-lines';
import type { Room } from './room';

/** What the first run writes beside new rows: only into cells that hold what the person saw, or nothing. */

interface Owner {
  readonly code: ItemCode;
  readonly before: string;
  readonly after: string;
}

export function assignOwners(room: Room, owners: readonly Owner[]): void {
  const answers = new Map(owners.map((owner) => [owner.code, owner]));
  room.write('oit', ({ rows, columns }) =>
    rows.flatMap((row): CellWrite[] => {
      const code = parseItemCode(row.text('code'));
      const answer = code === null ? undefined : answers.get(code);
      if (!answer || answer.before === answer.after || row.text('owner') !== answer.before) return [];
      return [{ row: row.row, column: columns.owner, value: answer.after }];
    }),
  );
}

/** กำหนดเสร็จ of every item that has none. The cells are dates: a day of this form is taken for one in every locale. */
export function fillDueDates(room: Room, day: CalendarDate | null): void {
  if (day === null) return;
  const value = `${day.year}-${two(day.month)}-${two(day.day)}`;
  room.write('oit', ({ rows, columns }) =>
    rows
      .filter((row) => isBlank(row.text('dueDate')) && parseItemCode(row.text('code')) !== null)
      .map((row) => ({ row: row.row, column: columns.dueDate, value })),
  );
}

/** The days of เกณฑ์; a sheet that has no row for one gets it below all others. A day that was not answered stays. */
export function writeDeadlines(room: Room, days: Criteria['deadlines']): void {
  room.write('criteria', ({ rows, columns, lastRow }) => {
    let last = lastRow;
    const rowOf = (kind: string, name: string) =>
      rows.find(
        (each) =>
          comparable(each.text('kind')) === comparable(kind) &&
          comparable(each.text('name')) === comparable(name),
      );
    const writes = (['oitCloses', 'ownDay'] as const).flatMap((key): CellWrite[] => {
      const value = dayWords(days[key]);
      const row = rowOf(KIND.deadline, DEADLINE_NAMES[key]);
      if (value === '' || row?.text('value') === value) return [];
      if (row) return [{ row: row.row, column: columns.value, value }];
      last += 1;
      return [
        ...newLines({ key: 'criteria', columns }, last, [
          { kind: KIND.deadline, name: DEADLINE_NAMES[key], value },
        ]),
      ];
    });
    // Beside a list of days that held none it says so.
    const told = rowOf(KIND.confirmation, LIST_NAMES.deadlines);
    return writes.length > 0 && told?.text('value') === NOTHING_KNOWN
      ? [...writes, { row: told.row, column: columns.value, value: UNCONFIRMED }]
      : writes;
  });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
