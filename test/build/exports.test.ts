import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What nobody imports is not exported: a reader must be able to trust the word. Types of what is exported may be. */

const files = ['src', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(?:tsx?|mjs|cjs)$/.test(name) && !name.endsWith('.d.ts')),
);
const texts = new Map(files.map((name) => [name, readFileSync(name, 'utf8')]));

/** Google calls these by name; this one is only there for the compiler to hold pages and server together. */
const ENTRIES = ['src/main.ts', 'src/bridge/served.ts'];

test('every exported value is imported somewhere', () => {
  const unused = files
    .filter((name) => name.startsWith('src') && !ENTRIES.includes(name))
    .flatMap((name) =>
      [
        ...(texts.get(name) ?? '').matchAll(/^export (?:async )?(?:const|let|class|function\*?) (\w+)/gm),
      ].flatMap(([, exported = '']) =>
        files.some((other) => other !== name && new RegExp(`\\b${exported}\\b`).test(texts.get(other) ?? ''))
          ? []
          : [`${name}: ${exported}`],
      ),
    );
  expect(unused).toEqual([]);
});
