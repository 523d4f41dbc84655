import { relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { deflateSync } from 'fflate';
import { ROOT } from './root';

const UNPACK = 'unpack-data';

/**
 * A file that ends in .packed.ts is a table: its functions take nothing and answer plain data. The bundle holds what they
 * answer, deflated, and unpacks it when one of them is first called: Thai becomes a fifth of what it is. That takes milliseconds, so
 * only what a check and an edit do without is packed; and only text and numbers, for what runs is to stand there to be read.
 */
export const packedData: Plugin = {
  name: 'packed-data',
  setup({ onResolve, onLoad }) {
    onLoad({ namespace: 'file', filter: /\.packed\.ts$/ }, async ({ path }) => {
      const answers = await answersOf(path);
      const names = Object.keys(answers);
      return {
        contents: `let data;
function unpacked() {
  return (data ??= require(${JSON.stringify(UNPACK)}).unpack(require(${JSON.stringify(`packed:${path}`)})));
}
${names.map((name) => `export const ${name} = () => unpacked().${name};`).join('\n')}`,
        loader: 'js',
      };
    });
    // By itself, because of a package that is required nothing would be left out.
    onResolve({ filter: new RegExp(`^${UNPACK}$`) }, ({ path }) => ({ path, namespace: UNPACK }));
    onLoad({ filter: /.*/, namespace: UNPACK }, () => ({
      contents: `import { inflateSync, strFromU8 } from 'fflate';
export const unpack = (packed) => JSON.parse(strFromU8(inflateSync(packed)));`,
      loader: 'js',
      resolveDir: ROOT,
    }));
    onResolve({ filter: /^packed:/ }, ({ path }) => ({
      path: relative(ROOT, path.slice('packed:'.length)),
      namespace: 'packed',
      pluginData: path.slice('packed:'.length),
    }));
    onLoad({ filter: /.*/, namespace: 'packed' }, async ({ pluginData }) => ({
      contents: deflateSync(new TextEncoder().encode(JSON.stringify(await answersOf(String(pluginData)))), {
        level: 9,
      }),
      loader: 'binary',
    }));
  },
};

/** What each function of the file answers. @throws Error for what would not be the same after packing */
async function answersOf(path: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'table',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const table = runInNewContext(`${outputFiles[0]?.text}\ntable`) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(table).map(([name, answer]) => {
      if (typeof answer !== 'function') throw new Error(`${path}: ${name} is no function`);
      const data: unknown = answer();
      requirePlain(data, `${path}: ${name}`);
      return [name, data];
    }),
  );
}

function requirePlain(value: unknown, where: string): void {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  // The table is of another realm: its objects are plain by their looks.
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]' && kind !== '[object Array]')
    throw new Error(`${where} is no plain data: ${kind}`);
  for (const [name, part] of Object.entries(value as object)) requirePlain(part, `${where}.${name}`);
}
