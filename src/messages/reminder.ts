import type { Due, DueDivision, DueItem } from '../commands/read-due';
import { dueWords, shortDay } from './due-day';
import { shorten } from './shorten';
import { summaryWords } from './summary';

/** What is sent outside: the words for LINE, of a letter, and of a calendar. A person sends them; nothing here does. */

/** A message that is longer nobody reads in a chat. */
const MOST_LINES = 10;
const MOST_OF_TITLE = 40;
const MOST_OF_MISSING = 90;
const MOST_CODES = 12;
/** Of a division, in the line of it among all. */
const MOST_OF_DIVISION = 4;

export const everyDivision = 'ทุกส่วนงาน';
export const divisionName = (division: string | null) => division ?? summaryWords.nobody;

/** The message for a division: a greeting, what it owes with what is missing, the day, and the way to each row. */
export function divisionReminder(due: Due, owed: DueDivision): string {
  return message(due, divisionName(owed.division), [owed], owed.items.map(itemLine), restOf(owed));
}

/** The same for all: a line a division. */
export function reminderForAll(due: Due): string {
  const rest = (shown: number) => due.divisions.slice(shown).map(({ division }) => divisionName(division));
  return message(due, everyDivision, due.divisions, due.divisions.map(divisionLine), rest);
}

function message(
  due: Due,
  to: string,
  owed: readonly DueDivision[],
  lines: readonly string[],
  rest: (shown: number) => readonly string[],
): string {
  const ends = due.daysLeft.slice(-1);
  const room = MOST_LINES - 3 - ends.length;
  const shown = lines.slice(0, room);
  const left = rest(shown.length);
  const others =
    left.length === 0
      ? 'ดูทั้งหมดในชีต OIT'
      : `และอีก ${left.length}: ${left.slice(0, MOST_CODES).join(' ')}${left.length > MOST_CODES ? ' …' : ''} ดูในชีต OIT`;
  const all = [
    `เรียน ${to}`,
    headline(due, owed),
    ...shown.map((line) => `• ${line}`),
    ...ends,
    `${others} ${due.link}`,
  ];
  return [...all, ...(all.length < MOST_LINES ? ['ขอบคุณที่ช่วยกันทำให้ครบ'] : [])].join('\n');
}

/** `งาน ITA ปี 2566 ยังค้าง 12 ข้อ (เลยกำหนด 2 ข้อ)`: what is shared by divisions counts once. */
function headline({ year, today }: Due, owed: readonly DueDivision[]): string {
  const items = new Map(owed.flatMap((each) => each.items.map((item) => [item.code, item] as const)));
  return `งาน ITA ปี ${year} ยังค้าง ${counted([...items.values()])} ณ ${shortDay(today)} ขอความร่วมมือดังนี้`;
}

export function counted(items: readonly DueItem[]): string {
  const late = items.filter(({ left }) => left !== null && left < 0).length;
  return `${items.length} ข้อ${late > 0 ? ` (เลยกำหนด ${late} ข้อ)` : ''}`;
}

function itemLine(item: DueItem): string {
  const { code, title, missing, link } = item;
  return [
    `${code} ${shorten(title, MOST_OF_TITLE)}: ${shorten(missing, MOST_OF_MISSING)}`,
    dueWords(item),
    link ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** `กองคลัง 5 ข้อ: o14 ขาด URL, o15 …`, with the way to the first of them. */
function divisionLine({ division, items }: DueDivision): string {
  const [first] = items;
  const named = items.slice(0, MOST_OF_DIVISION).map(({ code }) => code);
  const more = items.length > MOST_OF_DIVISION ? ' …' : '';
  return [
    `${divisionName(division)} ${counted(items)}: ${named.join(' ')}${more}`,
    first ? `เริ่มที่ ${first.code} ${shorten(first.missing, MOST_OF_MISSING)}` : '',
    first ? dueWords(first) : '',
    first?.link ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function restOf({ items }: DueDivision): (shown: number) => readonly string[] {
  return (shown) => items.slice(shown).map(({ code }) => code);
}

export const letterWords = {
  subject: (year: number, items: readonly DueItem[]) => `งาน ITA ปี ${year} ค้าง ${counted(items)}`,
  greeting: (division: string) => `เรียน ${division}`,
  /** One item; a letter has little room (src/reminders/letter). */
  item: (item: DueItem) =>
    [`${item.code}: ${shorten(item.missing, MOST_OF_MISSING)}`, item.due ? shortDay(item.due) : '']
      .filter((part) => part !== '')
      .join(' '),
  rest: (codes: readonly string[]) =>
    `และ ${codes.slice(0, MOST_CODES).join(' ')}${codes.length > MOST_CODES ? ' …' : ''}`,
};

export const eventWords = {
  calendar: (year: number) => `กำหนดงาน ITA ปี ${year}`,
  item: ({ code, title }: DueItem) => `ITA ${code} ${shorten(title, MOST_OF_TITLE)} ครบกำหนด`,
  about: (item: DueItem, divisions: readonly string[]) => `${divisions.join(', ')}\n${item.missing}`,
  ownDay: (year: number) => `ITA ปี ${year}: กำหนดของหน่วยงาน`,
  oitCloses: (year: number) => `ITA ปี ${year}: ป.ป.ช. ปิดรับคำตอบ OIT`,
  /** What has no day of its own. */
  open: (items: readonly DueItem[]) =>
    items.length === 0 ? '' : `ยังค้าง ${counted(items)}: ${items.map(({ code }) => code).join(' ')}`,
};

/** What the files of a computer are called. */
export const reminderFiles = {
  line: (year: number, who: string) => `ข้อความเตือนงาน ITA ${year} ${who}.txt`,
  calendar: (year: number, who: string) => `กำหนดงาน ITA ${year} ${who}.ics`,
};
