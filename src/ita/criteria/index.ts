import type { FiscalYear } from '../fiscal-year';
import { parseCriteria } from './schema';
import type { Criteria } from './types';
import year2566 from './years/2566.json';
import year2568 from './years/2568.json';
import year2569 from './years/2569.json';

/*
 * The years that the program brings along, to fill a new workbook; from then on its sheet เกณฑ์ is the one home of its
 * criteria. A year whose list is not known as a whole is not guessed at.
 */
const BUNDLED: ReadonlyMap<FiscalYear, unknown> = new Map(
  [year2566, year2568, year2569].map((data) => [data.year, data]),
);

/** The fiscal years (พ.ศ.) that there are criteria for, the earliest first. */
export const CRITERIA_YEARS: readonly FiscalYear[] = [...BUNDLED.keys()];

/** The latest of them, to begin with or to give as an example. */
export const NEWEST_YEAR: FiscalYear = Math.max(...CRITERIA_YEARS);

const parsed = new Map<FiscalYear, Criteria>();

/** The bundled criteria of a fiscal year, or null when they are not known. */
export function criteriaOf(year: FiscalYear): Criteria | null {
  const data = BUNDLED.get(year);
  if (data === undefined) return null;
  const criteria = parsed.get(year) ?? parseCriteria(data);
  parsed.set(year, criteria);
  return criteria;
}

/** The divisions that usually share out the items among them: of the bundled years, because few lists say so. */
export function usualDivisions(): readonly string[] {
  const owners = CRITERIA_YEARS.flatMap((year) => criteriaOf(year)?.items ?? []).flatMap(
    ({ usualOwners }) => usualOwners,
  );
  return [...new Set(owners)];
}
