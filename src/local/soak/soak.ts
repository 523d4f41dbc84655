import { fork, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, freshBundle } from '../build/fresh-bundle';
import { ROOT } from '../build/root';
import { startHost } from '../host';
import { FaultWalk } from './fault-walk';
import { scenarios, titleOf } from './scenarios';
import { liveThroughDay } from './schedule';
import { type Surroundings, smallBook, THE_DAY } from './small-book';

/**
 * `npm run soak [-- --seed N]`: every fault at every call of every function, whole days of thirty people, over all
 * cores, and then in whole what `npm test` tries in part (test/support/sampled). It takes its time, prints what it found, and ends with 1 when something was lost.
 */

const DAYS = 8;
const STEPS = 2_000;
const MOST_TOLD = 4;

/** Works through every one of `parts` that is this process's own. */
async function work(part: number, parts: number, seed: number): Promise<number> {
  // Each failure is logged, and thousands are made.
  console.error = () => {};
  const outDir = await mkdtemp(join(tmpdir(), 'ita-soak-'));
  const surroundings: Surroundings = { code: await freshBundle(), outDir, pagesDir: DIST };
  let wrong = 0;
  const walk = new FaultWalk(surroundings, await scenarios(surroundings));
  const points = walk.scenarios.flatMap((scenario) => walk.points(scenario));
  if (part === 0) console.log(`${walk.scenarios.length} scenarios, ${points.length} points`);
  for (const scenario of walk.scenarios) {
    const own = points.filter((point, index) => point.scenario === scenario && index % parts === part);
    const found = new Map<string, string[]>();
    let recovered = 0;
    for (const point of own) {
      const fault = await walk.walk(point);
      if (fault === null) recovered += 1;
      else
        for (const line of fault.wrong)
          found.set(line, [...(found.get(line) ?? []), `${fault.kind} at ${fault.call} ${fault.method}`]);
    }
    wrong += own.length - recovered;
    console.log(`[${part + 1}/${parts}] ${titleOf(scenario)}: ${recovered} of ${own.length} recovered`);
    for (const [line, places] of found)
      console.log(`    ${line}\n        ${places.length}: ${places.slice(0, MOST_TOLD).join(', ')}`);
  }
  const book = await smallBook(surroundings);
  startHost({ ...surroundings, workbook: book, now: () => THE_DAY }).call('runCheck');
  for (let day = part; day < DAYS; day += parts) {
    const {
      done: _done,
      lost,
      failed,
      stale,
      ...told
    } = liveThroughDay(surroundings, book, seed + day, STEPS);
    const lines = [...lost, ...failed, ...stale];
    wrong += lines.length;
    console.log(
      `[${part + 1}/${parts}] a day of thirty people: ${JSON.stringify(told)}, ${lines.length} wrong`,
    );
    for (const line of lines.slice(0, MOST_TOLD)) console.log(`    ${line}`);
  }
  await rm(outDir, { recursive: true, force: true });
  return wrong;
}

async function shareOut(seed: number): Promise<boolean> {
  // Before the others look for it.
  await freshBundle();
  const parts = availableParallelism();
  const ended = Array.from(
    { length: parts },
    (_, part) =>
      new Promise<boolean>((resolve) => {
        const child = fork(process.argv[1] ?? '', [`--part=${part}`, `--parts=${parts}`, `--seed=${seed}`]);
        child.on('exit', (code) => resolve(code === 0));
      }),
  );
  return (await Promise.all(ended)).every(Boolean);
}

function wholeTests(): boolean {
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(process.execPath, [jest, '--findRelatedTests', 'test/support/sampled.ts'], {
    cwd: ROOT,
    env: { ...process.env, ITA_WHOLE: '1' },
    stdio: 'inherit',
  });
  return status === 0;
}

function option(name: string): number | null {
  const found = process.argv.find((arg) => arg.startsWith(`--${name}=`));
  return found === undefined ? null : Number(found.split('=')[1]);
}

const seed = option('seed') ?? Math.floor(Date.now() / 1000);
const [part, parts] = [option('part'), option('parts')];
if (part !== null && parts !== null) {
  process.exitCode = (await work(part, parts, seed)) === 0 ? 0 : 1;
} else {
  const begun = Date.now();
  console.log(`seed ${seed}`);
  const recovered = await shareOut(seed);
  const well = wholeTests() && recovered;
  console.log(
    `${well ? 'all recovered, nothing lost' : 'NOT all recovered'} in ${Math.round((Date.now() - begun) / 1000)} s`,
  );
  process.exitCode = well ? 0 : 1;
}
