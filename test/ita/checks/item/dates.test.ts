import { NO_POLICY } from '../../../../src/ita/assessment/policy';
import { runChecks } from '../../../../src/ita/checks';
import { futureDate, notYetDue, overdue, tooEarly } from '../../../../src/ita/checks/item/dates';
import { mendedCells } from '../../../../src/ita/verdict/mend';
import { judge } from '../../../../src/ita/verdict/verdict';
import { assessment, contextOf, found, type Typing } from '../support';

const DONE = 'ดำเนินการแล้ว';

describe('overdue', () => {
  const today = { year: 2023, month: 4, day: 20 };
  test.each([
    ['19/4/2566', 'ยังไม่ได้ดำเนินการ', true],
    ['19/4/2566', 'กำลังดำเนินการ', true],
    ['19/4/2566', '', true],
    ['20/4/2566', 'กำลังดำเนินการ', false],
    ['19/4/2566', DONE, false],
    ['31/2/2566', 'กำลังดำเนินการ', false],
    ['', 'กำลังดำเนินการ', false],
  ])('due «%s», status «%s»: %s', (dueDate, status, late) => {
    const hits = found(overdue, { items: { o3: { dueDate, status } } }, today);
    expect(hits).toEqual(late ? [['o3.dueDate', { due: { year: 2023, month: 4, day: 19 } }]] : []);
  });

  test('is a warning, so the result stays เลยกำหนด', () => {
    const late = assessment({ items: { o3: { dueDate: '19/4/2566', status: 'ยังไม่ได้ดำเนินการ' } } });
    const o3 = judge(contextOf(late, today)).items.find(({ code }) => code === 'o3');
    expect(o3).toMatchObject({ result: 'เลยกำหนด', findings: [{ code: 'overdue', severity: 'warning' }] });
  });
});

describe('not-yet-due', () => {
  test.each<[string, NonNullable<Typing['items']>, string | null]>([
    ['published the day before the end', { o12: { publishedDate: '30/3/2566' } }, 'o12.publishedDate'],
    ['published on the last day', { o12: { publishedDate: '31/3/2566' } }, null],
    ['published after it', { o12: { publishedDate: '7/4/2566', status: DONE } }, null],
    ['an item of the whole year', { o11: { publishedDate: '21/10/2565', status: DONE } }, null],
    ['not begun', { o12: {} }, null],
    [
      'the report of last year before that year ended',
      { o13: { publishedDate: '29/9/2565' } },
      'o13.publishedDate',
    ],
    ['on the day it ended', { o13: { publishedDate: '30/9/2565' } }, null],
    ['a survey of last year, over before the year', { o17: { publishedDate: '15/9/2565' } }, null],
    ['an analysis of the result of last year', { o42: { publishedDate: '15/8/2565' } }, null],
  ])('%s', (_, items, place) => {
    expect(found(notYetDue, { items }).map(([where]) => where)).toEqual(place === null ? [] : [place]);
  });

  test('done before the end, with no day of publication', () => {
    const typing = { items: { o33: { status: DONE } } };
    expect(found(notYetDue, typing, { year: 2023, month: 3, day: 30 })).toEqual([
      ['o33.status', { date: { year: 2023, month: 3, day: 30 }, end: { year: 2023, month: 3, day: 31 } }],
    ]);
    expect(found(notYetDue, typing, { year: 2023, month: 3, day: 31 })).toEqual([]);
  });

  test('every six-month item can have it, and no other', () => {
    const places = found(notYetDue, { everyItem: { publishedDate: '1/2/2566' } }).map(([place]) => place);
    expect(places).toEqual(
      ['o12', 'o16', 'o21', 'o24', 'o29', 'o33', 'o37'].map((code) => `${code}.publishedDate`),
    );
  });

  test('every report of the whole year before can have it', () => {
    const places = found(notYetDue, { everyItem: { publishedDate: '1/9/2565' } }).map(([place]) => place);
    for (const code of ['o13', 'o22', 'o26', 'o38']) expect(places).toContain(`${code}.publishedDate`);
    for (const code of ['o17', 'o42', 'o11', 'o1']) expect(places).not.toContain(`${code}.publishedDate`);
  });
});

describe('future-date', () => {
  const hits = (publishedDate: string, status = DONE) =>
    found(futureDate, { items: { o5: { publishedDate, status } } }).map(([place, facts]) => [
      place,
      'meant' in facts ? facts.meant : undefined,
    ]);

  test.each(['21/4/2566', '10/4/2573', '2030-01-05', '๕ พฤษภาคม ๒๕๖๖'])('%s is still to come', (date) => {
    expect(hits(date)).toEqual([['o5.publishedDate', null]]);
  });

  test.each([
    ['20/4/2566', DONE],
    ['1/1/2562', DONE],
    ['21/4/2566', 'กำลังดำเนินการ'],
    ['', DONE],
  ])('not %s %s', (date, status) => {
    expect(hits(date, status)).toEqual([]);
  });
});

describe('too-early', () => {
  const places = (items: NonNullable<Typing['items']>) =>
    found(tooEarly, {
      items: Object.fromEntries(Object.entries(items).map(([code, row]) => [code, { status: DONE, ...row }])),
    }).map(([place]) => place);

  test.each([
    ['news of four years ago', 'o7', '10/4/2562'],
    ['an activity of the day before the year', 'o30', '30/9/2565'],
    ['a plan of the spring before', 'o11', '30/6/2565'],
    ['a policy that is made each year', 'o31', '10/1/2565'],
    ['a survey of two years ago', 'o17', '30/9/2564'],
    ['a plan of seven years ago', 'o36', '1/9/2559'],
    ['criteria of four years ago', 'o25', '10/4/2562'],
  ] as const)('%s', (_, code, publishedDate) => {
    expect(places({ [code]: { publishedDate } })).toEqual([`${code}.publishedDate`]);
  });

  test.each([
    ['what needs no year', 'o1', '10/4/2558'],
    ['a plan of the summer before', 'o11', '15/8/2565'],
    ['the plan of procurement, of September', 'o19', '30/9/2565'],
    ['a plan of five years', 'o36', '15/9/2564'],
    ['criteria of last year', 'o25', '10/4/2564'],
    ['the first day of the year', 'o30', '1/10/2565'],
    ['an early report, which not-yet-due tells', 'o13', '10/4/2562'],
  ] as const)('not %s', (_, code, publishedDate) => {
    expect(places({ [code]: { publishedDate } })).toEqual([]);
  });
});

describe('a day of the wrong era', () => {
  const mended = (publishedDate: string) => {
    const context = contextOf(assessment({ items: { o7: { publishedDate, status: DONE } } }));
    const cells = mendedCells(context, NO_POLICY, runChecks(context).open);
    return cells.filter(({ place }) => place.column === 'publishedDate').map(({ after }) => after);
  };

  test.each([
    ['10/4/23', '10 เมษายน 2566'],
    ['1966-04-10', '10 เมษายน 2566'],
    ['10/1/1966', '10 มกราคม 2566'],
    ['10 ต.ค. 22', '10 ตุลาคม 2565'],
  ])('%s is mended to %s', (typed, right) => {
    expect(mended(typed)).toEqual([right]);
  });

  test.each(['10/4/2562', '10/4/2566', '10/5/23', '10/4/2573'])('%s is left to a person', (typed) => {
    expect(mended(typed)).toEqual([]);
  });
});
