import { FAULT_KINDS } from '../../src/local/apps-script/faults';
import { DIST, freshBundle } from '../../src/local/build/fresh-bundle';
import { FaultWalk, type Point } from '../../src/local/soak/fault-walk';
import { Random } from '../../src/local/soak/random';
import { scenarios } from '../../src/local/soak/scenarios';
import { scratch } from '../support/bundle';

/**
 * Whatever call of whatever command fails in whatever way: nothing of staff's is lost, one more run ends like a run that
 * nothing disturbed, and what is told is true. Here some points of each function, by a fixed seed; `npm run soak` does all.
 */

const SEED = 2566;
const POINTS_OF_EACH = 3;

let walk: FaultWalk;
beforeAll(async () => {
  // Each failure is logged.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const surroundings = { code: await freshBundle(), outDir: scratch(), pagesDir: DIST };
  walk = new FaultWalk(surroundings, await scenarios(surroundings));
});

test('every function of main.ts is walked over', async () => {
  // The build makes a global of each.
  const globals = [...(await freshBundle()).matchAll(/^function (\w+)\(\)\{return ITA\.\1\./gm)];
  expect(globals.length).toBeGreaterThan(40);
  const walked = new Set(walk.scenarios.map(({ name }) => name));
  expect([...walked].sort()).toEqual(globals.map(([, name]) => name).sort());
});

test('nothing is lost, and one more run makes it whole', async () => {
  const random = new Random(SEED);
  const points = walk.scenarios.flatMap((scenario): Point[] => {
    const all = walk.points(scenario);
    // What happens before the first write is much the same everywhere: the later half tells more.
    return all.length === 0
      ? []
      : Array.from(
          { length: POINTS_OF_EACH },
          () => all[Math.floor(all.length * Math.sqrt(random.next()))] as Point,
        );
  });
  const faults = [];
  for (const point of points) faults.push(await walk.walk(point));
  const told = faults.flatMap((fault) =>
    fault === null ? [] : [{ ...fault, scenario: fault.scenario.name }],
  );
  console.info(
    `${walk.scenarios.length} commands × ${points.length} points of ${FAULT_KINDS.length} kinds, seed ${SEED}: ${points.length - told.length} recovered`,
  );
  expect(told).toEqual([]);
});
