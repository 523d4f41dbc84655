import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDefaultTemplate } from '../../src/report/default-template/default-template';
import { tagTable } from '../../src/report/tags.packed';
import { docxOf } from '../report/docx-files';
import { ita } from '../support/command-line';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-tags-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const tags = (...args: string[]) => ita('tags', ...args);

function template(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('without a template: every word with its meaning, an example and how it is written', async () => {
  const { status, out } = await tags('--json');
  expect(status).toBe(0);
  const { tags: words, forms } = JSON.parse(out);
  expect(words).toHaveLength(Object.values(tagTable()).flatMap((each) => Object.keys(each)).length);
  expect(words).toContainEqual({
    tag: 'ปีงบประมาณ',
    kind: 'text',
    place: 'รายงาน',
    form: '{{ปีงบประมาณ}}',
    meaning: 'ปีงบประมาณ พ.ศ.',
    example: '๒๕๖๖',
  });
  expect(forms.map(({ form }: { form: string }) => form)).toContain('{{คำ เลขอารบิก}}');
});

test('the standard template is sound', async () => {
  const { status, out } = await tags(template('standard.docx', await buildDefaultTemplate()), '--json');
  expect(status).toBe(0);
  const { ok, tags: used, problems } = JSON.parse(out);
  expect({ ok, problems }).toEqual({ ok: true, problems: [] });
  expect(used.map(({ tag }: { tag: string }) => tag)).toContain('คะแนน IIT');
});

test('a faulty one: what is wrong, the nearest word, and a sentence', async () => {
  const { status, out } = await tags(
    template('faulty.docx', docxOf('{{ชื่อหน่วงงาน}} {{ปีงบประมาณ}}{{#ข้อ}}{{/ข้อ}}')),
    '--json',
  );
  expect(status).toBe(0);
  const { ok, problems } = JSON.parse(out);
  expect(ok).toBe(false);
  expect(problems[0]).toMatchObject({ code: 'unknown-tag', tag: 'ชื่อหน่วงงาน', near: 'ชื่อหน่วยงาน' });
  expect(problems[0].message).toContain('อาจหมายถึง {{ชื่อหน่วยงาน}}');
});

test('for a person: one line each', async () => {
  const { out } = await tags(template('for-a-person.docx', docxOf('{{อำเภอ}}')));
  expect(out.split('\n')[0]).toBe('ใช้แม่แบบนี้ไม่ได้ ต้องแก้ 3 แห่ง');
});

test('no .docx is a judgement too; a file that is not there is not', async () => {
  const { status, out } = await tags(template('letter.docx', Buffer.from('จดหมาย')), '--json');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ ok: false, tags: [], problems: [{ code: 'not-a-docx' }] });

  expect(await tags(join(folder, 'nowhere.docx'))).toMatchObject({ status: 1, out: '' });
});
