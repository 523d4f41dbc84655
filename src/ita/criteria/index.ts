import type { FiscalYear } from '../fiscal-year';
import { parseCriteria } from './schema';
import type { Criteria } from './types';
import { bundledYears } from './years/years.packed';

/*
 * The years that the program brings along, to fill a new workbook; from then on its sheet เกณฑ์ is the one home of its
 * criteria. A year whose list is not known as a whole is not guessed at.
 */

/** The fiscal years (พ.ศ.) that there are criteria for, the earliest first: told without unpacking them. */
export const CRITERIA_YEARS: readonly FiscalYear[] = [2566, 2568, 2569];

/** The latest of them, to begin with or to give as an example. */
export const NEWEST_YEAR: FiscalYear = Math.max(...CRITERIA_YEARS);

const parsed = new Map<FiscalYear, Criteria>();

/** The bundled criteria of a fiscal year, or null when they are not known. */
export function criteriaOf(year: FiscalYear): Criteria | null {
  if (!CRITERIA_YEARS.includes(year)) return null;
  const criteria = parsed.get(year) ?? parseCriteria(bundledYears().find((data) => data.year === year));
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
