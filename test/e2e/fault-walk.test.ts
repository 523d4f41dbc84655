import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../../src/bridge/pages';
import { FAULT_KINDS } from '../../src/local/apps-script/faults';
import { freshBundle } from '../../src/local/build/fresh-bundle';
import { FaultWalk, type Point } from '../../src/local/soak/fault-walk';
import { Random } from '../../src/local/soak/random';
import { scenarios } from '../../src/local/soak/scenarios';
import { buildTitle } from '../../src/messages/titles';
import { surroundings } from '../support/bundle';
import { part } from '../support/sampled';

/**
 * Whatever call of whatever command fails in whatever way: nothing of staff's is lost, one more run ends like a run that
 * nothing disturbed, and what is told is true. Here some points of each function, by a fixed seed; `npm run soak` does all.
 */

const SEED = 2566;
const POINTS_OF_EACH = part(3);

let walk: FaultWalk;
beforeAll(async () => {
  // Each failure is logged.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const around = await surroundings();
  walk = new FaultWalk(around, await scenarios(around));
});

test('every function of main.ts is walked over', async () => {
  // The build makes a global of each.
  const globals = [...(await freshBundle()).matchAll(/^function (\w+)\(\)\{return ITA\.\1\./gm)];
  expect(globals.length).toBeGreaterThan(40);
  const walked = new Set(walk.scenarios.map(({ name }) => name));
  expect([...walked].sort()).toEqual(globals.map(([, name]) => name).sort());
});

test('permissions.md tells which permissions each entry of the menu uses', () => {
  const told = readFileSync('docs/permissions.md', 'utf8').split('\n');
  const entries = [
    ...Object.entries(PAGES).map(([page, { title }]) => ({
      title,
      functions: functionsOf(page),
      page: true,
    })),
    { title: buildTitle, functions: ['buildSheets'], page: false },
  ];
  expect(told.filter((line) => /\| (?:ใช้|–) \|$/.test(line))).toHaveLength(entries.length);
  for (const { title, functions, page } of entries) {
    const calls = walk.scenarios
      .filter(({ name }) => functions.includes(name))
      .flatMap((each) => walk.calls(each));
    const asks = (what: RegExp) => calls.some((method) => what.test(method));
    const cells = [
      title,
      asks(/^(?:Spreadsheet|Sheet|Range)\./) ? 'ใช้' : '–',
      asks(/^(?:Files|Permissions)\./) ? 'เอกสาร' : asks(/^About\./) ? 'ชื่อผู้ทำ' : '–',
      page ? 'ใช้' : '–',
    ];
    expect(told).toContain(`| ${cells.join(' | ')} |`);
  }
});

/** What a page asks of the server, itself or by a component that it shares with others. */
function functionsOf(page: string): readonly string[] {
  const folder = join('src/pages', page);
  const own = readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
  const shared = own.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '\.\.\/components\/([\w-]+)'/g)].map(
      ([, name]) => `src/pages/components/${name}.tsx`,
    ),
  );
  const source = [...own, ...new Set(shared)].map((file) => readFileSync(file, 'utf8')).join('\n');
  const called = [...source.matchAll(/[cC]all\(\s*'(\w+)'/g)].map(([, name = '']) => name);
  // These open another page, which has a row of its own.
  return called.filter((name) => !name.startsWith('open') || name === 'openTemplate');
}

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
