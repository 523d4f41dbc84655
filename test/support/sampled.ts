import { spread } from './spread.mjs';

/**
 * What takes long is tried in part by `npm test`, and in whole by `npm run soak`, which runs the tests that import this
 * once more. Of the tests themselves `npm test` takes a sample (jest.sample.config), `npm run unit` all.
 */
const WHOLE = process.env.ITA_WHOLE === '1';

/** So many of them, from everywhere and the same ones each time. */
export function some<T>(all: readonly T[], count: number): readonly T[] {
  return WHOLE || all.length <= count ? all : spread(all, count);
}

/** How many steps, or cases of a property. */
export function part(whole: number): number {
  return WHOLE ? whole : Math.ceil(whole / 5);
}

/** A test of many seconds: samples leave it out. They know it by the time of its own that it is given. */
export function longTest(name: string, tried: () => Promise<void>): void {
  test(name, tried, 240_000);
}
