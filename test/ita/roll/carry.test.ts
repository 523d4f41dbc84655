import { criteriaOf } from '../../../src/ita/criteria';
import type { Criteria } from '../../../src/ita/criteria/types';
import { carry, countCarried } from '../../../src/ita/roll/carry';
import { addressNamesYear } from '../../../src/ita/roll/texts';
import { assessment } from '../checks/support';

describe('an address that names a year', () => {
  test.each([
    'https://www.nasom.example/ita/2566/o1',
    'https://nasom.example/plan-2566.pdf',
    'https://nasom.example/%E0%B9%92%E0%B9%95%E0%B9%96%E0%B9%96/plan',
    'https://nasom.example/๒๕๖๖/plan',
    'https://nasom.example/wp-content/uploads/2023/05/plan.pdf',
    'https://nasom.example/news/20230518',
    'https://nasom.example/?year=2566',
    'https://nasom.example/แผนปี66',
    'https://nasom.example/%E0%B8%87%E0%B8%9A%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%A1%E0%B8%B2%E0%B8%93-66',
    'nasom.example/ita2566',
  ])('%s', (address) => expect(addressNamesYear(address)).toBe(true));
  test.each([
    'https://www.nasom.example/structure',
    'https://nasom.example/page.php?id=125',
    'https://nasom.example/page/25660',
    'https://nasom.example/page/12566',
    'https://2566.example/plan',
    'https://nasom.example/1999',
    'https://nasom.example/%E0%A4%A',
    'https://nasom.example/o26',
  ])('not %s', (address) => expect(addressNamesYear(address)).toBe(false));
});

const after = criteriaOf(2568) as Criteria;

test('owners, texts and standing addresses go to where their item continues; nothing of it into a cell of the new year', () => {
  const old = assessment({
    items: {
      o5: { owner: 'สำนักปลัด', progress: 'เผยแพร่แล้ว', url: 'https://nasom.example/contact' },
      o7: { owner: 'กองคลัง', progress: '', url: 'https://nasom.example/2566/news' },
      o6: { owner: 'กองช่าง', progress: 'กฎหมาย', url: 'https://nasom.example/law' },
    },
  });
  const { items } = carry({ assessment: old, lastUrls: new Map() }, after, [
    { from: 'o5', to: 'o3' },
    { from: 'o7', to: 'o4' },
  ]);
  expect([...items]).toEqual([
    ['o3', { owner: 'สำนักปลัด', lastProgress: 'เผยแพร่แล้ว', lastUrl: 'https://nasom.example/contact' }],
    ['o4', { owner: 'กองคลัง', lastProgress: '', lastUrl: '' }],
  ]);
});

test('of several addresses those that name no year; the last one known where a year brought none', () => {
  const old = assessment({
    items: {
      o1: { url: 'https://nasom.example/a\nhttps://nasom.example/2566/b\nhttps://nasom.example/c' },
      o3: { url: 'https://nasom.example/new' },
    },
  });
  const lastUrls = new Map([
    ['o2', 'https://nasom.example/people'],
    ['o3', 'https://nasom.example/old'],
  ] as const);
  const pairs = (['o1', 'o2', 'o3'] as const).map((code) => ({ from: code, to: code }));
  const { items } = carry({ assessment: old, lastUrls }, after, pairs);
  expect([...items.values()].map(({ lastUrl }) => lastUrl)).toEqual([
    'https://nasom.example/a\nhttps://nasom.example/c',
    'https://nasom.example/people',
    'https://nasom.example/new',
  ]);
});

test('a note goes to the component that goes on, wherever it stands, and to no other', () => {
  const [first = '', second = ''] = after.items[0]?.components ?? [];
  const old = assessment({
    everyItem: { owner: '' },
    components: [
      { code: 'o9', text: 'สิ่งที่ปีใหม่ไม่ถามแล้ว', note: 'หมายเหตุที่จบไป' },
      { code: 'o9', text: second, note: 'ของข้อที่สอง' },
      { code: 'o9', text: `${first} ประจำปี 2566`, note: 'ของข้อแรก' },
      { code: 'o8', text: first, note: 'ของข้ออื่น' },
    ],
  });
  const carried = carry({ assessment: old, lastUrls: new Map() }, after, [{ from: 'o9', to: 'o1' }]);
  expect(carried.notes.get('o1')).toEqual(['ของข้อแรก', 'ของข้อที่สอง', '', '']);
  expect(countCarried(carried)).toMatchObject({ notes: 2, owners: 0 });
});

test('measures begin without what came of them, and without a time that is over', () => {
  const measure = {
    order: '1',
    measure: 'ประชาสัมพันธ์',
    method: 'จัดทำสื่อ',
    period: 'ตุลาคม 2565 - กันยายน 2566',
    owner: 'สำนักปลัด',
    summary: 'ทำแล้ว',
    outcome: 'ดีขึ้น',
  };
  const measures = [measure, { ...measure, period: 'ตลอดปีงบประมาณ' }];
  const carried = carry({ assessment: assessment({ measures }), lastUrls: new Map() }, after, []);
  expect(carried.measures).toEqual([
    { order: '1', measure: 'ประชาสัมพันธ์', method: 'จัดทำสื่อ', period: '', owner: 'สำนักปลัด' },
    { order: '1', measure: 'ประชาสัมพันธ์', method: 'จัดทำสื่อ', period: 'ตลอดปีงบประมาณ', owner: 'สำนักปลัด' },
  ]);
});

test('an indicator keeps its guideline where the new criteria have it', () => {
  const old = assessment({
    indicators: { 1: { guideline: 'ยกระดับ', period: 'ทั้งปี', progress: 'ทำแล้ว', status: 'ดำเนินการแล้ว' } },
  });
  const [name = ''] = old.indicators.map((row) => row.name);
  const withOne = { ...after, indicators: [{ order: 1, name }] };
  expect(carry({ assessment: old, lastUrls: new Map() }, withOne, []).indicators).toEqual([
    { name, guideline: 'ยกระดับ', owner: 'สำนักปลัด', period: 'ทั้งปี' },
  ]);
});
