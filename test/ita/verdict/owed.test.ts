import { criteriaOf } from '../../../src/ita/criteria';
import type { Criteria, ItemCode } from '../../../src/ita/criteria/types';
import type { CalendarDate } from '../../../src/ita/text/thai-date';
import { whoOwes } from '../../../src/ita/verdict/owed';
import type { ItemVerdict } from '../../../src/ita/verdict/verdict';

const CRITERIA = criteriaOf(2566) as Criteria;
const TODAY = { year: 2023, month: 4, day: 1 };
const OFFICES = ['สำนักปลัด', 'กองคลัง', 'กองการศึกษา ศาสนาและวัฒนธรรม'].map((name, index) => ({
  row: index + 2,
  name,
  email: index === 1 ? ' klang@nasom.example ' : '',
}));

const on = (day: number, month = 4): CalendarDate => ({ year: 2023, month, day });

function verdict(code: ItemCode, owner: string, due: CalendarDate | null = null, rest = {}): ItemVerdict {
  return {
    code,
    row: {
      row: Number(code.slice(1)) + 1,
      code: { text: code, value: code },
      subIndicator: '',
      title: '',
      components: '',
      owner,
      dueDate: { text: '', value: due },
      status: { text: '', value: null },
      progress: 'ทำแล้ว',
      url: '',
      publishedDate: { text: '', value: null },
    },
    result: 'กำลังดำเนินการ',
    findings: [],
    accepted: [],
    ticked: 1,
    components: 3,
    ...rest,
  };
}

const owes = (verdicts: readonly ItemVerdict[], deadlines: Partial<Criteria['deadlines']> = {}) =>
  whoOwes(
    verdicts,
    { offices: OFFICES },
    { ...CRITERIA, deadlines: { oitCloses: null, ownDay: null, ...deadlines } },
    TODAY,
  );
const shares = (verdicts: readonly ItemVerdict[]) =>
  owes(verdicts).map(({ division, items }) => [division, ...items.map(({ code }) => code)]);

test('an item of several divisions stands under each, in the order of ส่วนงาน; without one it comes last', () => {
  expect(
    shares([
      verdict('o1', ''),
      verdict('o2', 'กองคลัง\nสำนักปลัด'),
      verdict('o3', 'กองช่าง'),
      verdict('o4', 'สำนักปลัดและกองคลัง'),
      verdict('o5', 'กองการศึกษา ศาสนาและวัฒนธรรม'),
    ]),
  ).toEqual([
    ['สำนักปลัด', 'o2', 'o4'],
    ['กองคลัง', 'o2', 'o4'],
    ['กองการศึกษา ศาสนาและวัฒนธรรม', 'o5'],
    ['กองช่าง', 'o3'],
    [null, 'o1'],
  ]);
});

test('a division named twice has an item once, however it is spelt', () => {
  expect(shares([verdict('o1', '1. กองคลัง\n2. กอง\u200bคลัง ')])).toEqual([['กองคลัง', 'o1']]);
});

test('what is complete is owed by nobody', () => {
  expect(owes([verdict('o1', 'กองคลัง', null, { result: 'ครบถ้วน' })])).toEqual([]);
});

test('what is due first comes first; what has no day of its own goes by the next day of the office', () => {
  const verdicts = [
    verdict('o1', 'กองคลัง'),
    verdict('o2', 'กองคลัง', on(5)),
    verdict('o3', 'กองคลัง', on(30, 3)),
  ];
  const [{ items, email } = { items: [], email: '' }] = owes(verdicts, {
    ownDay: on(20, 3),
    oitCloses: on(4),
  });
  expect(email).toBe('klang@nasom.example');
  expect(items.map(({ code, left, isOwnDay }) => [code, left, isOwnDay])).toEqual([
    ['o3', -2, true],
    ['o1', 3, false],
    ['o2', 4, true],
  ]);
});

test('it says which cells are empty, and nothing of a row that is not there', () => {
  const [{ items } = { items: [] }] = owes([
    verdict('o1', ''),
    verdict('o2', '', null, { row: null, ticked: 0, components: 0 }),
  ]);
  expect(items.map(({ empty, row }) => [row, empty])).toEqual([
    [2, ['url', 'publishedDate']],
    [null, []],
  ]);
});
