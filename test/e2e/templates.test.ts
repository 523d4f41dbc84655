import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import { PNG } from 'pngjs';
import type { TagGuide } from '../../src/commands/templates';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { inOit, run, sampleBook, start, type } from '../support/bundle';
import { readQr } from '../support/read-qr';

/** «แม่แบบรายงาน…»: the template is the office's. */

/** The standard template with a word put into its text, and what else the case needs. */
function changed(base64: string, change: (xml: string) => string): string {
  const zip = new PizZip(base64, { base64: true });
  zip.file('word/document.xml', change(zip.file('word/document.xml')?.asText() ?? ''));
  return zip.generate({ type: 'base64' });
}

const addParagraph = (text: string) => (xml: string) =>
  xml.replace('<w:body>', `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);

async function withStandard() {
  const workbook = await sampleBook();
  const host = await start(workbook);
  const { base64 } = run(host, 'downloadTemplate', null).value;
  return { workbook, host, base64: base64 as string };
}

/** A document of the year was made before, so that its folder is there. */
async function madeBefore(workbook: LocalWorkbook) {
  const host = await start(workbook);
  run(host, 'makeReport', null, { kind: 'memo', font: 'Sarabun', appendix: false });
  return host;
}

test('a sound template is taken into use by the next report, in every colleague’s run', async () => {
  const { workbook, host, base64 } = await withStandard();
  const own = changed(base64, addParagraph('หัวกระดาษของเรา {{ชื่อหน่วยงาน}}'));
  const { value } = run(host, 'saveTemplate', 'ของ อบต.', own);
  expect(value).toMatchObject({ problems: [], shelf: { chosen: 'ของ อบต.' } });

  const { folders } = await madeBefore(workbook);
  const colleague = await start(workbook, { folders });
  expect(run(colleague, 'makeReport').ok).toBe(true);
  const bytes = await readFile(colleague.files[0]?.path ?? '');
  expect(new PizZip(bytes).file('word/document.xml')?.asText()).toContain('หัวกระดาษของเรา');
  expect(colleague.serviceCalls.total).toBeLessThanOrEqual(15);
});

test('a template with an unknown tag is kept as a draft, told why, and never used', async () => {
  const { host, base64 } = await withStandard();
  const { value } = run(host, 'saveTemplate', 'ร่าง', changed(base64, addParagraph('{{ชื่อหนวยงาน}}')));
  expect(value.entry.draft).toBe(true);
  expect(value.problems[0]).toContain('{{ชื่อหน่วยงาน}}');
  expect(run(host, 'chooseTemplate', 'ร่าง').value.chosen).toBeNull();
  expect(run(host, 'readTemplates').value.templates).toHaveLength(1);
});

test.each([
  ['no .docx', Buffer.from('สวัสดี').toString('base64'), 'bad-template', '.docx'],
  ['no name', '', 'no-template-name', 'ชื่อ'],
])('%s is refused with a sentence, and nothing is kept', async (what, base64, code, says) => {
  const { host } = await withStandard();
  const outcome = run(host, 'saveTemplate', what === 'no name' ? ' ' : 'ก', base64);
  expect(outcome).toMatchObject({ ok: false, code });
  expect(outcome.message).toContain(says);
  expect(run(host, 'readTemplates').value).toEqual({ chosen: null, templates: [], pictures: {} });
});

test('the standard one comes back, and a discarded one is gone', async () => {
  const { host, base64 } = await withStandard();
  run(host, 'saveTemplate', 'ก', base64);
  expect(run(host, 'downloadTemplate', 'ก').value).toEqual({ fileName: 'ก.docx', base64 });
  expect(run(host, 'chooseTemplate', null).value.chosen).toBeNull();
  expect(run(host, 'discardTemplate', 'ก').value.templates).toEqual([]);
  expect(run(host, 'downloadTemplate', 'ก')).toMatchObject({ ok: false, code: 'template-gone' });
});

test('it opens as a Google Doc, with a link that downloads it again', async () => {
  const { host } = await withStandard();
  const { value } = run(host, 'openTemplate', null);
  expect(host.files).toHaveLength(1);
  expect(value.docxLink).toMatch(
    /^https:\/\/docs\.google\.com\/document\/d\/[\w-]+\/export\?format=docx&authuser=/,
  );
});

test('it is opened again where the answer was lost, and not made a second time', async () => {
  const { host, base64 } = await withStandard();
  run(host, 'saveTemplate', 'ของเรา', base64);
  const links = [null, null, 'ของเรา', 'ของเรา'].map((name) => run(host, 'openTemplate', name).value.link);
  expect(host.files).toHaveLength(2);
  expect([links[1], links[3]]).toEqual([links[0], links[2]]);
  expect(links[0]).not.toBe(links[2]);
});

test('every word of the guide may be used where it says: a template of them all is sound', async () => {
  const { host, base64 } = await withStandard();
  const before = host.serviceCalls.total;
  const { words } = run(host, 'readTagGuide').value as TagGuide;
  expect(host.serviceCalls.total).toBe(before);
  const everywhere = words.filter(({ place }) => place === 'รายงาน').map(({ form }) => form);
  expect(everywhere).toContain('{{ชื่อหน่วยงาน}}');
  const { value } = run(host, 'saveTemplate', 'ทุกคำ', changed(base64, addParagraph(everywhere.join(' '))));
  expect(value.problems).toEqual([]);
});

test('one that is too large for the sheet is refused, and the one in use stays', async () => {
  const { host, base64 } = await withStandard();
  const zip = new PizZip(base64, { base64: true });
  zip.file('word/media/large.png', randomBytes(1_000_000));
  const outcome = run(host, 'saveTemplate', 'ใหญ่', zip.generate({ type: 'base64' }));
  expect(outcome).toMatchObject({ ok: false, code: 'store-full' });
  expect(run(host, 'readTemplates').value).toEqual({ chosen: null, templates: [], pictures: {} });
});

test.each([
  ['saveTemplate', (base64: string) => ['ก', base64]],
  ['chooseTemplate', () => ['ก']],
  ['discardTemplate', () => ['ก']],
] as const)('%s waits for a colleague, and says so when they take long', async (name, args) => {
  const { workbook, base64 } = await withStandard();
  const host = await start(workbook, { lockHeld: true });
  expect(run(host, name, ...args(base64))).toMatchObject({ ok: false, code: 'busy' });
});

describe('the garuda', () => {
  const png = (width: number, height: number) =>
    PNG.sync.write(new PNG({ width, height })).toString('base64');
  const memoOf = (path: string | undefined) => readFile(path ?? '').then((bytes) => new PizZip(bytes));

  test('is put in once, stands in every colleague’s report, and is taken out again', async () => {
    const { workbook, host } = await withStandard();
    const { value } = run(host, 'putPicture', 'garuda', png(100, 110));
    expect(value.pictures.garuda).toMatchObject({ width: 100, height: 110 });

    const { folders } = await madeBefore(workbook);
    const colleague = await start(workbook, { folders });
    expect(run(colleague, 'makeReport').ok).toBe(true);
    const zip = await memoOf(colleague.files[0]?.path);
    expect(Object.keys(zip.files)).toContain('word/media/ita-picture-1.png');
    expect(colleague.serviceCalls.total).toBeLessThanOrEqual(15);

    expect(run(host, 'putPicture', 'garuda', null).value.pictures).toEqual({});
    const after = await start(workbook);
    expect(run(after, 'makeReport', null, { kind: 'memo', font: 'Sarabun', appendix: false }).ok).toBe(true);
    expect(Object.keys((await memoOf(after.files[0]?.path)).files).join()).not.toContain('picture');
  });

  test.each([
    ['no PNG', Buffer.from('<svg/>').toString('base64'), 'PNG'],
    ['a long one', png(300, 100), 'ตราครุฑ'],
  ])('%s is refused with a sentence, and nothing is kept', async (_, base64, says) => {
    const { host } = await withStandard();
    const outcome = run(host, 'putPicture', 'garuda', base64);
    expect(outcome).toMatchObject({ ok: false, code: 'bad-picture' });
    expect(outcome.message).toContain(says);
    expect(run(host, 'readTemplates').value.pictures).toEqual({});
  });
});

test('a QR of the first page of each item; of an address that is too long there is none, and it is told', async () => {
  const { workbook, base64 } = await withStandard();
  type(workbook, 'OIT', inOit('url', 2), 'โครงสร้าง https://www.nasom.example/โครงสร้าง');
  const long = `https://www.nasom.example/${'ก'.repeat(200)}`;
  type(workbook, 'OIT', inOit('url', 3), long);
  const template = changed(base64, addParagraph('{{#ข้อ}}{{รหัสข้อ}} {{QR ข้อ}}{{/ข้อ}}'));

  const host = await start(workbook);
  expect(run(host, 'makeReport', template).value.dropped).toEqual([
    expect.stringMatching(/^ไม่มี QR ของข้อ o2: /),
  ]);
  const zip = new PizZip(await readFile(host.files[0]?.path ?? ''));
  const said = zip.file(/^word\/media\//).map((file) => readQr(file.asUint8Array()));
  expect(said).toHaveLength(42);
  expect(decodeURI(said[0] ?? '')).toBe('https://www.nasom.example/โครงสร้าง');

  const plain = await start(workbook);
  expect(run(plain, 'makeReport').value.dropped).toEqual([]);
});
