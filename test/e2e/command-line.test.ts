import { spawnSync } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshBundle } from '../../src/local/build/fresh-bundle';
import { scratch } from '../support/bundle';

/** The command line as a person or a program calls it: exit codes, standard output, standard error. */

const ROOT = join(__dirname, '../..');

function ita(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/local/cli.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: withoutNpm(stderr) };
}

const withoutNpm = (text: string) => text.replace(/^npm .*\n/gm, '');

beforeAll(() => freshBundle());

test('the whole job: sample, check, report, each with one JSON value and nothing else', async () => {
  const book = scratch('b.xlsx');
  expect(ita('sample', book)).toMatchObject({ status: 0, err: '' });

  const checked = ita('check', book, '--json');
  expect(checked.status).toBe(0);
  const { items, findings, score } = JSON.parse(checked.out);
  expect(items.map(({ code }: { code: string }) => code)).toEqual(
    Array.from({ length: 43 }, (_, index) => `o${index + 1}`),
  );
  expect(items[0]).toHaveProperty('result');
  expect(Array.isArray(findings)).toBe(true);
  expect(score.total).toBe(95.15);

  const reported = ita('report', book, '--out', scratch('reports'), '--json');
  expect(reported.status).toBe(0);
  const { file, serviceCalls } = JSON.parse(reported.out);
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  const { total, byService } = serviceCalls;
  expect(total).toBeLessThanOrEqual(15);
  expect(Object.values<number>(byService).reduce((sum, count) => sum + count)).toBe(total);
});

test('menu: labels and function names', () => {
  const { status, out } = ita('menu', '--json');
  expect(status).toBe(0);
  const [menu] = JSON.parse(out);
  expect(menu.caption).toBe('ITA');
  expect(menu.items.filter((item: { label?: string }) => item.label)).not.toHaveLength(0);
});

test('new: a workbook of the year asked for', async () => {
  const book = scratch('new.xlsx');
  expect(ita('new', book, '--year', '2566')).toMatchObject({ status: 0, err: '' });
  expect((await stat(book)).size).toBeGreaterThan(5000);
});

describe('exit code 1: a sentence on standard error, nothing on standard output, nothing written', () => {
  test('a file that is no workbook', async () => {
    const file = scratch('letter.xlsx');
    await writeFile(file, 'จดหมาย');
    const { status, out, err } = ita('check', file, '--json');
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/letter\.xlsx ไม่ใช่สมุดงาน.*บันทึกเป็น \.xlsx/);
    expect(await readFile(file, 'utf8')).toBe('จดหมาย');
  });

  test('a file that is not there', () => {
    const { status, err } = ita('report', scratch('nowhere.xlsx'));
    expect(status).toBe(1);
    expect(err).toContain('ไม่พบไฟล์ nowhere.xlsx');
  });

  test('a template that is no .docx: neither a report nor a change to the workbook', async () => {
    const book = scratch('t.xlsx');
    ita('sample', book);
    const before = await readFile(book);
    const template = scratch('template.docx');
    await writeFile(template, 'ไม่ใช่');
    const { status, err } = ita('report', book, '--template', template, '--out', scratch('none'));
    expect(status).toBe(1);
    expect(err).toMatch(/แม่แบบ.*\.docx/);
    expect(await readdir(scratch('none'))).toEqual([]);
    expect(await readFile(book)).toEqual(before);
  });

  test('a workbook that is there already is not replaced, unless told', async () => {
    const book = scratch('mine.xlsx');
    await writeFile(book, 'งานของฉัน');
    expect(ita('sample', book)).toMatchObject({ status: 1, out: '' });
    expect(await readFile(book, 'utf8')).toBe('งานของฉัน');
    expect(ita('sample', book, '--force').status).toBe(0);
  });

  test('a year without criteria', () => {
    const { status, err } = ita('new', scratch('2567.xlsx'), '--year', '2567');
    expect(status).toBe(1);
    expect(err).toMatch(/2567.*2566/);
  });
});

describe('exit code 2: wrong usage', () => {
  test.each([
    [[]],
    [['fly']],
    [['check']],
    [['check', 'a.xlsx', '--loud']],
    [['new', 'a.xlsx', '--year', 'now']],
  ])('ita %j', (args) => {
    const { status, out } = ita(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });
});
