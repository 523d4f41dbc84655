import { spawnSync } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { freshBundle } from '../../src/local/build/fresh-bundle';
import { documentXml } from '../report/docx-files';
import { scratch } from '../support/bundle';
import { ita, type Run } from '../support/command-line';

/** The command line as a person or a program calls it: exit codes, standard output, standard error. */

/** As a person calls it, through npm. */
function npmRun(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'ita', '--', ...args], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
  return { status: status ?? -1, out: stdout, err: stderr.replace(/^npm .*\n/gm, '') };
}

beforeAll(() => freshBundle());

test('the whole job: sample, check, report, each with one JSON value and nothing else', async () => {
  const book = scratch('b.xlsx');
  expect(npmRun('sample', book)).toMatchObject({ status: 0, err: '' });

  const checked = await ita('check', book, '--json');
  expect(checked.status).toBe(0);
  const { items, findings, score } = JSON.parse(checked.out);
  expect(items.map(({ code }: { code: string }) => code)).toEqual(
    Array.from({ length: 43 }, (_, index) => `o${index + 1}`),
  );
  expect(items[0]).toHaveProperty('result');
  expect(Array.isArray(findings)).toBe(true);
  expect(score.total).toBe(95.15);

  const reported = await ita('report', book, '--out', scratch('reports'), '--json');
  expect(reported.status).toBe(0);
  const { file, serviceCalls } = JSON.parse(reported.out);
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  const { total, byService } = serviceCalls;
  expect(total).toBeLessThanOrEqual(15);
  expect(Object.values<number>(byService).reduce((sum, count) => sum + count)).toBe(total);
});

describe('report: what is made, and how', () => {
  const made = async (...options: string[]) => {
    const book = scratch(`kind${options.join('').replace(/\W/g, '')}.xlsx`);
    await ita('sample', book, '--force');
    const { status, out } = await ita('report', book, '--out', scratch('kinds'), ...options, '--json');
    expect(status).toBe(0);
    const { file } = JSON.parse(out);
    return { name: basename(file), xml: documentXml(await readFile(file)) };
  };

  test('the report, with an appendix only when asked for', async () => {
    const [plain, whole] = [await made(), await made('--appendix')];
    expect(plain.name).toMatch(/^รายงาน ITA/);
    expect([plain, whole].map(({ xml }) => xml.includes('ภาคผนวก ก'))).toEqual([false, true]);
  });

  test('a draft in the font of offices', async () => {
    const { name, xml } = await made('--kind', 'draft', '--font', 'TH SarabunPSK');
    expect(name).toMatch(/^ร่างรายงาน ITA/);
    expect(xml).toContain('ภายในหน่วยงาน');
  });

  test('the memo alone', async () => {
    const { name, xml } = await made('--kind', 'memo');
    expect(name).toMatch(/^บันทึกข้อความ/);
    expect(xml).toContain('>บันทึกข้อความ<');
    expect(xml).not.toContain('องค์ประกอบด้านข้อมูล');
  });
});

test('wrong usage, through npm', () => {
  expect(npmRun('fly')).toMatchObject({ status: 2, out: '' });
});

test('menu: labels and function names', async () => {
  const { status, out } = await ita('menu', '--json');
  expect(status).toBe(0);
  const [menu] = JSON.parse(out);
  expect(menu.caption).toBe('ITA');
  expect(menu.items.filter((item: { label?: string }) => item.label)).not.toHaveLength(0);
});

test('new: a workbook of the year asked for', async () => {
  const book = scratch('new.xlsx');
  expect(await ita('new', book, '--year', '2566')).toMatchObject({ status: 0, err: '' });
  expect((await stat(book)).size).toBeGreaterThan(5000);
});

describe('exit code 1: a sentence on standard error, nothing on standard output, nothing written', () => {
  test('a file that is no workbook', async () => {
    const file = scratch('letter.xlsx');
    await writeFile(file, 'จดหมาย');
    const { status, out, err } = await ita('check', file, '--json');
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/letter\.xlsx ไม่ใช่ไฟล์ Excel.*บันทึกเป็น \.xlsx/);
    expect(await readFile(file, 'utf8')).toBe('จดหมาย');
  });

  test('a file that is not there', async () => {
    const { status, err } = await ita('report', scratch('nowhere.xlsx'));
    expect(status).toBe(1);
    expect(err).toContain('ไม่พบไฟล์ nowhere.xlsx');
  });

  test('a template that is no .docx: neither a report nor a change to the workbook', async () => {
    const book = scratch('t.xlsx');
    await ita('sample', book);
    const before = await readFile(book);
    const template = scratch('template.docx');
    await writeFile(template, 'ไม่ใช่');
    const { status, err } = await ita('report', book, '--template', template, '--out', scratch('none'));
    expect(status).toBe(1);
    expect(err).toMatch(/แม่แบบ[\s\S]*\.docx/);
    expect(await readdir(scratch('none'))).toEqual([]);
    expect(await readFile(book)).toEqual(before);
  });

  test('a workbook that is there already is not replaced, unless told', async () => {
    const book = scratch('mine.xlsx');
    await writeFile(book, 'งานของฉัน');
    expect(await ita('sample', book)).toMatchObject({ status: 1, out: '' });
    expect(await readFile(book, 'utf8')).toBe('งานของฉัน');
    expect((await ita('sample', book, '--force')).status).toBe(0);
  });

  test('a year without criteria', async () => {
    const { status, err } = await ita('new', scratch('2567.xlsx'), '--year', '2567');
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
    [['report', 'a.xlsx', '--kind', 'letter']],
    [['report', 'a.xlsx', '--font', 'Comic Sans']],
  ])('ita %j', async (args) => {
    const { status, out } = await ita(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });
});
