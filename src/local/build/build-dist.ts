import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { PACKED_PAGES, packPages } from '../../bridge/packed-pages';
import { PAGES } from '../../bridge/pages';
import * as commonWords from '../../messages/common';
import { buildDefaultTemplate } from '../../report/default-template/default-template';
import { buildTableTemplates } from '../../report/default-template/table-templates';
import { buildPage } from './build-page';
import { givenTextEncoder, lazyEngine, replacedPackages } from './engine-packages';
import { bundledFiles, licenceComment } from './licences';
import { packedData } from './packed-data';
import { ROOT } from './root';
import { sharedHelpers } from './shared-helpers';

const ENTRY = join(ROOT, 'src/main.ts');
const PAGES_SOURCE = join(ROOT, 'src/pages');
/** Whose names src/ita/place-names holds. */
const PLACES = join(ROOT, 'node_modules/thai-address-universal/package.json');

/**
 * Makes the folder that is pushed to Google: Code.js, Pages.html and appsscript.json, and nothing else. Everything is
 * made before the first file is written, and each file is moved into place, so that whoever loads the bundle meanwhile
 * finds a whole one.
 *
 * @returns the size of Code.js.
 */
export async function buildDist(folder: string): Promise<{ bytes: number }> {
  const files = await distFiles();
  await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([name, text]) => replaceFile(join(folder, name), text)));
  const others = (await readdir(folder)).filter((name) => !files.has(name) && !name.startsWith(DRAFT));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  return { bytes: Buffer.byteLength(files.get('Code.js') ?? '') };
}

const DRAFT = '.draft-';

async function distFiles(): Promise<ReadonlyMap<string, string>> {
  const version = await addOnVersion();
  const pages = await Promise.all(
    Object.entries(PAGES).map(async ([name, { title }]) => {
      const entry = join(PAGES_SOURCE, name, 'main.tsx');
      return { name, ...(await buildPage(entry, { title, loading: commonWords.loading }, version)) };
    }),
  );
  const bundle = await buildBundle();
  const licences = await licenceComment([PLACES, ...bundle.files, ...pages.flatMap(({ files }) => files)]);
  return new Map([
    ['appsscript.json', await readFile(join(ROOT, 'appsscript.json'), 'utf8')],
    [`${PACKED_PAGES}.html`, `${licences}${packPages(pages)}`],
    // Last, because its time tells whether the folder is up to date.
    ['Code.js', bundle.code],
  ]);
}

async function replaceFile(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `${DRAFT}${randomUUID()}`);
  await writeFile(draft, text);
  await rename(draft, path);
}

export interface BuiltBundle {
  readonly code: string;
  /** Everything that went into it. */
  readonly files: readonly string[];
  /** How many bytes of the script each file became. */
  readonly parts: Readonly<Record<string, number>>;
}

/**
 * The bundle: one ES2019 script whose globals are the exports of main.ts.
 * @param plugins go before those of the build
 * @param lazy false for a script that loads all of it at once, to compare with
 */
export async function buildBundle(plugins: readonly Plugin[] = [], lazy = true): Promise<BuiltBundle> {
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
    // To every file alike: esbuild holds it out to those that a plugin leads to only where it met them before.
    tsconfigRaw: await readFile(join(ROOT, 'tsconfig.json'), 'utf8'),
    plugins: [
      ...plugins,
      madeTemplates,
      packedData,
      sharedHelpers,
      replacedPackages,
      givenTextEncoder,
      ...(lazy ? [lazyEngine] : []),
    ],
  };
  const names = await exportedNames();
  const result = await build({
    ...options,
    metafile: true,
    format: 'iife',
    globalName: 'ITA',
    banner: {
      js: `// ITA add-on ${version} (MIT). Made by esbuild from TypeScript; see the repository for the source.\n// The licences of the packages in it stand in ${PACKED_PAGES}.html.`,
    },
    // Google finds functions by top-level declarations only.
    footer: {
      js: names.map((name) => `function ${name}(){return ITA.${name}.apply(this,arguments)}`).join('\n'),
    },
  });
  if (result.warnings.length > 0) throw new Error(result.warnings.map(({ text }) => text).join('\n'));
  const inputs = Object.values(result.metafile.outputs)[0]?.inputs ?? {};
  return {
    code: result.outputFiles[0]?.text ?? '',
    files: bundledFiles(result.metafile, ROOT),
    parts: Object.fromEntries(
      Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput]),
    ),
  };
}

async function addOnVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** What main.ts exports, each by its own name, asked of esbuild, so that no list of stubs is kept by hand. */
async function exportedNames(): Promise<readonly string[]> {
  const { metafile } = await build({ entryPoints: [ENTRY], write: false, format: 'esm', metafile: true });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** Made from their definitions when the add-on is built, and embedded as base64. */
const MADE: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'default-template.docx': buildDefaultTemplate,
  'table-templates.zip': buildTableTemplates,
};

/** They are no files. */
const madeTemplates: Plugin = {
  name: 'made-templates',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(?:default-template\.docx|table-templates\.zip)$/ }, ({ path }) => ({
      path: basename(path),
      namespace: 'made-template',
    }));
    onLoad({ filter: /.*/, namespace: 'made-template' }, async ({ path }) => ({
      contents: (await MADE[path]?.()) ?? '',
      loader: 'base64',
    }));
  },
};
