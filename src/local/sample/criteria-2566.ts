import { criteriaOf } from '../../ita/criteria';
import type { Criteria } from '../../ita/criteria/types';

/** What the sample's year asks for. */
export const criteria2566: Criteria = bundled(2566);

function bundled(year: number): Criteria {
  const criteria = criteriaOf(year);
  if (criteria === null) throw new Error(`The criteria of ${year} are missing.`);
  return criteria;
}
