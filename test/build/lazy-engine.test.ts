import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { buildBundle } from '../../src/local/build/build-dist';
import type { Host } from '../../src/local/host';
import { inOit, run, sampleBook, start } from '../support/bundle';

/** Every entry pays for what is loaded with it: the template engine and the bundled years are, by those alone that use them. */

/** Throws as soon as one of the files is loaded. */
const without = (filter: RegExp): Plugin => ({
  name: 'without',
  setup({ onLoad }) {
    onLoad({ filter, namespace: 'file' }, async ({ path }) => {
      const source = path.endsWith('.json') ? 'export default null;' : await readFile(path, 'utf8');
      return {
        contents: `throw new Error('it is loaded');${source}`,
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
  },
});

const ENGINE = /[\\/](?:docxtemplater|lean-qr)[\\/]|[\\/]src[\\/](?:report[\\/]engine[\\/]|zip[\\/]zip)/;
const YEARS = /[\\/]criteria[\\/]years[\\/]\d+\.json$/;

let host: Host;
let withoutYears: Host;
beforeAll(async () => {
  host = await start(await sampleBook(), { code: (await buildBundle([without(ENGINE)])).code });
  withoutYears = await start(await sampleBook(), { code: (await buildBundle([without(YEARS)])).code });
});

test.each([['onOpen', {}], ['checkCompleteness'], ['readSidebar'], ['readReport'], ['readFixes']])(
  '%s does without the bundled years',
  (name, ...args) => {
    const outcome = withoutYears.call(name, ...args) as { readonly ok?: boolean } | undefined;
    expect(outcome?.ok ?? true).toBe(true);
  },
);

test('the first run needs them', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  expect(run(withoutYears, 'readSetup').ok).toBe(false);
});

test.each([
  ['onOpen', {}],
  ['checkCompleteness'],
  ['readSidebar'],
  ['readSelection', null],
  ['readReport'],
  ['readFixes'],
  ['readSetup'],
  ['readImport'],
  ['readRollOver'],
  ['goTo', 'OIT', inOit('url', 3)],
  ['buildSheets'],
])('%s does without', (name, ...args) => {
  const outcome = host.call(name, ...args) as { readonly ok?: boolean } | undefined;
  expect(outcome?.ok ?? true).toBe(true);
});

test('so does an edit', () => {
  host.edit('OIT', inOit('url', 3), 'https://www.nasom.example/o2');
  expect(host.serviceCalls.total).toBeGreaterThan(0);
});

test('a report needs it', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  expect(run(host, 'makeReport').ok).toBe(false);
  expect(host.files).toHaveLength(0);
});
