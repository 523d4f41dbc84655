import type { FiscalYear } from '../../fiscal-year';
import year2566 from './2566.json';
import year2568 from './2568.json';
import year2569 from './2569.json';

const DATA: ReadonlyMap<FiscalYear, unknown> = new Map(
  [year2566, year2568, year2569].map((data) => [data.year, data]),
);

/**
 * A bundled year as its file has it; undefined when there is none. In the bundle the files are packed, and unpacked by the
 * first call (local/build/packed-years): few commands need them, and every entry would pay.
 */
export function dataOfYear(year: FiscalYear): unknown {
  return DATA.get(year);
}
