import { performance } from 'node:perf_hooks';

/** The median of several runs, in milliseconds; half as many before them only warm up. */
export function median(runs: number, run: () => unknown): number {
  const warmUp = Math.floor(runs / 2);
  const times = Array.from({ length: warmUp + runs }, () => timed(run));
  return middleOf(times.slice(warmUp));
}

/** The same for what is awaited. */
export async function medianOf(runs: number, run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let done = -Math.floor(runs / 2); done < runs; done++) {
    const start = performance.now();
    await run();
    if (done >= 0) times.push(performance.now() - start);
  }
  return middleOf(times);
}

export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export function middleOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
