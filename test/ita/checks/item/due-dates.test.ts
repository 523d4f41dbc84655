import { notYetDue, overdue } from '../../../../src/ita/checks/item/due-dates';
import { judge } from '../../../../src/ita/verdict';
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
  ])('%s', (_, items, place) => {
    expect(found(notYetDue, { items }).map(([where]) => where)).toEqual(place === null ? [] : [place]);
  });

  test('done before the end, with no day of publication', () => {
    const typing = { items: { o33: { status: DONE } } };
    expect(found(notYetDue, typing, { year: 2023, month: 3, day: 30 })).toEqual([
      ['o33.status', { date: { year: 2023, month: 3, day: 30 }, year: 2566 }],
    ]);
    expect(found(notYetDue, typing, { year: 2023, month: 3, day: 31 })).toEqual([]);
  });

  test('every six-month item can have it, and no other', () => {
    const places = found(notYetDue, { everyItem: { publishedDate: '1/2/2566' } }).map(([place]) => place);
    expect(places).toEqual(
      ['o12', 'o16', 'o21', 'o24', 'o29', 'o33', 'o37'].map((code) => `${code}.publishedDate`),
    );
  });
});
