import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understandList } from '../../../src/ita/import-list/understand-list';
import { rowsOfText } from '../../../src/list-formats/plain-text';

/** Lists as offices and their suppliers published them, pasted as plain text. */
function pasted(name: string, year: number) {
  const text = readFileSync(join(__dirname, '../../fixtures/pasted-lists', `${name}.txt`), 'utf8');
  return understandList(rowsOfText(text), year);
}

const doubtsOf = ({ doubts }: ReturnType<typeof pasted>) => doubts.map(({ row, code }) => `${row} ${code}`);

test('43 names with three ways to write a code, one of them without', () => {
  const list = pasted('01', 2566);
  expect(list.items.map(({ code }) => code)).toEqual(
    Array.from({ length: 43 }, (_, index) => `o${index + 1}`),
  );
  expect(list.items[12]?.title).toBe('รายงานผลการดำเนินงานประจำปี');
  expect(doubtsOf(list)).toEqual(['13 code-supplied']);
  expect(list.notUnderstood).toEqual([]);
});

test('a part of a list, under a heading with its range', () => {
  const list = pasted('04', 2566);
  expect(list.items.map(({ code, subIndicator }) => `${code} ${subIndicator}`)).toEqual([
    'o19 9.3',
    'o20 9.3',
    'o21 9.3',
    'o22 9.3',
  ]);
  expect(list.items[0]?.title).toBe('แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ');
  expect(doubtsOf(list)).toEqual(['2 gap']);
});

test('years after titles become year rules', () => {
  const list = pasted('09', 2569);
  expect(list.items.filter(({ title }) => /25\d\d|ปีงบประมาณ/.test(title))).toEqual([]);
  expect(list.items.filter(({ yearRule }) => yearRule === 'N').map(({ code }) => code)).toEqual([
    'o11',
    'o13',
    'o19',
    'o21',
    'o23',
  ]);
  expect(list.items.filter(({ yearRule }) => yearRule === 'N-1').map(({ code }) => code)).toEqual([
    'o12',
    'o14',
    'o18',
    'o22',
    'o24',
    'o26',
  ]);
  expect(doubtsOf(list)).toEqual(['2 gap', '3 gap']);
});

test('a sheet whose cells hold several lines: bullets are components, numbers below them are not', () => {
  const list = pasted('12', 2569);
  expect(list.items.map(({ code, title, components }) => [code, title, components.length])).toEqual([
    ['o1', 'โครงสร้างองค์กรและอำนาจหน้าที่', 3],
    ['o2', 'ข้อมูลผู้บริหาร', 2],
    ['o3', 'อำนาจหน้าที่และการดำเนินงาน', 2],
  ]);
  expect(list.items[1]?.components[1]).toBe(
    'แสดงข้อมูลของผู้บริหารแต่ละคน อย่างน้อยประกอบด้วย* (1) ชื่อ-นามสกุล (2) ตำแหน่งทางการบริหาร (3) รูปถ่ายทางการ (4) ช่องทางการติดต่อ หรือข้อมูลสังกัด',
  );
});

test('cells that a paste ran together are told, where they cannot be parted', () => {
  const list = pasted('14', 2567);
  expect(list.items.map(({ code }) => code)).toEqual(['o1', 'o2', 'o3', 'o4']);
  expect(list.items[2]).toMatchObject({
    title: 'อำนาจหน้าที่',
    components: ['แสดงข้อมูลเฉพาะที่อธิบายถึงหน้าที่และอำนาจของหน่วยงานตามที่กฎหมายกำหนด'],
  });
  expect(doubtsOf(list)).toContain('2 title-mixed');
});

test("another ministry's list is refused, all of it", () => {
  const list = pasted('19', 2569);
  expect(list.items).toEqual([]);
  expect(doubtsOf(list)).toEqual(['1 no-items', '1 other-scheme']);
  expect(list.headings).toEqual([]);
  expect(list.notUnderstood.length + list.dropped.length).toBe(86);
});
