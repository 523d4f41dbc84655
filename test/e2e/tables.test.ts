import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import { faultAt } from '../../src/local/apps-script/faults';
import type { Host } from '../../src/local/host';
import { builtBook, column, inOit, run, sampleBook, start, type } from '../support/bundle';

async function documentXml(host: Host): Promise<string> {
  const file = host.files[host.files.length - 1];
  if (!file) throw new Error('no document was made');
  return new PizZip(await readFile(file.path)).file('word/document.xml')?.asText() ?? '';
}

const wordsOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('|');

describe.each(['tracking', 'public'] as const)('the table «%s»', (kind) => {
  test.each([
    ['the sample', sampleBook],
    ['an empty book', builtBook],
  ])('%s: every item once, in order, and no word of the template is left', async (_, bookOf) => {
    const host = await start(await bookOf());
    expect(run(host, 'createTable', { kind })).toMatchObject({ ok: true, value: { recorded: true } });
    const words = wordsOf(await documentXml(host));
    expect(words).not.toMatch(/\{\{|\}\}|undefined|null|NaN/);
    const codes = [...words.matchAll(/\|(o\d+)\|/g)].map(([, code]) => code);
    expect(codes).toEqual(Array.from({ length: 43 }, (_each, index) => `o${index + 1}`));
  });

  test('text stays text', async () => {
    const workbook = await sampleBook();
    // The public is shown the titles of the list, and what the office calls its pages.
    if (kind === 'public')
      type(workbook, 'OIT', inOit('url', 3), '<w:p/>{{#แถว}}&"=1+1 https://www.nasom.example/o2');
    else type(workbook, 'OIT', inOit('title', 3), '<w:p/>{{#แถว}}&"=1+1');
    const host = await start(workbook);
    run(host, 'createTable', { kind });
    expect(wordsOf(await documentXml(host))).toContain('&lt;w:p/&gt;{{#แถว}}&amp;');
  });
});

test('the public list: an item that is not done is under way, or is left out; only addresses of the web are links', async () => {
  const workbook = await sampleBook();
  type(workbook, 'OIT', inOit('status', 3), 'กำลังดำเนินการ');
  type(workbook, 'OIT', inOit('url', 4), 'แผน https://www.nasom.example/plan');
  type(workbook, 'OIT', inOit('url', 5), 'javascript:alert(1)\nhttps://www.nasom.example/o4');
  const host = await start(workbook);
  run(host, 'createTable', { kind: 'public' });
  const all = wordsOf(await documentXml(host));
  expect(all).toContain('|o2|ข้อมูลผู้บริหาร|อยู่ระหว่างดำเนินการ|–|');
  expect(all).toContain('|แผน |https://www.nasom.example/plan|');
  expect(all).not.toContain('javascript');
  run(host, 'createTable', { kind: 'public', onlyReady: true });
  expect(wordsOf(await documentXml(host))).not.toContain('|o2|');
});

test('a table that a stopped run made is found again, and ประวัติ has it once', async () => {
  const workbook = await sampleBook();
  let over = false;
  let fault: ReturnType<typeof faultAt> | null = null;
  const host = await start(workbook, {
    interpose: (call) => {
      if (over) return undefined;
      if (call.service === 'Drive' && call.method === 'Files.create')
        fault = faultAt(call.number + 1, 'killed');
      return fault?.(call);
    },
  });
  expect(() => run(host, 'createTable', { kind: 'tracking' })).toThrow();
  over = true;
  expect(run(host, 'createTable', { kind: 'tracking' })).toMatchObject({
    ok: true,
    value: { recorded: true },
  });
  expect(host.files).toHaveLength(1);
  expect(column(workbook, 'ประวัติ', 'งาน').filter((what) => what !== '')).toEqual(['สร้างตารางติดตาม']);
});

test('pressed again while nothing has changed, it is the same document; after a change it is another', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook);
  const first = run(host, 'createTable', { kind: 'public' }).value;
  expect(run(host, 'createTable', { kind: 'public' }).value).toEqual(first);
  type(workbook, 'OIT', inOit('status', 3), 'กำลังดำเนินการ');
  expect(run(host, 'createTable', { kind: 'public' }).value.link).not.toBe(first.link);
  expect(host.files).toHaveLength(2);
});
