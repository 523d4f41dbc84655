import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OnLoadResult, Plugin } from 'esbuild';
import replaced from './replaced.json';
import { ROOT } from './root';

/** What packages bring along larger than we need it, and what stands there instead; the tests do the same (resolver). */
export const replacedPackages: Plugin = {
  name: 'replaced-packages',
  setup({ onResolve }) {
    for (const { in: whose, package: name, by } of replaced) {
      onResolve({ filter: exactly(name) }, ({ importer }) =>
        importer.includes(`/node_modules/${whose}/`) ? { path: join(ROOT, by) } : undefined,
      );
    }
  },
};

const QR = /[\\/]node_modules[\\/]lean-qr[\\/]nano\.mjs$/;
const TEXT_ENCODER = join(ROOT, 'src/report/engine/text-encoder.ts');

/** A package that asks its host for TextEncoder, which Apps Script does not have, is given one. */
export const givenTextEncoder: Plugin = {
  name: 'given-text-encoder',
  setup({ onLoad }) {
    onLoad({ filter: QR }, async ({ path }) => {
      const contents = `import { TextEncoder } from ${JSON.stringify(TEXT_ENCODER)};\n${await readFile(path, 'utf8')}`;
      return { contents, resolveDir: dirname(path) };
    });
  },
};

/** What few commands need, as our code names it: what fills a template. And how our code uses it: classes by `new`, functions by their names. */
const LAZY: readonly { readonly path: string; readonly functions?: readonly string[] }[] = [
  { path: 'docxtemplater' },
  { path: './qr-png', functions: ['qrPng'] },
  { path: '../zip/zip', functions: ['unzip', 'inflatedLength', 'zlib'] },
  { path: '../../zip/zip', functions: ['unzip'] },
];

/**
 * Every entry of the script runs all that stands at the top of its modules, so what the menu and an edit do not need
 * must not stand there: this is loaded by its first use.
 */
export const lazyEngine: Plugin = {
  name: 'lazy-engine',
  setup({ onResolve, onLoad }) {
    for (const { path, functions = [] } of LAZY) {
      const module = `require(${JSON.stringify(path)})`;
      const contents =
        functions.length === 0
          ? `export default function(...given){return new (${module})(...given)}`
          : functions
              .map((name) => `export const ${name}=(...given)=>${module}.${name}(...given)`)
              .join('\n');
      onResolve({ filter: exactly(path) }, ({ importer, namespace, resolveDir }) =>
        namespace === 'file' && !importer.includes('/node_modules/')
          ? { path, namespace: 'lazy', pluginData: { contents, resolveDir } }
          : undefined,
      );
    }
    onLoad({ filter: /.*/, namespace: 'lazy' }, ({ pluginData }) => pluginData as OnLoadResult);
  },
};

function exactly(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^$()|[\]{}\\/]/g, '\\$&')}$`);
}
