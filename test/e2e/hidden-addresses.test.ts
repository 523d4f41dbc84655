import { readFile } from 'node:fs/promises';
import { sortRows } from '../../src/local/colleague';
import type { Host } from '../../src/local/host';
import { type LocalWorkbook, setContent } from '../../src/local/xlsx/local-workbook';
import { filesOf } from '../report/docx-files';
import { inOit, oitColumn, run, sampleBook, sheetOf, start, type } from '../support/bundle';

/** Addresses that stand behind words of the column URL. Row 8 of OIT is o7. */

const PAGE = 'https://www.nasom.example/news';
const NOW = { now: () => new Date('2023-03-01T03:00:00Z') };

const cellOfO7 = (workbook: LocalWorkbook) => sheetOf(workbook, 'OIT').cell(8, oitColumn('url'));

const link = (workbook: LocalWorkbook, text: string, address: string) => {
  type(workbook, 'OIT', inOit('url', 8), text);
  cellOfO7(workbook).links = [{ start: 0, end: text.length, url: address }];
};

const o7 = (host: Host) => run(host, 'readSidebar').value.items[6];
const faults = (host: Host) =>
  o7(host)
    .findings.filter(({ code }: { code: string }) => code === 'bad-url')
    .map(({ message }: { message: string }) => message);

test('of a link on words are judged, shown and printed', async () => {
  const workbook = await sampleBook();
  link(workbook, 'ข่าวประชาสัมพันธ์', PAGE);
  const host = await start(workbook, NOW);
  expect(faults(host)).toEqual([]);
  expect(o7(host).links).toEqual([{ title: 'ข่าวประชาสัมพันธ์', address: PAGE }]);
  expect(run(host, 'createReport', { kind: 'draft', font: 'Sarabun', appendix: true }).ok).toBe(true);
  const made = filesOf(await readFile(host.files[0]?.path ?? ''));
  expect(made['word/_rels/document.xml.rels']).toContain(`Target="${PAGE}"`);
  link(workbook, 'ข่าวประชาสัมพันธ์', 'https://www.nasom.example/');
  expect(faults(await start(workbook, NOW))).toHaveLength(1);
});

test('of =HYPERLINK are read from the formula', async () => {
  const workbook = await sampleBook();
  setContent(cellOfO7(workbook), 'ข่าว', `HYPERLINK("${PAGE}","ข่าว")`);
  const host = await start(workbook, NOW);
  expect(o7(host).links).toEqual([{ title: 'ข่าว', address: PAGE }]);
});

test('nobody can read of a chip, which is told so', async () => {
  const workbook = await sampleBook();
  type(workbook, 'OIT', inOit('url', 8), 'ข่าวประชาสัมพันธ์');
  const [message, ...others] = faults(await start(workbook, NOW));
  expect(others).toEqual([]);
  expect(message).toContain('ไม่พบที่อยู่เว็บ');
});

test('are asked for where words stand alone: none, one or two round trips', async () => {
  const workbook = await sampleBook();
  const trips = async () => {
    const host = await start(workbook, NOW);
    run(host, 'readFixes');
    return host.serviceCalls.total;
  };
  const plain = await trips();
  link(workbook, 'ข่าว', PAGE);
  expect(await trips()).toBe(plain + 1);
  setContent(cellOfO7(workbook), 'ข่าว', `HYPERLINK("${PAGE}","ข่าว")`);
  expect(await trips()).toBe(plain + 2);
});

test('are not given to another row where the sheet was sorted meanwhile', async () => {
  const workbook = await sampleBook();
  link(workbook, 'ข่าว', PAGE);
  const interpose = ({ method }: { method: string }) => {
    if (method === 'Range.getRichTextValues') sortRows(sheetOf(workbook, 'OIT'), 2, 1, true);
    return undefined;
  };
  const host = await start(workbook, { ...NOW, interpose });
  const { items } = run(host, 'readSidebar').value;
  const told = items.filter(({ links }: { links: { address: string }[] }) =>
    links.some(({ address }) => address === PAGE),
  );
  expect(told).toEqual([]);
});

test('an edit is judged by them, and what stands in the cell stays', async () => {
  const workbook = await sampleBook();
  link(workbook, 'ข่าว', PAGE);
  run(await start(workbook, NOW), 'runCheck');
  (await start(workbook, NOW)).edit('OIT', inOit('progress', 8), 'เผยแพร่ข่าวประชาสัมพันธ์บนเว็บไซต์ของ อบต.');
  expect(String(sheetOf(workbook, 'OIT').peek(8, oitColumn('toMend'))?.value)).not.toContain('URL');
  expect(cellOfO7(workbook)).toMatchObject({ value: 'ข่าว', links: [{ url: PAGE }] });
});
