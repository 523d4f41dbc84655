import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { saveWorkbook } from '../../src/local/xlsx/workbook-file';
import { inOit, sampleBook, scratch, sheetOf, type } from '../support/bundle';
import { ita } from '../support/command-line';

/** `ita export`: the same as the pages give, as files. */

async function book(): Promise<string> {
  const workbook = await sampleBook();
  type(workbook, 'OIT', inOit('url', 2), '');
  type(workbook, 'OIT', inOit('owner', 2), 'กองคลัง, สำนักปลัด');
  type(workbook, 'OIT', inOit('dueDate', 2), '30/4/2600');
  type(workbook, 'OIT', inOit('status', 3), 'กำลังดำเนินการ');
  type(workbook, 'OIT', inOit('owner', 3), 'กองช่าง: ใหม่');
  const offices = sheetOf(workbook, 'ส่วนงาน');
  const { lastRow } = offices.extent();
  for (let row = 2; row <= lastRow; row++)
    if (offices.peek(row, 1)?.value === 'กองคลัง') type(workbook, 'ส่วนงาน', `B${row}`, 'klang@nasom.example');
  const path = scratch('export.xlsx');
  await saveWorkbook(path, workbook);
  return path;
}

test('line: a text for all, and one a division; the workbook stays as it is', async () => {
  const path = await book();
  const before = await readFile(path);
  const { status, out, err } = await ita(
    'export',
    path,
    '--what',
    'line',
    '--out',
    scratch('line'),
    '--json',
  );
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const { files, complete, total, divisions } = JSON.parse(out);
  expect([complete, total]).toEqual([39, 43]);
  expect(await readFile(path)).toEqual(before);

  const names = divisions.map(({ name, open }: { name: string; open: number }) => [name, open]);
  expect(names).toEqual([
    ['สำนักปลัด', 3],
    ['กองคลัง', 1],
    ['กองช่าง: ใหม่', 1],
  ]);
  expect(files.map((file: string) => basename(file))).toEqual([
    'ข้อความเตือนงาน ITA 2566 ทุกส่วนงาน.txt',
    'ข้อความเตือนงาน ITA 2566 สำนักปลัด.txt',
    'ข้อความเตือนงาน ITA 2566 กองคลัง.txt',
    'ข้อความเตือนงาน ITA 2566 กองช่าง- ใหม่.txt',
  ]);
  expect((await readdir(scratch('line'))).filter((name) => name.startsWith('.'))).toEqual([]);

  const text = await readFile(files[2], 'utf8');
  expect(text).toContain('เรียน กองคลัง\n');
  expect(text).toMatch(
    /• o1 โครงสร้าง[^\n]*: ขาด URL ภายใน 30 เม\.ย\. 00 \(อีก \d+ วัน\) https:\S+#gid=\d+&range=A2\n/,
  );
  expect(divisions[1].mailto).toMatch(/^mailto:klang%40nasom\.example\?subject=/);
  expect(divisions[0].mailto).toBeNull();
});

test('ics: an event an item with a day of its own, and the days of all', async () => {
  const path = await book();
  const { status, out } = await ita('export', path, '--what', 'ics', '--out', scratch('ics'), '--json');
  expect(status).toBe(0);
  const { files, events } = JSON.parse(out);
  const text = await readFile(files[0], 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(events);
  expect(text).toContain('DTSTART;VALUE=DATE:20570430');
  expect(text).toContain('DTSTART;VALUE=DATE:20230430');
});

test('an office that owes nothing: no files, and no failure', async () => {
  const path = scratch('clean.xlsx');
  await ita('sample', path, '--clean');
  const { status, out } = await ita('export', path, '--what', 'line', '--out', scratch('clean'), '--json');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ files: [], divisions: [], complete: 43 });
});

test('the page for the public is written whole and to be pasted, with all items and with those that are ready', async () => {
  const path = await book();
  const { status, out } = await ita('export', path, '--what', 'page', '--out', scratch('page'), '--json');
  expect(status).toBe(0);
  const { files, ready, total } = JSON.parse(out);
  expect(files).toHaveLength(4);
  expect([total, ready < total]).toEqual([43, true]);
  const [whole, fragment] = await Promise.all(files.map((file: string) => readFile(file, 'utf8')));
  expect(whole).toMatch(/^<!doctype html>/);
  expect(fragment).toMatch(/^<div class="ita-page" lang="th">/);
});

test.each([[['export', 'a.xlsx']], [['export', 'a.xlsx', '--what', 'fax', '--out', 'x']]])(
  'wrong usage: ita %j',
  async (args) => {
    expect((await ita(...args)).status).toBe(2);
  },
);
