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

/**
 * What every entry pays before it does anything: Google loads the script anew for the menu, for each edit, for each call
 * of a page. The menu and an edit load the same script, and of what waits for its first use they ask nothing
 * (test/build/lazy-engine): so their figures are two measures of one thing.
 */
export async function coldStart(): Promise<ColdStart> {
  const [lazy, whole] = await Promise.all([buildBundle(), buildBundle([], false)]);
  const [onOpen, onEdit, all] = [lazy, lazy, whole].map(({ code }) => load(code)) as [number, number, number];
  return { onOpen, onEdit, all };
}

function load(code: string): number {
  return middleOf(
    Array.from({ length: RUNS }, (_, run) => {
      const context = vm.createContext({ console });
      // Each time another text, or it would be taken from the last one.
      return timed(() => new vm.Script(`${code}\n//${run}`).runInContext(context));
    }),
  );
}
