import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keptInProcess } from '../kept-in-process';
import { ROOT } from './root';

export const DIST = join(ROOT, 'dist');
const SOURCES = ['package.json', 'package-lock.json', 'appsscript.json', 'src'];

/**
 * The text of dist/Code.js, which is made again first when a source is newer. Asked once a process: looking at every
 * source costs more than to start a host.
 */
export function freshBundle(): Promise<string> {
  return keptInProcess('bundle', readFresh);
}

async function readFresh(): Promise<string> {
  const file = join(DIST, 'Code.js');
  const made = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if ((await newest(SOURCES.map((source) => join(ROOT, source)))) > made) {
    // What builds is heavy, and seldom needed.
    const { buildDist } = await import('./build-dist');
    await buildDist(DIST);
  }
  return readFile(file, 'utf8');
}

async function newest(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(
    paths.map(async (path) => {
      const { mtimeMs } = await stat(path);
      const inside = await readdir(path, { recursive: true }).catch(() => []);
      const files = await Promise.all(inside.map((file) => stat(join(path, file))));
      return Math.max(mtimeMs, ...files.map((file) => file.mtimeMs));
    }),
  );
  return Math.max(...times);
}
