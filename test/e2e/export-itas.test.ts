import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import { NO_GRADE } from '../../src/ita/itas/grading';
import { saveWorkbook } from '../../src/local/xlsx/workbook-file';
import { builtBook, run, sampleBook, scratch, start } from '../support/bundle';
import { ita } from '../support/command-line';

/** `ita export --what itas|clarify`: what the page gives, as files; the workbook stays as it is. */

test('itas and clarify of the sample', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook);
  run(host, 'markEntered', 'o1', { address: 'https://old.example/1', explanation: '', when: '' });
  run(host, 'gradeItem', 'o2', NO_GRADE, { ...NO_GRADE, result: 'ไม่ผ่าน', clarification: '<b>เผยแพร่แล้ว' });
  const path = scratch('itas.xlsx');
  await saveWorkbook(path, workbook);
  const before = await readFile(path);

  const itas = await ita('export', path, '--what', 'itas', '--out', scratch('itas'), '--json');
  expect(itas).toMatchObject({ status: 0, err: '' });
  const told = JSON.parse(itas.out);
  expect(told).toMatchObject({
    entered: 1,
    total: 43,
    changed: ['o1'],
    grading: { failed: ['o2'], clarified: ['o2'] },
  });
  expect(told.items).toHaveLength(43);
  const text = await readFile(told.files[0], 'utf8');
  expect(text).toContain('✓ o1 โครงสร้าง\n');
  expect(text).toContain('https://www.nasom.example/ita/2566/o43');

  const clarify = await ita('export', path, '--what', 'clarify', '--out', scratch('clarify'), '--json');
  expect(clarify).toMatchObject({ status: 0, err: '' });
  const { files, failed } = JSON.parse(clarify.out);
  expect(failed).toEqual(['o2']);
  const xml = new PizZip(await readFile(files[0])).file('word/document.xml')?.asText() ?? '';
  expect(xml).toContain('&lt;b&gt;เผยแพร่แล้ว');
  expect(await readFile(path)).toEqual(before);
});

test('of an empty book there is nothing to clarify, which is said', async () => {
  const path = scratch('empty.xlsx');
  await saveWorkbook(path, await builtBook());
  const { status, err } = await ita('export', path, '--what', 'clarify', '--out', scratch('none'));
  expect(status).toBe(1);
  expect(err).toContain('ยังไม่มีข้อที่ต้องชี้แจง');
  expect((await ita('export', path, '--what', 'itas', '--out', scratch('none'))).status).toBe(0);
});
