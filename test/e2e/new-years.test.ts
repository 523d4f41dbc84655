import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { freshBundle } from '../../src/local/build/fresh-bundle';
import { openWorkbook } from '../../src/local/xlsx/workbook-file';
import { column, scratch } from '../support/bundle';
import { ita } from '../support/command-line';
import { longTest } from '../support/sampled';

/** A year that the program does not bring along, and the step from one year to the next, from the command line. */

beforeAll(() => freshBundle());

const LIST = `รายการ OIT ปีงบประมาณ พ.ศ. 2570
9.1 ข้อมูลพื้นฐาน
o1 โครงสร้างและอำนาจหน้าที่
- แสดงแผนผังโครงสร้าง
- แสดงหน้าที่และอำนาจ
o2 ข้อมูลผู้บริหาร
- แสดงรายชื่อผู้บริหาร
9.2 การป้องกันการทุจริต
o3 แผนปฏิบัติการป้องกันการทุจริต
- เป็นแผนที่มีระยะเวลาบังคับใช้ครอบคลุมปี พ.ศ. 2570
o4 รายงานผลการดำเนินการป้องกันการทุจริต
- เป็นรายงานผลตามแผนในข้อ o3
- เป็นรายงานของปี พ.ศ. 2569
`;

test('a year without a list: what to do, and no file', async () => {
  const book = scratch('none.xlsx');
  const { status, out, err } = await ita('new', book, '--year', '2570');
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain('2570');
  expect(err).toContain('วางรายการ');
  expect(existsSync(book)).toBe(false);
});

test('its list from a file: the workbook is built, checked and reported', async () => {
  const [book, list] = [scratch('2570.xlsx'), scratch('list.txt')];
  await writeFile(list, LIST);
  expect(await ita('new', book, '--year', '2570', '--list', list, '--json')).toMatchObject({
    status: 0,
    err: '',
  });
  const workbook = await openWorkbook(book);
  expect(column(workbook, 'OIT', 'ข้อ')).toEqual(['o1', 'o2', 'o3', 'o4']);
  expect(column(workbook, 'องค์ประกอบ', 'ข้อ')).toEqual(['o1', 'o1', 'o2', 'o3', 'o4', 'o4']);
  const checked = await ita('check', book, '--json');
  expect(checked.status).toBe(0);
  const { items, findings } = JSON.parse(checked.out);
  expect(items.map(({ code }: { code: string }) => code)).toEqual(['o1', 'o2', 'o3', 'o4']);
  const codes = [...findings, ...items.flatMap((item: { findings: unknown[] }) => item.findings)].map(
    ({ code }) => code,
  );
  expect([...new Set(codes)]).toEqual(['missing-setting']);
  const reported = await ita('report', book, '--kind', 'draft', '--out', scratch('of-list'), '--json');
  expect(reported.status).toBe(0);
  expect((await readFile(JSON.parse(reported.out).file)).subarray(0, 2).toString()).toBe('PK');
});

test('without --year the list says it; a list with nothing in it makes no file', async () => {
  const [book, list, empty] = [scratch('said.xlsx'), scratch('said.txt'), scratch('empty.txt')];
  await writeFile(list, LIST);
  await writeFile(empty, 'ประกาศ');
  expect((await ita('new', book, '--list', list)).status).toBe(0);
  expect(column(await openWorkbook(book), 'ตั้งค่า', 'ค่า')).toContain(2570);
  const none = scratch('nothing.xlsx');
  expect(await ita('new', none, '--year', '2570', '--list', empty)).toMatchObject({ status: 1, out: '' });
  expect(existsSync(none)).toBe(false);
});

longTest('roll: the map in one JSON value, then the old year beside the new one', async () => {
  const [book, list] = [scratch('roll.xlsx'), scratch('next.txt')];
  await writeFile(list, LIST);
  expect((await ita('sample', book)).status).toBe(0);
  const before = await ita('report', book, '--out', scratch('before'), '--json');
  const { status, out, err } = await ita('roll', book, '--year', '2568', '--json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const { map, new: added, gone, carried } = JSON.parse(out);
  expect(map).toHaveLength(43);
  expect(map[0]).toEqual({ from: 'o1', to: 'o1', alike: expect.any(Number), certain: expect.any(Boolean) });
  expect(added).toContain('o22');
  expect(gone).toContain('o6');
  expect(carried).toMatchObject({ owners: map.filter(({ to }: { to: unknown }) => to !== null).length });

  const rolledOn = await ita('roll', book, '--year', '2570', '--list', list);
  expect(rolledOn).toMatchObject({ status: 0, err: '' });
  expect(rolledOn.out).toContain('ปีงบประมาณ 2570');
  const workbook = await openWorkbook(book);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['OIT', 'OIT 2566', 'OIT 2568', 'เกณฑ์ 2566', 'ตั้งค่า 2568']),
  );
  expect((await ita('check', book)).status).toBe(0);
  const old = await ita('report', book, '--year', '2566', '--out', scratch('after'), '--json');
  expect(old.status).toBe(0);
  const file = (answer: { out: string }) => JSON.parse(answer.out).file.split('/').pop();
  expect(file(old)).toBe(file(before));
  expect(await ita('report', book, '--year', '2567')).toMatchObject({ status: 1, out: '' });
});

test('a year that cannot be rolled to leaves the file as it was', async () => {
  const [book, same] = [scratch('kept.xlsx'), scratch('same.xlsx')];
  expect((await ita('sample', book)).status).toBe(0);
  await copyFile(book, same);
  for (const year of ['2566', '2570'])
    expect(await ita('roll', book, '--year', year)).toMatchObject({ status: 1, out: '' });
  expect((await ita('roll', book)).status).toBe(2);
  expect(await readFile(book)).toEqual(await readFile(same));
});
