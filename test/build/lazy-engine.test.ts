import type { Plugin } from 'esbuild';
import { buildBundle } from '../../src/local/build/build-dist';
import type { Host } from '../../src/local/host';
import { inOit, run, sampleBook, start } from '../support/bundle';

/** Every entry pays for what is loaded with it: the template engine is loaded by those alone that fill or judge one. */

/** A bundle in which each package of the engine throws as soon as it is loaded. */
const withoutEngine: Plugin = {
  name: 'without-engine',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:docxtemplater|fflate)[\\/]|[\\/]report[\\/]engine[\\/]/ }, () => ({
      contents: "throw new Error('the engine is loaded');",
      loader: 'js',
    }));
  },
};

let host: Host;
beforeAll(async () => {
  const { code } = await buildBundle([withoutEngine]);
  host = await start(await sampleBook(), { code });
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
