import type { Criteria } from './criteria/types';

/** So many failed items, each in any of these sub-indicators (their items weigh the same). */
export interface FailedItems {
  readonly count: number;
  readonly subIndicators: readonly string[];
}

/** The fewest failed items that give a score, and each way in which so few can give it. */
export interface ScoreExplanation {
  readonly failed: number;
  readonly ways: readonly (readonly FailedItems[])[];
}

/**
 * Which failed items would give this OIT score (0–100, two decimals), were all the others accepted.
 *
 * Exact: what an item takes from the score is a whole number of units, where a unit is 100 points divided by the
 * least common denominator of all the means. A score fits when it rounds to the given one.
 *
 * @returns null when no items give the score.
 */
export function explainOitScore(oit: number, criteria: Criteria): ScoreExplanation | null {
  const { groups, unitsInAll } = weighItems(criteria);
  const explanations = lossesRoundingTo(oit, unitsInAll).flatMap((loss) => fewestFailures(loss, groups));
  const failed = Math.min(...explanations.map((explanation) => explanation.failed));
  const ways = explanations
    .filter((explanation) => explanation.failed === failed)
    .flatMap(({ ways }) => ways);
  return ways.length === 0 ? null : { failed, ways };
}

/** Items that weigh the same: how many there are, and how many units of the score each takes when it fails. */
interface WeightGroup {
  readonly units: number;
  readonly items: number;
  readonly subIndicators: readonly string[];
}

/** An item is one part in (its sub-indicator's items × its indicator's sub-indicators × the indicators). */
function weighItems({ items, subIndicators }: Criteria): {
  readonly groups: readonly WeightGroup[];
  readonly unitsInAll: number;
} {
  const parts = subIndicators
    .map(({ code, indicator }) => ({
      code,
      indicator,
      items: items.filter(({ subIndicator }) => subIndicator === code).length,
    }))
    .filter((part) => part.items > 0);
  const indicators = new Set(parts.map(({ indicator }) => indicator)).size;
  const shareOf = (part: { readonly indicator: number; readonly items: number }) =>
    part.items * parts.filter(({ indicator }) => indicator === part.indicator).length * indicators;

  const unitsInAll = parts.map(shareOf).reduce(leastCommonMultiple, 1);
  const groups = new Map<number, WeightGroup>();
  for (const part of parts) {
    const units = unitsInAll / shareOf(part);
    const known = groups.get(units);
    groups.set(units, {
      units,
      items: part.items + (known?.items ?? 0),
      subIndicators: [...(known?.subIndicators ?? []), part.code],
    });
  }
  return { groups: [...groups.values()], unitsInAll };
}

/** The losses, in units, that leave a score which rounds to `oit` at two decimals (half of a hundredth rounds up). */
function lossesRoundingTo(oit: number, unitsInAll: number): readonly number[] {
  const lostHundredths = 10_000 - Math.round(oit * 100);
  // lost hundredths − ½ < units × 10 000 ÷ all units ≤ lost hundredths + ½, in whole numbers.
  const from = Math.floor(((2 * lostHundredths - 1) * unitsInAll) / 20_000) + 1;
  const to = Math.floor(((2 * lostHundredths + 1) * unitsInAll) / 20_000);
  const losses: number[] = [];
  for (let loss = Math.max(from, 0); loss <= to; loss++) losses.push(loss);
  return losses;
}

/** The fewest items that lose exactly so many units: change-making with a limited number of each coin. */
function fewestFailures(loss: number, groups: readonly WeightGroup[]): readonly ScoreExplanation[] {
  const known = groups.map(() => new Map<number, number>());
  const failed = fewest(0, loss);
  return Number.isFinite(failed) ? [{ failed, ways: waysFrom(0, loss) }] : [];

  /** The fewest items of the groups from `index` on that lose `rest` units; Infinity when none do. */
  function fewest(index: number, rest: number): number {
    const group = groups[index];
    if (group === undefined) return rest === 0 ? 0 : Number.POSITIVE_INFINITY;
    const remembered = known[index]?.get(rest);
    if (remembered !== undefined) return remembered;
    let best = Number.POSITIVE_INFINITY;
    for (let count = 0; count <= most(group, rest); count++)
      best = Math.min(best, count + fewest(index + 1, rest - count * group.units));
    known[index]?.set(rest, best);
    return best;
  }

  /** Every way to lose `rest` units with the fewest items of the groups from `index` on. */
  function waysFrom(index: number, rest: number): readonly (readonly FailedItems[])[] {
    const group = groups[index];
    if (group === undefined) return [[]];
    const ways: (readonly FailedItems[])[] = [];
    for (let count = 0; count <= most(group, rest); count++) {
      const left = rest - count * group.units;
      if (count + fewest(index + 1, left) !== fewest(index, rest)) continue;
      const here = count === 0 ? [] : [{ count, subIndicators: group.subIndicators }];
      ways.push(...waysFrom(index + 1, left).map((way) => [...here, ...way]));
    }
    return ways;
  }
}

function most({ items, units }: WeightGroup, loss: number): number {
  return Math.min(items, Math.floor(loss / units));
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
