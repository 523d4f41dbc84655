import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { criteriaOf } from '../../ita/criteria';
import { buildDefaultTemplate } from '../../report/default-template/default-template';
import { fillTemplate } from '../../report/fill-template';
import { makeReport } from '../../report/report';
import { templateScope } from '../../report/template-scope';
import { sampleAssessment } from '../sample/sample-assessment';
import { renderPages } from './render-pages';

/** The pages that show the look of the report: by name, which of the pages of the sample's report it is, from the end when negative. */
export const REFERENCE_PAGES: Readonly<Record<string, number>> = {
  memo: 0,
  'first-page': 2,
  items: 7,
  appendix: -4,
};

/** Enough to read a line and to see where it breaks; the pictures are kept with the code, so they are small. */
const RESOLUTION = 60;

/**
 * Draws the reference pages of the standard template, filled with the real report of 2566 and its appendix.
 * @returns the path of each picture by its name.
 */
export async function drawReferencePages(outDir: string): Promise<Record<string, string>> {
  const work = await mkdtemp(join(tmpdir(), 'ita-reference-'));
  try {
    const criteria = criteriaOf(2566);
    if (criteria === null) throw new Error('No criteria of 2566.');
    const scope = templateScope(makeReport(sampleAssessment(), criteria), { appendix: true });
    const docx = join(work, 'report.docx');
    await writeFile(docx, fillTemplate(await buildDefaultTemplate(), scope));
    const pages = await renderPages(docx, work, RESOLUTION);
    await mkdir(outDir, { recursive: true });
    const drawn: Record<string, string> = {};
    for (const [name, index] of Object.entries(REFERENCE_PAGES)) {
      const page = pages[index < 0 ? pages.length + index : index];
      if (page === undefined) throw new Error(`The report has no page ${index}.`);
      drawn[name] = join(outDir, `${name}.png`);
      await copyFile(page, drawn[name]);
    }
    return drawn;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
