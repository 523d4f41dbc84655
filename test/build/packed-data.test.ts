import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { packedData } from '../../src/local/build/packed-data';

/** Tables stand in the bundle deflated (src/local/build/packed-data), and say what they say in their files. */

type Table = Readonly<Record<string, () => unknown>>;

/** A file bundled; `packed` as the bundle does it. */
async function bundled(path: string, packed: boolean): Promise<{ code: string; table: Table }> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(resolve(path))}`, resolveDir: resolve('.') },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'table',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'silent',
    plugins: packed ? [packedData] : [],
  });
  const code = outputFiles[0]?.text ?? '';
  return { code, table: runInNewContext(`${code}\ntable`) as Table };
}

const plain = (table: Table) =>
  JSON.stringify(Object.entries(table).map(([name, answer]) => [name, answer()]));

test('every table of the sources says the same packed and unpacked, and is read nowhere until it is asked', async () => {
  const tables = (await readdir('src', { recursive: true })).filter((path) => path.endsWith('.packed.ts'));
  expect(tables.length).toBeGreaterThan(2);
  for (const path of tables) {
    const [source, packed] = [
      await bundled(join('src', path), false),
      await bundled(join('src', path), true),
    ];
    expect(plain(source.table).length).toBeGreaterThan(1000);
    expect(plain(packed.table)).toBe(plain(source.table));
    expect(packed.code).not.toMatch(/[ก-๙]{3}/);
  }
});

describe('what packing would change is refused', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ita-packed-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['a pattern', 'export const a = () => [/ก/]', 'a.0 is no plain data: [object RegExp]'],
    ['a function', 'export const a = () => ({ b: () => 1 })', 'a.b is no plain data'],
    ['what is left out', 'export const a = () => ({ b: undefined })', 'a.b is no plain data'],
    ['no number', 'export const a = () => [Number.NaN]', 'a.0 is no plain data'],
    ['a table by itself', 'export const a = [1]', 'a is no function'],
  ])('%s', async (_, source, message) => {
    const path = join(folder, 'wrong.packed.ts');
    await writeFile(path, source);
    await expect(bundled(path, true)).rejects.toThrow(message);
  });

  test('the rest is packed', async () => {
    const path = join(folder, 'right.packed.ts');
    await writeFile(path, "export const a = () => ({ b: ['ก', 1.5, true, null, {}] }); export type C = 1");
    expect(plain((await bundled(path, true)).table)).toBe('[["a",{"b":["ก",1.5,true,null,{}]}]]');
  });
});
