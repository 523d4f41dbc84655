import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import type { ItasItem } from '../../src/commands/itas';
import { NO_GRADE } from '../../src/ita/itas/grading';
import { deleteRows } from '../../src/local/colleague';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { builtBook, column, inOit, run, sampleBook, sheetOf, start, type } from '../support/bundle';

const itemOf = (set: { items: readonly ItasItem[] }, code: string) => {
  const item = set.items.find((each) => each.code === code);
  if (!item) throw new Error(`no ${code}`);
  return item;
};

const inItas = (workbook: LocalWorkbook, heading: string) => column(workbook, 'ITAS', heading);

test('every item in order, with its addresses and explanation; what is unfit is told', async () => {
  const workbook = await sampleBook();
  type(workbook, 'OIT', inOit('url', 2), 'แผนผัง https://a.example/1 \nบุคลากร: https://a.example/2\nไม่ใช่ที่อยู่');
  type(workbook, 'OIT', inOit('url', 3), 'javascript:alert(1)');
  const set = run(await start(workbook), 'readItas').value;
  expect(set.items.map(({ code }: ItasItem) => code)).toEqual(
    Array.from({ length: 43 }, (_, index) => `o${index + 1}`),
  );
  const first = itemOf(set, 'o1');
  expect(first.addresses).toEqual(['https://a.example/1', 'https://a.example/2']);
  expect(first.explanation).toMatch(/^แผนผัง: https:\/\/a.example\/1\nบุคลากร: https:\/\/a.example\/2\n/);
  expect(itemOf(set, 'o2')).toMatchObject({ addresses: [], mark: null });
  expect(itemOf(set, 'o2').unfit[0]).toBe('ไม่มีที่อยู่ที่เปิดได้');
  // Nobody has confirmed how OIT was made of its items that year.
  expect(set.estimated).toBe(true);
});

test('a tick keeps a copy with its time, in the row of its item wherever that is; it can be undone', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook, { now: () => new Date('2023-04-20T03:00:00Z') });
  const mark = { address: 'https://a.example/1', explanation: '12/3 ข้อ\n=1+1', when: '' };
  const kept = run(host, 'markEntered', 'o2', mark).value;
  expect(kept).toEqual({ ...mark, when: '20 เม.ย. 66 10:00' });
  expect(inItas(workbook, 'กรอกแล้ว').filter((each) => each === true)).toHaveLength(1);
  expect(itemOf(run(host, 'readItas').value, 'o2').mark).toEqual(kept);
  expect(run(host, 'markEntered', 'o2', null).value).toBeNull();
  expect(itemOf(run(host, 'readItas').value, 'o2').mark).toBeNull();
  expect(inItas(workbook, 'ที่อยู่ที่กรอก').join('')).toBe('');
  expect(run(host, 'markEntered', 'o2', kept).value).toEqual(kept);
  // A row that somebody deleted is made again, below the others.
  deleteRows(sheetOf(workbook, 'ITAS'), 3);
  expect(run(host, 'markEntered', 'o2', kept)).toMatchObject({ ok: true });
  expect(itemOf(run(host, 'readItas').value, 'o2').mark).toEqual(kept);
  expect(inItas(workbook, 'ข้อ').filter((code) => code === 'o2')).toHaveLength(1);
});

test('what looks like a number, a day or a formula stays the text that was entered', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook);
  for (const text of ['=1+1', '1/2', "'ก", '-5', 'TRUE', '+66 2', '<script>']) {
    const mark = { address: text, explanation: text, when: 'ก่อนหน้า' };
    run(host, 'markEntered', 'o5', mark);
    expect(itemOf(run(host, 'readItas').value, 'o5').mark).toEqual(mark);
    const grade = { ...NO_GRADE, clarification: text };
    const before = itemOf(run(host, 'readItas').value, 'o5').grade;
    expect(run(host, 'gradeItem', 'o5', before, grade)).toMatchObject({ ok: true, value: grade });
    expect(itemOf(run(host, 'readItas').value, 'o5').grade.clarification).toBe(text);
  }
});

test('a result is written beside what a colleague wrote, and not over it', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook);
  const failed = { ...NO_GRADE, result: 'ไม่ผ่าน', score: '33.33' };
  expect(run(host, 'gradeItem', 'o1', NO_GRADE, failed).value).toEqual(failed);
  const answered = { ...failed, clarification: 'ของผู้อื่น', sent: '15/8/2566' };
  run(host, 'gradeItem', 'o1', failed, answered);
  expect(run(host, 'gradeItem', 'o1', failed, { ...failed, clarification: 'ของเรา' })).toMatchObject({
    ok: false,
    code: 'grade-changed',
  });
  const { grade } = itemOf(run(host, 'readItas').value, 'o1');
  expect(grade).toMatchObject({ result: 'ไม่ผ่าน', score: '33.33', clarification: 'ของผู้อื่น' });
  expect(grade.sent).toContain('2566');
  for (const wrong of [{ score: '101' }, { sent: 'พรุ่งนี้' }, { result: 'อาจผ่าน' }])
    expect(run(host, 'gradeItem', 'o2', NO_GRADE, { ...NO_GRADE, ...wrong })).toMatchObject({
      code: 'bad-call',
    });
});

test('the table of clarifications has the items that did not pass, with what was entered; without one there is none', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook);
  expect(run(host, 'createTable', { kind: 'clarify' })).toMatchObject({
    ok: false,
    code: 'nothing-to-clarify',
  });
  expect(host.files).toHaveLength(0);
  run(host, 'markEntered', 'o3', { address: 'https://a.example/entered', explanation: '', when: '' });
  run(host, 'gradeItem', 'o3', NO_GRADE, {
    ...NO_GRADE,
    result: 'ไม่ผ่าน',
    clarification: 'เผยแพร่แล้ว <b>\nตามรูป',
    sent: '15/8/2566',
  });
  run(host, 'gradeItem', 'o4', NO_GRADE, { ...NO_GRADE, result: 'ผ่าน' });
  expect(run(host, 'createTable', { kind: 'clarify' })).toMatchObject({ ok: true });
  const xml = new PizZip(await readFile(host.files[0]?.path ?? '')).file('word/document.xml')?.asText() ?? '';
  const words = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, each]) => each).join('|');
  expect(words).toContain('ข้อที่ขอชี้แจง ๑ ข้อ');
  expect(words).toMatch(/\|o3\|.*\|ไม่ผ่าน\|https:\/\/a\.example\/entered\|เผยแพร่แล้ว &lt;b&gt;\|ตามรูป\|/);
  expect(words).not.toContain('|o4|');
});

test('an empty book has every item, and nothing to enter; one without the sheet is told how to get it', async () => {
  const workbook = await builtBook();
  const host = await start(workbook);
  const set = run(host, 'readItas').value;
  expect(set.items).toHaveLength(43);
  expect(set.items.every((item: ItasItem) => item.unfit.length > 0 && item.mark === null)).toBe(true);
  workbook.sheets.splice(workbook.sheets.indexOf(sheetOf(workbook, 'ITAS')), 1);
  const older = await start(workbook);
  expect(run(older, 'readItas')).toMatchObject({ ok: false, message: expect.stringContaining('สร้างแผ่นงาน') });
  expect(run(older, 'buildSheets')).toMatchObject({ ok: true });
  expect(run(older, 'readItas').value.items).toHaveLength(43);
});
