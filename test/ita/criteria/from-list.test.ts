import { criteriaOf } from '../../../src/ita/criteria';
import { isConfirmed, unconfirmedLists } from '../../../src/ita/criteria/confirmation';
import { criteriaFaults } from '../../../src/ita/criteria/faults';
import { codesTwice, criteriaFromList, criteriaOfLastYear } from '../../../src/ita/criteria/from-list';
import { parseCriteria } from '../../../src/ita/criteria/schema';
import { sectionLabel, sectionsOf } from '../../../src/ita/criteria/sections';
import { CRITERIA_LISTS, type Criteria } from '../../../src/ita/criteria/types';
import { understandList } from '../../../src/ita/import-list/understand-list';
import { rowsOfText } from '../../../src/list-formats/plain-text';

const LIST = `ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล
9.1 ข้อมูลพื้นฐาน
o1 โครงสร้าง
- แสดงแผนผัง
- แสดงตำแหน่ง
o2 แผนปฏิบัติการป้องกันการทุจริต
- เป็นแผนของปี พ.ศ. 2570
9.2 การบริหารงาน
o3 รายงานผลตามแผนในข้อ o2
- เป็นรายงานของปี พ.ศ. 2569`;

const asked = { year: 2570, source: 'ที่วาง', indicatorsOf: null };
const understood = (text: string) => understandList(rowsOfText(text), 2570);

test('what the list says becomes criteria that the program can work by, and nothing is invented', () => {
  const criteria = criteriaFromList(understood(LIST), asked);
  expect(parseCriteria(criteria)).toEqual(criteria);
  expect(criteriaFaults(criteria)).toEqual([]);
  expect(criteria.items).toMatchObject([
    {
      code: 'o1',
      title: 'โครงสร้าง',
      components: ['แสดงแผนผัง', 'แสดงตำแหน่ง'],
      subIndicator: '9.1',
      yearRule: null,
    },
    { code: 'o2', yearRule: 'N', subIndicator: '9.1' },
    { code: 'o3', yearRule: 'N-1', refersTo: 'o2', subIndicator: '9.2' },
  ]);
  expect(sectionsOf(criteria).map(sectionLabel)).toEqual(['9.1 ข้อมูลพื้นฐาน', '9.2 การบริหารงาน']);
  expect(criteria).toMatchObject({ year: 2570, indicators: [], weights: null, levels: [] });
  expect(criteria.items.every(({ usualOwners }) => usualOwners.length === 0)).toBe(true);
  expect(CRITERIA_LISTS.filter((list) => isConfirmed(criteria.provenance[list]))).toEqual([]);
  expect(unconfirmedLists(criteria)).toEqual([
    'items',
    'subIndicators',
    'components',
    'yearRules',
    'references',
    'oitScoring',
  ]);
});

test('survey indicators come along only where the caller says so, and are unconfirmed', () => {
  const last = criteriaOf(2566) as Criteria;
  const criteria = criteriaFromList(understood(LIST), { ...asked, indicatorsOf: last });
  expect(criteria.indicators).toEqual(last.indicators);
  expect(criteria.provenance.indicators.confirmed).toBe('unconfirmed');
  expect(criteria).toMatchObject({ weights: null, levels: [] });
});

test('a sub-indicator whose name the list does not say, a title that is missing, a reference to nothing', () => {
  const { items } = understood('o1 โครงสร้าง\no2 ข่าว');
  const [first, second] = items;
  if (!first || !second) throw new Error('two items');
  const list = [
    { ...second, title: ' ', refersTo: 'o9' as const, subIndicator: '9.1' },
    { ...first, subIndicator: '9.1' },
  ];
  const criteria = parseCriteria(criteriaFromList({ items: list, headings: [] }, asked));
  expect(criteria.items.map(({ code, title, refersTo }) => [code, title, refersTo])).toEqual([
    ['o1', 'โครงสร้าง', null],
    ['o2', 'o2', null],
  ]);
  expect(criteria.subIndicators).toEqual([{ code: null, name: '9.1', indicator: '9' }]);
  expect(criteriaFaults(criteria)).toEqual([]);
});

test('codes that stand twice are named', () => {
  const { items } = understood('o1 โครงสร้าง\no2 ข่าว');
  expect(codesTwice({ items })).toEqual([]);
  expect(codesTwice({ items: [...items, ...items] })).toEqual(['o1', 'o2']);
});

test('last year as a beginning is another year that nobody has confirmed', () => {
  const last = criteriaOf(2566) as Criteria;
  const next = parseCriteria(criteriaOfLastYear(last, { year: 2567, source: 'ปีก่อน' }));
  expect(next).toMatchObject({ year: 2567, items: last.items, deadlines: { oitCloses: null } });
  expect(CRITERIA_LISTS.filter((list) => isConfirmed(next.provenance[list]))).toEqual([]);
});
