import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from './root';

const SOURCE = join(ROOT, 'node_modules/docxtemplater/js');

/** What Babel adds is a line of its own at the top of each file whose published form needs it. */
const HELPER = /^function (_\w+|ownKeys)\(.*\}$/gm;

/**
 * docxtemplater is published as Babel made it, with the same dozen helpers in file after file, 34 KB of them. Here each
 * stands once; a file that has another of the same name keeps its own.
 */
export const sharedHelpers: Plugin = {
  name: 'shared-helpers',
  setup({ onResolve, onLoad }) {
    const shared = readHelpers();
    onLoad({ filter: /[\\/]docxtemplater[\\/]js[\\/].*\.js$/ }, async ({ path }) => {
      const helpers = await shared;
      const used: string[] = [];
      const code = (await readFile(path, 'utf8')).replace(HELPER, (line: string, name: string) => {
        if (helpers.get(name) !== line) return line;
        used.push(name);
        return '';
      });
      const names = `var {${used.join(',')}}=require("shared-helpers");`;
      return { contents: code.replace(/^"use strict";/, (mode) => mode + names), loader: 'js' };
    });
    onResolve({ filter: /^shared-helpers$/ }, ({ path }) => ({ path, namespace: path }));
    onLoad({ filter: /.*/, namespace: 'shared-helpers' }, async () => {
      const helpers = await shared;
      const names = [...helpers.keys()].join(',');
      return { contents: `${[...helpers.values()].join('\n')}\nmodule.exports={${names}};`, loader: 'js' };
    });
  },
};

/** Each helper by its name, as the first file in the order of the alphabet has it. */
async function readHelpers(): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(SOURCE, { recursive: true }))
    .filter((name) => /^(?:modules[\\/])?[\w-]+\.js$/.test(name))
    .sort();
  const helpers = new Map<string, string>();
  for (const file of files) {
    for (const [line, name = ''] of (await readFile(join(SOURCE, file), 'utf8')).matchAll(HELPER)) {
      if (!helpers.has(name)) helpers.set(name, line);
    }
  }
  return helpers;
}
