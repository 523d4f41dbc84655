import vm from 'node:vm';
import { buildBundle } from '../build/build-dist';
import { middleOf, timed } from './measure';

/** Milliseconds from nothing to an entry's first line, in a context that has nothing: compiled and run. */
export interface ColdStart {
  readonly onOpen: number;
  readonly onEdit: number;
  /** With all that the script holds evaluated at once. */
  readonly all: number;
}

const RUNS = 25;
const WARMING = 10;

/**
 * What every entry pays before it does anything: Google loads the script anew for the menu, for each edit, for each call
 * of a page. The menu and an edit load the same script, and of what waits for its first use they ask nothing
 * (test/build/lazy-engine): so their figures are two measures of one thing.
 */
export async function coldStart(): Promise<ColdStart> {
  const [lazy, whole] = await Promise.all([buildBundle(), buildBundle([], false)]);
  const scripts = [lazy, lazy, whole].map(({ code }) => ({ code, times: [] as number[] }));
  // In turn, and not counted at first: a process that has compiled little is slower at it, whatever it compiles.
  for (let run = -WARMING; run < RUNS; run++)
    for (const [index, { code, times }] of scripts.entries()) {
      const milliseconds = load(`${code}\n//${index} ${run}`);
      if (run >= 0) times.push(milliseconds);
    }
  const [onOpen, onEdit, all] = scripts.map(({ times }) => middleOf(times)) as [number, number, number];
  return { onOpen, onEdit, all };
}

/** @param code each time another text: V8 keeps what it compiled, and would take that */
function load(code: string): number {
  const context = vm.createContext({ console });
  return timed(() => new vm.Script(code).runInContext(context));
}
