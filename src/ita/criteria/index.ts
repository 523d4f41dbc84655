import type { FiscalYear } from '../fiscal-year';
import type { Criteria } from './types';
import { criteria2566 } from './year-2566';

/** Only years whose items are confirmed are shipped; a year that is missing here is not guessed at. */
const SHIPPED: readonly Criteria[] = [criteria2566];

/** The fiscal years (พ.ศ.) that there are criteria for. */
export const CRITERIA_YEARS: readonly FiscalYear[] = SHIPPED.map((criteria) => criteria.year);

/** The criteria of a fiscal year, or null when they are not known. */
export function criteriaOf(year: FiscalYear): Criteria | null {
  return SHIPPED.find((criteria) => criteria.year === year) ?? null;
}
