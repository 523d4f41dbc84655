import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import type { SettingKey } from '../../src/ita/assessment/assessment';
import type { Host } from '../../src/local/host';
import { nasom2566 } from '../../src/local/sample';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { SETTING_KEYS } from '../../src/messages/settings';
import { column, inOit, run, sampleBook, start, type } from '../support/bundle';

async function documentXml(host: Host): Promise<string> {
  const [file] = host.files;
  if (!file) throw new Error('no document was made');
  return new PizZip(await readFile(file.path)).file('word/document.xml')?.asText() ?? '';
}

/** The words of the document without any white space, in order: a line of a cell may stand in a paragraph of its own. */
async function words(host: Host): Promise<string> {
  const xml = await documentXml(host);
  const text = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, run]) => run).join('');
  return squeeze(
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&'),
  );
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

test('every cell of the items, indicators and measures stands in the report, in order', async () => {
  const host = await start(await sampleBook());
  expect(run(host, 'makeReport')).toMatchObject({ ok: true });
  const text = await words(host);
  expect(text).not.toMatch(/\{\{|\}\}|undefined/);

  const cells = [
    ...nasom2566.measures.flatMap(({ measure, method, period, owner, summary, outcome }) => [
      measure,
      method,
      period,
      owner,
      summary,
      outcome,
    ]),
    ...nasom2566.indicators.flatMap(({ name, guideline, owner, period, progress }) => [
      name,
      guideline,
      owner,
      period,
      progress,
    ]),
    ...nasom2566.items.flatMap(({ code, title, components, owner, progress }) => [
      code,
      title,
      components,
      owner,
      progress,
    ]),
  ];
  let from = 0;
  for (const cell of cells) {
    const at = text.indexOf(squeeze(cell), from);
    expect([cell, at >= from]).toEqual([cell, true]);
    from = at + squeeze(cell).length;
  }
});

test('each item stands under its own sub-indicator', async () => {
  const host = await start(await sampleBook());
  run(host, 'makeReport');
  const text = await words(host);
  const headings = ['๙.๑', '๙.๒', '๙.๓', '๙.๔', '๙.๕', '๑๐.๑', '๑๐.๒'].map((code) =>
    text.indexOf(`ตัวชี้วัดย่อยที่${code}`),
  );
  expect([...headings].sort((a, b) => a - b)).toEqual(headings);
  expect(headings[0]).toBeGreaterThan(0);
  const items = nasom2566.items.map(({ code, title, components }) =>
    text.indexOf(squeeze(`${code}${title}${components}`)),
  );
  const sizes = headings.map(
    (start, index) => items.filter((at) => at > start && at < (headings[index + 1] ?? Infinity)).length,
  );
  expect(sizes).toEqual([10, 8, 4, 4, 4, 8, 5]);
});

test('a report takes at most 15 round trips, however many rows there are', async () => {
  const few = await start(await sampleBook());
  run(few, 'makeReport');
  expect(few.serviceCalls.total).toBeLessThanOrEqual(16);
  const workbook = await sampleBook();
  for (let row = 5; row < 400; row++) type(workbook, 'มาตรการ', `B${row}`, `มาตรการที่ ${row}`);
  const many = await start(workbook);
  expect(run(many, 'makeReport')).toMatchObject({ ok: true });
  expect(many.serviceCalls.total).toBe(few.serviceCalls.total);
});

test('the dialog has the link, and ประวัติ keeps it', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook);
  const { value } = run(host, 'makeReport');
  expect(host.dialogs).toHaveLength(1);
  expect(host.dialogs[0]?.html).toContain(value.link);
  expect(column(workbook, 'ประวัติ', 'ลิงก์')).toEqual([value.link]);
  expect(column(workbook, 'ประวัติ', 'งาน')).toEqual(['สร้างรายงาน']);
});

describe('open items', () => {
  const withOpenItem = async () => {
    const workbook = await sampleBook();
    type(workbook, 'OIT', inOit('status', 8), 'กำลังดำเนินการ');
    return workbook;
  };

  test('are told before, and do not stop the report', async () => {
    const host = await start(await withOpenItem(), { answer: () => 'YES' });
    expect(run(host, 'makeReport')).toMatchObject({ ok: true });
    expect(host.alerts[0]?.text).toContain('o7');
    expect(host.files).toHaveLength(1);
  });

  test('let the person decide to mend them first: nothing is made or recorded', async () => {
    const workbook = await withOpenItem();
    const host = await start(workbook, { answer: () => 'NO' });
    expect(run(host, 'makeReport')).toEqual({ ok: true, value: null });
    expect(host.files).toEqual([]);
    expect(column(workbook, 'ประวัติ', 'งาน')).toEqual([]);
  });

  test('show neither box ticked while they are in progress', async () => {
    const host = await start(await withOpenItem());
    run(host, 'makeReport');
    expect(await words(host)).toMatch(/o7ข่าวประชาสัมพันธ์.*?☐ยังไม่ได้ดำเนินการ☐ดำเนินการ/);
  });
});

test('text that looks like markup or a tag arrives as it was typed', async () => {
  const typed = '<b>ก & ข</b> {{ปลัด}} "ค" 👍 =1+1';
  const workbook = await sampleBook();
  type(workbook, 'OIT', inOit('progress', 3), typed);
  const host = await start(workbook);
  run(host, 'makeReport');
  expect(await words(host)).toContain(squeeze(typed));
  expect(host.dialogs[0]?.html).not.toContain('<b>');
});

test('the level and the total are computed from the three scores', async () => {
  const workbook = await sampleBook();
  type(workbook, 'ตั้งค่า', 'B9', '๑๐๐');
  const host = await start(workbook);
  run(host, 'makeReport');
  const text = await words(host);
  expect(text).toContain('๙๘.๑๕');
  expect(text).not.toContain('๙๕.๑๕');
});

describe('other documents of the same data', () => {
  const request = { kind: 'report', font: 'Sarabun', appendix: false };

  async function made(changes: Partial<Record<keyof typeof request, unknown>>, workbook?: LocalWorkbook) {
    const book = workbook ?? (await sampleBook());
    const host = await start(book);
    const { value } = run(host, 'createReport', { ...request, ...changes });
    return { book, host, value, text: await words(host) };
  }

  test('a draft says ร่าง on its pages, and ประวัติ knows it from the report', async () => {
    const { book, host, value } = await made({ kind: 'draft' });
    const [file] = host.files;
    const zip = new PizZip(await readFile(file?.path ?? ''));
    const headers = Object.keys(zip.files).filter((name) => /^word\/header.*\.xml$/.test(name));
    expect(headers.map((name) => zip.file(name)?.asText()).join()).toContain('ร่าง');
    expect(value.name).toMatch(/^ร่างรายงาน ITA ๒๕๖๖ /);
    expect(column(book, 'ประวัติ', 'งาน')).toEqual(['สร้างฉบับร่าง']);
    expect(run(host, 'readReport').value.earlier).toEqual({ reports: [], unchanged: null });
  });

  test('the memo stands alone', async () => {
    const whole = await made({});
    const { book, text } = await made({ kind: 'memo' });
    expect(text).toContain('บันทึกข้อความ');
    expect(text.length).toBeLessThan(whole.text.length / 4);
    expect(column(book, 'ประวัติ', 'งาน')).toEqual(['สร้างบันทึกข้อความ']);
  });

  test('a template without a memo says so, and nothing is made', async () => {
    const book = await sampleBook();
    const host = await start(book);
    const { base64 } = run(host, 'downloadTemplate', null).value;
    const zip = new PizZip(base64, { base64: true });
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    zip.file('word/document.xml', xml.replace(/\{\{เลขที่หนังสือ\}\}/g, ''));
    expect(run(host, 'saveTemplate', 'ไม่มีบันทึก', zip.generate({ type: 'base64' })).value.problems).toEqual([]);
    expect(run(host, 'createReport', { ...request, kind: 'memo' })).toMatchObject({
      ok: false,
      code: 'no-memo',
    });
    expect(host.files).toEqual([]);
    expect(column(book, 'ประวัติ', 'งาน')).toEqual([]);
  });

  test('the font and the appendix are the person’s choice', async () => {
    const { host, text } = await made({ font: 'TH SarabunPSK', appendix: true });
    const styles = new PizZip(await readFile(host.files[0]?.path ?? '')).file('word/styles.xml')?.asText();
    expect(styles).toContain('TH SarabunPSK');
    expect(text).toContain('ภาคผนวก');
    expect((await made({})).text).not.toContain('ภาคผนวก');
  });

  test('each is told with its links, what is open and what had to be left out', async () => {
    const book = await sampleBook();
    type(book, 'OIT', inOit('status', 8), 'กำลังดำเนินการ');
    type(book, 'OIT', inOit('progress', 9), 'ข้อความ\u0007จาก PDF');
    const { value } = await made({}, book);
    expect(value).toMatchObject({
      kind: 'report',
      recorded: true,
      notReady: expect.arrayContaining([expect.stringMatching(/จาก 43 ข้อ .*\bo7\b/)]),
    });
    expect(value.download.link).toMatch(
      /^https:\/\/docs\.google\.com\/document\/d\/[\w-]+\/export\?format=pdf&authuser=user%40nasom\.example$/,
    );
    expect(value.dropped).toEqual([expect.stringMatching(/o8.*1 ตัว/)]);
  });
});

test('with templates and earlier reports in the sheet it is still at most 15 round trips', async () => {
  const workbook = await sampleBook();
  const first = await start(workbook);
  const { base64 } = run(first, 'downloadTemplate', null).value;
  run(first, 'saveTemplate', 'ของเรา', base64);
  run(first, 'makeReport');
  const second = await start(workbook);
  run(second, 'makeReport');
  expect(second.serviceCalls.total).toBeLessThanOrEqual(16);
});

const settingCell = (key: SettingKey) => `B${SETTING_KEYS.indexOf(key) + 2}`;

describe('where a document lies, and what it is called', () => {
  const createOf = (host: Host, request: object = {}) =>
    run(host, 'createReport', { kind: 'report', font: 'Sarabun', appendix: false, ...request });

  test('all of a year lie in one folder, which is made once, found again, and made anew where it is gone', async () => {
    const workbook = await sampleBook();
    const first = await start(workbook);
    const { folder } = createOf(first).value;
    expect(folder.name).toBe('เอกสาร ITA ๒๕๖๖ องค์การบริหารส่วนตำบลนาโสม');
    expect(folder.link).toContain('https://drive.google.com/drive/folders/');
    const second = await start(workbook, { files: first.files, folders: first.folders });
    expect(createOf(second, { kind: 'memo' }).value.folder.link).toBe(folder.link);
    expect(second.folders).toHaveLength(1);
    expect(second.serviceCalls.total).toBeLessThanOrEqual(14);
    const third = await start(workbook, { files: second.files });
    expect(createOf(third, { kind: 'draft' }).value.folder.link).not.toBe(folder.link);
  });

  test('the name goes by the pattern of the office; one that cannot be read is told and not used', async () => {
    const workbook = await sampleBook();
    const name = settingCell('documentName');
    type(workbook, 'ตั้งค่า', name, '{{ปี}} - {ชนิด} ({วันที่})');
    expect(createOf(await start(workbook)).value.name).toMatch(
      /^๒๕๖๖ - รายงาน ITA \([๐-๙]+ [ก-๙]+ ๒๕[๐-๙]{2}\)$/,
    );
    type(workbook, 'ตั้งค่า', name, '{เดือน} {ปี}');
    const host = await start(workbook);
    expect(createOf(host).value.name).toBe('รายงาน ITA ๒๕๖๖ องค์การบริหารส่วนตำบลนาโสม');
    expect(JSON.stringify(run(host, 'readSidebar').value)).toContain('{เดือน} {ปี}');
  });

  test('without the name of the office there is only a draft, and no name holds dots', async () => {
    const workbook = await sampleBook();
    type(workbook, 'ตั้งค่า', settingCell('agency'), '');
    const host = await start(workbook);
    expect(run(host, 'readReport').value.onlyDraft).toBe(true);
    for (const kind of ['report', 'memo'])
      expect(createOf(host, { kind })).toMatchObject({ code: 'only-draft' });
    expect(createOf(host, { kind: 'draft' }).value).toMatchObject({
      name: 'ร่างรายงาน ITA ๒๕๖๖',
      onlyDraft: true,
    });
    type(workbook, 'ตั้งค่า', settingCell('agency'), 'อบต.นาโสม');
    expect(createOf(await start(workbook)).value.name).toBe('รายงาน ITA ๒๕๖๖ อบต นาโสม');
  });

  test('TH SarabunPSK stays a Word file, which is downloaded as it is', async () => {
    const host = await start(await sampleBook());
    const { value } = createOf(host, { font: 'TH SarabunPSK' });
    expect(value.name).toMatch(/นาโสม\.docx$/);
    expect(value.download).toMatchObject({ format: 'docx' });
    expect(host.files[0]?.mimeType).toContain('wordprocessingml');
    expect(host.files[0]?.path).toMatch(/นาโสม[^.]*\.docx$/);
  });
});
