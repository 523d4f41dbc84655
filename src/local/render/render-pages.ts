import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Draws each page of a .docx as a PNG, in the order of the pages.
 *
 * LibreOffice and pdftoppm must be installed. Sarabun comes from this project's packages and is shown to LibreOffice
 * alone, by a font configuration and a profile that live only as long as the call.
 *
 * @param resolution dots per inch
 * @returns the paths of the pictures, `NAME-01.png` and so on in `outDir`.
 */
export async function renderPages(docxPath: string, outDir: string, resolution = 100): Promise<string[]> {
  const work = await mkdtemp(join(tmpdir(), 'ita-render-'));
  try {
    const pdf = await convertToPdf(docxPath, work);
    return await drawPages(pdf, outDir, resolution);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function convertToPdf(docxPath: string, work: string): Promise<string> {
  const fontConfig = join(work, 'fonts.conf');
  const standIns = await standInFonts(join(work, 'stand-in-fonts'));
  await writeFile(fontConfig, fontConfiguration(standIns, join(work, 'font-cache')));
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

const SARABUN = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/sarabun/package.json'));
const STAND_IN_FILES = ['400Regular/Sarabun_400Regular.ttf', '700Bold/Sarabun_700Bold.ttf'];

/**
 * TH SarabunPSK comes with Thai offices' Word and with no package. Where it is missing, Sarabun stands in for it, drawn
 * as small as that font is: widths are near, the heights of lines are a little less than in Word.
 *
 * @returns the folder of the fonts.
 */
async function standInFonts(folder: string): Promise<string> {
  await mkdir(folder);
  for (const file of STAND_IN_FILES) {
    const font = await readFile(join(SARABUN, file));
    const small = withUnitsPerEm(font, (units) => (units * 16) / 11);
    await writeFile(join(folder, basename(file)), renamed(small));
  }
  return folder;
}

/** As many letters as «Sarabun», so that the name can be changed where it stands in the file. */
const STAND_IN = 'SmallSb';

function renamed(font: Buffer): Buffer {
  const utf16 = (name: string) => Buffer.from(name, 'utf16le').swap16();
  for (let at = font.indexOf(utf16('Sarabun')); at >= 0; at = font.indexOf(utf16('Sarabun'), at)) {
    utf16(STAND_IN).copy(font, at);
  }
  return font;
}

/** The same outlines in a larger square: every letter becomes smaller. OpenType, tables «offset» and «head». */
function withUnitsPerEm(font: Buffer, change: (units: number) => number): Buffer {
  const changed = Buffer.from(font);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const head = tables.find((entry) => font.toString('latin1', entry, entry + 4) === 'head');
  if (head === undefined) throw new Error('A font without a table «head».');
  const place = font.readUInt32BE(head + 8) + 18;
  changed.writeUInt16BE(Math.round(change(font.readUInt16BE(place))), place);
  return changed;
}

/** The machine's fonts, Sarabun, and what stands in for TH SarabunPSK. */
function fontConfiguration(standIns: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${SARABUN}</dir>
  <dir>${standIns}</dir>
  <match target="pattern">
    <test name="family"><string>TH SarabunPSK</string></test>
    <edit name="family" mode="append" binding="strong"><string>${STAND_IN}</string></edit>
  </match>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}

async function drawPages(pdf: string, outDir: string, resolution: number): Promise<string[]> {
  const drawn = join(dirname(pdf), 'pages');
  await mkdir(drawn);
  await mkdir(outDir, { recursive: true });
  const name = basename(pdf, '.pdf');
  await tool('pdftoppm', 'poppler-utils', ['-r', String(resolution), '-png', pdf, join(drawn, 'page')]);

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
