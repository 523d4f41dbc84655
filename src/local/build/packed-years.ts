import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { deflateSync } from 'fflate';
import { ROOT } from './root';

/** The files of years stand in the bundle deflated: a seventh of what they are. */
export const packedYears: Plugin = {
  name: 'packed-years',
  setup({ onResolve, onLoad }) {
    onLoad({ namespace: 'file', filter: /[\\/]criteria[\\/]years[\\/]\d+\.json$/ }, ({ path }) => ({
      contents: `import packed from ${JSON.stringify(`packed:${relative(ROOT, path)}`)};
import { inflateSync, strFromU8 } from 'fflate';
export default JSON.parse(strFromU8(inflateSync(packed)));`,
      loader: 'js',
    }));
    onResolve({ filter: /^packed:/ }, ({ path }) => ({
      path: path.slice('packed:'.length),
      namespace: 'packed',
    }));
    onLoad({ filter: /.*/, namespace: 'packed' }, async ({ path }) => {
      const data = JSON.parse(await readFile(join(ROOT, path), 'utf8'));
      return {
        contents: deflateSync(new TextEncoder().encode(JSON.stringify(data)), { level: 9 }),
        loader: 'binary',
      };
    });
  },
};
