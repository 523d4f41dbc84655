import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pictureDifference } from '../../../src/local/render/compare-pages';
import { drawReferencePages, REFERENCE_PAGES } from '../../../src/local/render/reference-pages';

const installed = ['soffice', 'pdftoppm'].every((command) => spawnSync(command, ['-h']).error === undefined);
if (!installed)
  console.warn('SKIPPED: LibreOffice or poppler-utils is not installed, so the look was not compared.');

const COMMITTED = join(__dirname, '../../report/pages');
/** Another version of LibreOffice smooths letters differently; a line that breaks elsewhere moves far more than this. */
const TOLERANCE = 0.005;

(installed ? describe : describe.skip)('the look of the report', () => {
  let folder: string;
  let drawn: Record<string, string>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ita-look-'));
    drawn = await drawReferencePages(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(Object.keys(REFERENCE_PAGES))('%s is as it was when somebody looked at it', async (name) => {
    expect(await pictureDifference(drawn[name] ?? '', join(COMMITTED, `${name}.png`))).toBeLessThan(
      TOLERANCE,
    );
  });

  test('two different pages are told apart', async () => {
    const [first, second] = ['first-page', 'items'].map((name) => join(COMMITTED, `${name}.png`));
    expect(await pictureDifference(first ?? '', second ?? '')).toBeGreaterThan(TOLERANCE);
    expect(await pictureDifference(first ?? '', join(COMMITTED, 'memo.png'))).toBe(1);
  });
});
