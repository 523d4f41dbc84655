import { type AcceptedFinding, acceptedByOlderKey, NO_POLICY, type Policy } from '../assessment/policy';
import type { Finding, Sighting } from '../finding';
import { BETWEEN_CHECKS } from './between';
import type { Check, CheckContext } from './check';
import { ITEM_CHECKS } from './item';
import { LANGUAGE_CHECKS } from './language';
import { type Merged, merge } from './merge';
import { inOrder } from './order';
import { withoutOutranked } from './outranked';
import { WHOLE_CHECKS } from './whole';

export { type CheckContext, checkContext } from './check';

/** Every check there is. */
export const CHECKS: readonly Check[] = [
  ...WHOLE_CHECKS,
  ...ITEM_CHECKS,
  ...BETWEEN_CHECKS,
  ...LANGUAGE_CHECKS,
];

/** What stands, and what was accepted with a reason; each in the order in which it is told. */
export interface Found {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/**
 * Runs every check that the office has not switched off: what they see at single places becomes one finding a fact, and
 * a stronger finding takes the place of a weaker one.
 */
export function runChecks(context: CheckContext, policy: Policy = NO_POLICY): Found {
  const sightings = sightingsIn(context, policy);
  const accepted = policy.accepted.size === 0 ? [] : acceptedOf(sightings, context, policy);
  const setAside = new Set(accepted.flatMap((each) => each.sightings));
  const standing = sightings.filter((sighting) => !setAside.has(sighting));
  return {
    open: inOrder(
      merge(withoutOutranked(standing, [...setAside]), context.assessment).map(({ finding }) => finding),
    ),
    accepted: accepted.map(({ finding, reason }) => ({ finding, reason })),
  };
}

/** What the checks see, place by place. */
export function sightingsIn(context: CheckContext, { switchedOff }: Policy = NO_POLICY): readonly Sighting[] {
  return CHECKS.filter(({ code }) => !switchedOff.has(code)).flatMap((check) => check.run(context));
}

/** What was accepted, by the keys of today and by those that older versions wrote. */
function acceptedOf(
  sightings: readonly Sighting[],
  { assessment }: CheckContext,
  { accepted }: Policy,
): readonly (Merged & { readonly reason: string })[] {
  const older = acceptedByOlderKey(sightings, accepted);
  const byOlderKey = [...older].flatMap(([sighting, reason]) =>
    merge([sighting], assessment).map((merged) => ({ ...merged, reason })),
  );
  const byKey = merge(
    sightings.filter((sighting) => !older.has(sighting)),
    assessment,
  ).flatMap((merged) => {
    const reason = accepted.get(merged.finding.key);
    return reason === undefined ? [] : [{ ...merged, reason }];
  });
  return [...byKey, ...byOlderKey];
}
