import { type ScoreTree, scoreTree, sectionLabel } from '../criteria/sections';
import type { Criteria } from '../criteria/types';

/** So many failed items, each in any of these sections (their items weigh the same); none are named where there are none. */
export interface FailedItems {
  readonly count: number;
  readonly sections: readonly string[];
}

/** The fewest failed items that give a score, and each way in which so few can give it. */
export interface ScoreExplanation {
  readonly failed: number;
  readonly ways: readonly (readonly FailedItems[])[];
}

/** Steps of the search, some milliseconds. The lists of ป.ป.ช. take a few thousand; one of ten thousand items has no end. */
const MOST_STEPS = 50_000;
/** So that there are fewer losses to try than steps, and every number stays exact. */
const MOST_UNITS = MOST_STEPS * 10_000;

/**
 * Which failed items would give this OIT score (0–100, two decimals), were all the others accepted.
 *
 * Exact: what an item takes from the score is a whole number of units, where a unit is 100 points divided by the
 * least common denominator of all the means. A score fits when it rounds to the given one.
 *
 * @returns null when no items give the score, `'untold'` when there are too many to try.
 */
export function explainOitScore(oit: number, criteria: Criteria): ScoreExplanation | null | 'untold' {
  const { groups, unitsInAll } = weighItems(scoreTree(criteria));
  if (unitsInAll > MOST_UNITS) return 'untold';
  const steps = { left: MOST_STEPS };
  // What one loss needs, others need as well.
  const known = groups.map(() => new Map<number, number>());
  let best: { readonly failed: number; readonly ways: (readonly FailedItems[])[] } | null = null;
  for (const loss of lossesRoundingTo(oit, unitsInAll)) {
    const found = fewestFailures(loss, groups, known, steps);
    if (steps.left < 0) return 'untold';
    if (found === null || (best !== null && found.failed > best.failed)) continue;
    if (best === null || best.failed > found.failed) best = { failed: found.failed, ways: [] };
    for (const way of found.ways) best.ways.push(way);
  }
  return best;
}

/** Items that weigh the same: how many there are, and how many units of the score each takes when it fails. */
interface WeightGroup {
  readonly units: number;
  readonly items: number;
  readonly sections: readonly string[];
}

/** An item is one part in (the items of its section × the parts of each step above it). */
function weighItems(tree: ScoreTree): {
  readonly groups: readonly WeightGroup[];
  readonly unitsInAll: number;
} {
  const leaves = leavesOf(tree, 1).filter(({ items }) => items > 0);
  const unitsInAll = leaves.reduce(
    (units, { share }) => (units > MOST_UNITS ? units : leastCommonMultiple(units, share)),
    1,
  );
  const groups = new Map<number, WeightGroup & { items: number; readonly sections: string[] }>();
  for (const { share, items, section } of leaves) {
    const units = unitsInAll / share;
    const known = groups.get(units);
    if (known === undefined) groups.set(units, { units, items, sections: [...section] });
    else {
      known.items += items;
      known.sections.push(...section);
    }
  }
  return { groups: [...groups.values()], unitsInAll };
}

interface Leaf {
  /** An item is one part in so many of the whole. */
  readonly share: number;
  readonly items: number;
  readonly section: readonly string[];
}

function leavesOf(tree: ScoreTree, parts: number): readonly Leaf[] {
  if ('parts' in tree) return tree.parts.flatMap((part) => leavesOf(part, parts * tree.parts.length));
  const { section, items } = tree;
  const name = section === null ? [] : [section.number ?? sectionLabel(section)];
  return [{ share: parts * items.length, items: items.length, section: name }];
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

/**
 * The fewest items that lose exactly so many units, null when none do: change-making with a limited number of each coin.
 * `steps.left` falls below 0 when the search was given up.
 */
function fewestFailures(
  loss: number,
  groups: readonly WeightGroup[],
  known: readonly Map<number, number>[],
  steps: { left: number },
): ScoreExplanation | null {
  const failed = fewest(0, loss);
  return Number.isFinite(failed) && steps.left >= 0 ? { failed, ways: waysFrom(0, loss) } : null;

  /** The fewest items of the groups from `index` on that lose `rest` units; Infinity when none do. */
  function fewest(index: number, rest: number): number {
    const group = groups[index];
    if (group === undefined) return rest === 0 ? 0 : Number.POSITIVE_INFINITY;
    const remembered = known[index]?.get(rest);
    if (remembered !== undefined) return remembered;
    let best = Number.POSITIVE_INFINITY;
    for (let count = 0; count <= most(group, rest) && count < best && steps.left-- > 0; count++)
      best = Math.min(best, count + fewest(index + 1, rest - count * group.units));
    known[index]?.set(rest, best);
    return best;
  }

  /** Every way to lose `rest` units with the fewest items of the groups from `index` on. */
  function waysFrom(index: number, rest: number): readonly (readonly FailedItems[])[] {
    const group = groups[index];
    if (group === undefined) return [[]];
    const ways: (readonly FailedItems[])[] = [];
    for (let count = 0; count <= most(group, rest) && steps.left-- > 0; count++) {
      const left = rest - count * group.units;
      if (count + fewest(index + 1, left) !== fewest(index, rest)) continue;
      const here = count === 0 ? [] : [{ count, sections: group.sections }];
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
