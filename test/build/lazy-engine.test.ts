import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { buildBundle } from '../../src/local/build/build-dist';
import type { Host } from '../../src/local/host';
import { inOit, run, sampleBook, start } from '../support/bundle';

/** Every entry pays for what is loaded with it: the template engine and tables are, by those alone that use them. */

/** Throws as soon as one of the files is loaded. */
const without = (filter: RegExp): Plugin => ({
  name: 'without',
  setup({ onLoad }) {
    onLoad({ filter, namespace: 'file' }, async ({ path }) => {
      return {
        contents: `throw new Error('it is loaded');${await readFile(path, 'utf8')}`,
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
  },
});

/** Throws as soon as one of the tables is asked for anything. */
const withoutTables: Plugin = {
  name: 'without-tables',
  setup({ onLoad }) {
    onLoad({ filter: /\.packed\.ts$/, namespace: 'file' }, async ({ path }) => ({
      contents: [...(await readFile(path, 'utf8')).matchAll(/^export const (\w+) = \(/gm)]
        .map(([, name]) => `export const ${name} = () => { throw new Error('it is unpacked'); };`)
        .join('\n'),
      loader: 'js',
    }));
  },
};

const ENGINE = /[\\/](?:docxtemplater|lean-qr)[\\/]|[\\/]src[\\/](?:report[\\/]engine[\\/]|zip[\\/]zip)/;

let engineless: Host;
let tableless: Host;
beforeAll(async () => {
  engineless = await start(await sampleBook(), { code: (await buildBundle([without(ENGINE)])).code });
  tableless = await start(await sampleBook(), { code: (await buildBundle([withoutTables])).code });
});

const DAILY: readonly [name: string, ...args: unknown[]][] = [
  ['onOpen', {}],
  ['checkCompleteness'],
  ['readSidebar'],
  ['readSelection', null],
  ['readReport'],
  ['readFixes'],
  ['goTo', 'OIT', inOit('url', 3)],
];

test.each(DAILY)('%s does without the tables', (name, ...args) => {
  const outcome = tableless.call(name, ...args) as { readonly ok?: boolean } | undefined;
  expect(outcome?.ok ?? true).toBe(true);
});

test.each(['readSetup', 'readTagGuide'])('%s needs them', (name) => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  expect(run(tableless, name).ok).toBe(false);
});

test.each([...DAILY, ['readSetup'], ['readImport'], ['readRollOver'], ['buildSheets']])(
  '%s does without the engine',
  (name, ...args) => {
    const outcome = engineless.call(name, ...args) as { readonly ok?: boolean } | undefined;
    expect(outcome?.ok ?? true).toBe(true);
  },
);

test('so does an edit, and without the tables', () => {
  for (const host of [engineless, tableless]) {
    host.edit('OIT', inOit('url', 3), 'https://www.nasom.example/o2');
    expect(host.serviceCalls.total).toBeGreaterThan(0);
  }
});

test('a report needs both', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  for (const host of [engineless, tableless]) {
    expect(run(host, 'makeReport').ok).toBe(false);
    expect(host.files).toHaveLength(0);
  }
});
