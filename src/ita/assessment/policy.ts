import type { Finding, Sighting } from '../finding';
import { groupBy } from '../group-by';
import { fingerprint } from '../text/fingerprint';

/** What the office has decided about findings, and keeps in its workbook. */
export interface Policy {
  /** Codes of the checks that were switched off. */
  readonly switchedOff: ReadonlySet<string>;
  /** The reason for which a finding was accepted, by its key. */
  readonly accepted: ReadonlyMap<string, string>;
}

export const NO_POLICY: Policy = { switchedOff: new Set(), accepted: new Map() };

/** A finding that somebody accepted, and why. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/**
 * The keys of rows that older versions wrote to ข้อยกเว้น named a cell's column and its facts to the letter. Such a row
 * holds for the one sighting that it can mean; where several have that key nobody knows which was looked at.
 *
 * @returns the reason for each sighting that was accepted so.
 */
export function acceptedByOlderKey(
  sightings: readonly Sighting[],
  accepted: Policy['accepted'],
): ReadonlyMap<Sighting, string> {
  const reasons = new Map<Sighting, string>();
  if (![...accepted.keys()].some((key) => OLDER_KEY.test(key))) return reasons;
  for (const [key, [only, ...others]] of groupBy(sightings, olderKey))
    if (accepted.has(key) && only && others.length === 0) reasons.set(only, accepted.get(key) ?? '');
  return reasons;
}

const OLDER_KEY = /:[0-9a-f]{8}$/;

function olderKey({ code, item, place, facts }: Sighting): string {
  const column = place === null ? '' : `${place.sheet}.${place.column}`;
  return [code, item ?? '-', column, fingerprint(JSON.stringify(facts))].join(':');
}
