import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { PAGES } from '../../bridge/pages';
import { commonWords } from '../../messages/pages';
import { buildDefaultTemplate } from '../../report/default-template/default-template';
import { buildPage } from './build-page';

export const ROOT = resolve(import.meta.dirname, '../../..');
const ENTRY = join(ROOT, 'src/main.ts');
const PAGES_SOURCE = join(ROOT, 'src/pages');

/**
 * Makes the folder that is pushed to Google: Code.js, appsscript.json and the pages, and nothing else.
 * @returns the size of Code.js.
 */
export async function buildDist(folder: string): Promise<{ bytes: number }> {
  const code = await buildBundle();
  // Made beside it and moved into place: whoever loads the bundle meanwhile finds a whole one.
  const draft = await mkdtemp(`${folder}-`);
  await writeFile(join(draft, 'Code.js'), code);
  await cp(join(ROOT, 'appsscript.json'), join(draft, 'appsscript.json'));
  const version = await addOnVersion();
  for (const [name, { title }] of Object.entries(PAGES)) {
    const entry = join(PAGES_SOURCE, `${name}.tsx`);
    const frame = { title, loading: commonWords.loading };
    await writeFile(join(draft, `${name}.html`), await buildPage(entry, frame, version));
  }
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  return { bytes: Buffer.byteLength(code) };
}

/** The bundle: one ES2019 script whose globals are the exports of main.ts. */
export async function buildBundle(): Promise<string> {
  const version = await addOnVersion();
  const options: BuildOptions & { write: false } = {
    entryPoints: [ENTRY],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    target: 'es2019',
    // Packages offer a form without Node's modules under this name; the bundle uses nothing of a browser.
    platform: 'browser',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    define: { __ITA_VERSION__: JSON.stringify(version) },
    plugins: [defaultTemplate],
  };
  const names = await exportedNames(options);
  const result = await build({
    ...options,
    format: 'iife',
    globalName: 'ITA',
    banner: {
      js: `// ITA add-on ${version} (MIT). Made by esbuild from TypeScript; see the repository for the source.`,
    },
    // Google finds functions by top-level declarations only.
    footer: {
      js: names.map((name) => `function ${name}(){return ITA.${name}.apply(this,arguments)}`).join('\n'),
    },
  });
  if (result.warnings.length > 0) throw new Error(result.warnings.map(({ text }) => text).join('\n'));
  return result.outputFiles[0]?.text ?? '';
}

async function addOnVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** What main.ts exports, asked of esbuild, so that no list of stubs is kept by hand. */
async function exportedNames(options: BuildOptions & { write: false }): Promise<readonly string[]> {
  const { metafile } = await build({ ...options, format: 'esm', metafile: true });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** `default-template.docx` is not a file: it is made from its definition, and embedded as base64. */
const defaultTemplate: Plugin = {
  name: 'default-template',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/default-template\.docx$/ }, ({ path }) => ({
      path: basename(path),
      namespace: 'default-template',
    }));
    onLoad({ filter: /.*/, namespace: 'default-template' }, async () => ({
      contents: await buildDefaultTemplate(),
      loader: 'base64',
    }));
  },
};
