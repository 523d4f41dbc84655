import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { renderPages } from '../../../src/local/render/render-pages';
import { docxOf, zipOf } from '../../report/docx-files';

const installed = ['soffice', 'pdftoppm'].every((command) => spawnSync(command, ['-h']).error === undefined);
if (!installed) console.warn('SKIPPED: LibreOffice or poppler-utils is not installed, so no page was drawn.');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-pages-'));
  writeFileSync(join(folder, 'letter.docx'), docxOf('ก', 'ข'));
});
afterEach(() => rmSync(folder, { recursive: true }));

(installed ? test : test.skip)('a picture of each page', async () => {
  const pages = await renderPages(join(folder, 'letter.docx'), join(folder, 'pages'));
  expect(pages.map((page) => basename(page))).toEqual(['letter-01.png']);
  expect(
    readFileSync(pages[0] ?? '')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

(installed ? test : test.skip)('a file that is no document is named', async () => {
  const broken = join(folder, 'broken.docx');
  writeFileSync(broken, zipOf({ 'word/document.xml': '<w:document/>' }));
  await expect(renderPages(broken, folder)).rejects.toThrow('LibreOffice cannot open');
});

test('a missing program is named', async () => {
  const path = process.env.PATH;
  process.env.PATH = folder;
  try {
    await expect(renderPages(join(folder, 'letter.docx'), folder)).rejects.toThrow(
      /soffice.*Install LibreOffice/,
    );
  } finally {
    process.env.PATH = path;
  }
});
