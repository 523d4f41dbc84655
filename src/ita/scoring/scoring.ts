import { isConfirmed } from '../criteria/confirmation';
import { type ScoreTree, scoreTree } from '../criteria/sections';
import { type Criteria, type ItemCode, type Level, TOOLS, type Tool } from '../criteria/types';
import { comparable } from '../text/comparable';
import { toArabicDigits } from '../text/thai-digits';

/** Scores of the three tools, 0–100. */
export type Scores = Readonly<Record<Tool, number>>;

/** The total and the level that scores give. Null where the criteria do not say how. */
export interface Outcome {
  readonly total: number | null;
  readonly level: string | null;
}

/**
 * Reads a score, in Thai or Arabic digits.
 * @returns null when it is not a number from 0 to 100.
 */
export function parseScore(text: string): number | null {
  const typed = toArabicDigits(comparable(text));
  if (!/^\d{1,3}(\.\d+)?$/.test(typed)) return null;
  const score = Number(typed);
  return score <= 100 ? score : null;
}

/** As far as the criteria say, confirmed or not: an estimate where `isEstimate` says so. */
export function outcomeOf(scores: Scores, criteria: Criteria): Outcome {
  return {
    total: totalScore(scores, criteria),
    level: levelOf(scores, criteria)?.name ?? null,
  };
}

/** What may be printed: nothing that rests on weights or levels which nobody has confirmed. */
export function confirmedOutcome(scores: Scores, criteria: Criteria): Outcome {
  const { total, level } = outcomeOf(scores, criteria);
  return {
    total: isTotalConfirmed(criteria) ? total : null,
    level: isLevelConfirmed(criteria) ? level : null,
  };
}

export function isTotalConfirmed({ weights, provenance }: Criteria): boolean {
  return weights !== null && isConfirmed(provenance.weights);
}

/** A level is read off the total. */
export function isLevelConfirmed(criteria: Criteria): boolean {
  return isTotalConfirmed(criteria) && criteria.levels.length > 0 && isConfirmed(criteria.provenance.levels);
}

/**
 * The weighted total, rounded to 2 decimals; null where the criteria give no weights. Counted in whole hundredths, so that
 * 95.145 never depends on binary fractions.
 */
export function totalScore(scores: Scores, { weights }: Criteria): number | null {
  if (weights === null) return null;
  const tenThousandths = TOOLS.reduce(
    (sum, tool) => sum + Math.round(scores[tool] * 100) * Math.round(weights[tool] * 100),
    0,
  );
  return Math.round(tenThousandths / 100) / 100;
}

/** The level that the scores reach, or null when the criteria name none so low, or cannot tell. */
export function levelOf(scores: Scores, criteria: Criteria): Level | null {
  const total = totalScore(scores, criteria);
  if (total === null) return null;
  const least = Math.min(...TOOLS.map((tool) => scores[tool]));
  return (
    criteria.levels.find(
      ({ overallMin, everyToolMin }) =>
        total >= overallMin && (everyToolMin === null || least >= everyToolMin),
    ) ?? null
  );
}

/**
 * The OIT score when exactly the items in `passed` are accepted: an item is worth 0 or 100, and every part of the tree is
 * the mean of what stands in it. Rounded to 2 decimals.
 */
export function oitScore(passed: ReadonlySet<ItemCode>, criteria: Criteria): number {
  const scoreOf = (tree: ScoreTree): number =>
    'items' in tree
      ? mean(tree.items.map((code) => (passed.has(code) ? 100 : 0)))
      : mean(tree.parts.map(scoreOf));
  return Math.round(scoreOf(scoreTree(criteria)) * 100) / 100;
}

/** What each item is worth of the 100 of OIT; an item that no part of the tree holds is worth nothing. */
export function itemShares(criteria: Criteria): ReadonlyMap<ItemCode, number> {
  const shares = new Map<ItemCode, number>();
  const share = (tree: ScoreTree, whole: number): void => {
    if ('items' in tree) for (const code of tree.items) shares.set(code, whole / tree.items.length);
    else for (const part of tree.parts) share(part, whole / tree.parts.length);
  };
  share(scoreTree(criteria), 100);
  return shares;
}

/** Nobody has confirmed how OIT is made of its items this year. */
export function isOitEstimated({ provenance }: Criteria): boolean {
  return !isConfirmed(provenance.oitScoring);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
