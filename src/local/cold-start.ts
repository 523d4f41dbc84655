import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { buildBundle } from './build/build-dist';

/*
 * `npm run bench:start`: what every entry pays before it does anything, in a context that has nothing. Google loads the
 * script anew for each: the menu, an edit, each call of a page. With --json, as data.
 */

const RUNS = 41;

/** The median time to compile the script, and to run what stands at its top. */
function load(code: string): { readonly compile: number; readonly run: number } {
  const times = Array.from({ length: RUNS }, (_, run) => {
    const context = vm.createContext({ console });
    const start = performance.now();
    // Each time another text, or it would be taken from the last one.
    const script = new vm.Script(`${code}\n//${run}`);
    const compiled = performance.now();
    script.runInContext(context);
    return { compile: compiled - start, run: performance.now() - compiled };
  });
  return { compile: median(times.map(({ compile }) => compile)), run: median(times.map(({ run }) => run)) };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const [lazy, whole] = await Promise.all([buildBundle(), buildBundle([], false)]);
const [entry, all] = [load(lazy.code), load(whole.code)];
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ coldStart: { entry, all, ratio: entry.run / all.run } }));
} else {
  const line = (name: string, { compile, run }: typeof entry) =>
    console.log(`${name.padEnd(28)} compile ${compile.toFixed(1)} ms, run ${run.toFixed(1)} ms`);
  line('an entry (menu, edit)', entry);
  line('with the template engine', all);
  console.log(`what runs before an entry: ×${(entry.run / all.run).toFixed(2)} of all`);
}
