import type { Due, DueDivision, DueItem } from '../../src/commands/read-due';

/** What the server tells, for the tests of what is written from it. */

export const LINK =
  'https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcdefg/edit#gid=12';

export function item(number: number, rest: Partial<DueItem> = {}): DueItem {
  return {
    code: `o${number}`,
    title: 'แผนการใช้จ่ายงบประมาณประจำปี',
    result: 'กำลังดำเนินการ',
    due: { year: 2023, month: 4, day: 10 },
    isOwnDay: true,
    left: 5,
    missing: 'ขาด URL · วันที่เผยแพร่',
    cell: `A${number + 1}`,
    link: `${LINK}&range=A${number + 1}`,
    ...rest,
  };
}

export const division = (
  name: string | null,
  items: readonly DueItem[],
  email = 'klang@nasom.example',
): DueDivision => ({ division: name, email, items });

export function due(divisions: readonly DueDivision[], rest: Partial<Due> = {}): Due {
  return {
    book: 'BOOK',
    agency: 'อบต.นาโสม',
    year: 2566,
    today: { year: 2023, month: 4, day: 5 },
    complete: 20,
    total: 43,
    daysLeft: ['ป.ป.ช. ปิดรับคำตอบ OIT อีก 25 วัน (30 เม.ย. 66)'],
    deadlines: { oitCloses: { year: 2023, month: 4, day: 30 }, ownDay: null },
    sheet: 'OIT',
    link: LINK,
    divisions,
    more: 0,
    ...rest,
  };
}

export const items = (count: number, rest: Partial<DueItem> = {}) =>
  Array.from({ length: count }, (_, index) => item(index + 1, rest));
