import { messageOf } from '../messages/failures';
import { probeWords as words } from '../messages/self-test';

/** One claim about Google, and how to see whether it is true here. */
export interface Probe {
  readonly name: string;
  /** What Google is documented, or known from public test suites, to do. */
  readonly expected: string;
  /** Nobody has said so or seen it: what the local host claims until Google answers. */
  readonly assumed?: boolean;
  readonly run: () => string;
  /** Where what is seen need not be what is expected letter by letter. */
  readonly holds?: (seen: string) => boolean;
}

export interface ProbeResult {
  readonly name: string;
  readonly expected: string;
  readonly seen: string;
  readonly ok: boolean;
  readonly ms: number;
}

export const probe = (name: string, expected: string, run: () => string): Probe => ({ name, expected, run });

export const assume = (name: string, expected: string, run: () => string): Probe => ({
  name,
  expected,
  assumed: true,
  run,
});

/** That something takes no longer than a person would bear. */
export const within = (name: string, limitMs: number, work: () => unknown): Probe => ({
  name,
  expected: words.within(limitMs),
  run: () => {
    const start = Date.now();
    work();
    return words.took(Date.now() - start);
  },
  holds: (seen) => words.msOf(seen) <= limitMs,
});

/**
 * Runs them one after the other. What goes wrong in one is what is seen there, and is never the end of the run; where the
 * time of the group is over, the rest is told as not tried.
 *
 * @param shown takes out of a text what is the office's
 */
export function runProbes(
  probes: readonly Probe[],
  budgetMs: number,
  shown: (seen: string) => string,
): readonly ProbeResult[] {
  const end = Date.now() + budgetMs;
  return probes.map(({ name, expected, assumed, run, holds }) => {
    const start = Date.now();
    let [seen, ok] = [words.noTime, false];
    if (start < end) {
      try {
        seen = run();
        ok = holds ? holds(seen) : seen === expected;
      } catch (error) {
        seen = words.failed(messageOf(error));
      }
    }
    return {
      name,
      expected: assumed ? words.assumed(expected) : expected,
      seen: shown(seen),
      ok,
      ms: Date.now() - start,
    };
  });
}
