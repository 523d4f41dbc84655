import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const RESOLUTION = 100;

/**
 * Draws each page of a .docx as a PNG, in the order of the pages.
 *
 * LibreOffice and pdftoppm must be installed. Sarabun comes from this project's packages and is shown to LibreOffice
 * alone, by a font configuration and a profile that live only as long as the call.
 *
 * @returns the paths of the pictures, `NAME-01.png` and so on in `outDir`.
 */
export async function renderPages(docxPath: string, outDir: string): Promise<string[]> {
  const work = await mkdtemp(join(tmpdir(), 'ita-render-'));
  try {
    const pdf = await convertToPdf(docxPath, work);
    return await drawPages(pdf, outDir);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function convertToPdf(docxPath: string, work: string): Promise<string> {
  const fontConfig = join(work, 'fonts.conf');
  await writeFile(fontConfig, fontConfiguration(join(work, 'font-cache')));
  await tool(
    'soffice',
    'LibreOffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      work,
      docxPath,
    ],
    { ...process.env, FONTCONFIG_FILE: fontConfig },
  );
  const pdf = join(work, `${basename(docxPath, extname(docxPath))}.pdf`);
  // LibreOffice ends with success even when it could not read the file.
  if (!existsSync(pdf)) throw new Error(`LibreOffice cannot open ${docxPath}.`);
  return pdf;
}

/** The machine's fonts, and Sarabun. */
function fontConfiguration(cache: string): string {
  const sarabun = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/sarabun/package.json'));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${sarabun}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}

async function drawPages(pdf: string, outDir: string): Promise<string[]> {
  const drawn = join(dirname(pdf), 'pages');
  await mkdir(drawn);
  await mkdir(outDir, { recursive: true });
  const name = basename(pdf, '.pdf');
  await tool('pdftoppm', 'poppler-utils', ['-r', String(RESOLUTION), '-png', pdf, join(drawn, 'page')]);

  const pages = (await readdir(drawn)).sort((a, b) => pageNumber(a) - pageNumber(b));
  return Promise.all(
    pages.map(async (page) => {
      const picture = join(outDir, `${name}-${String(pageNumber(page)).padStart(2, '0')}.png`);
      await copyFile(join(drawn, page), picture);
      return picture;
    }),
  );
}

function pageNumber(file: string): number {
  return Number(/-(\d+)\.png$/.exec(file)?.[1]);
}

async function tool(
  command: string,
  product: string,
  args: readonly string[],
  env = process.env,
): Promise<void> {
  try {
    await run(command, args, { env });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new Error(`Drawing pages needs the command ${command}. Install ${product}.`);
    }
    throw error;
  }
}
