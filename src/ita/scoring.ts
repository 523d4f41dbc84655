import type { Criteria, ItemCode, Level, Tool } from './criteria/types';
import { comparable } from './text';
import { toArabicDigits } from './thai-digits';

/** Scores of the three tools, 0–100. */
export type Scores = Readonly<Record<Tool, number>>;

const TOOLS: readonly Tool[] = ['IIT', 'EIT', 'OIT'];

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

/** The weighted total, rounded to 2 decimals. Counted in whole hundredths, so that 95.145 never depends on binary fractions. */
export function totalScore(scores: Scores, criteria: Criteria): number {
  const tenThousandths = TOOLS.reduce(
    (sum, tool) => sum + Math.round(scores[tool] * 100) * Math.round(criteria.weights[tool] * 100),
    0,
  );
  return Math.round(tenThousandths / 100) / 100;
}

/** The level that the scores reach, or null when the criteria name none so low. */
export function levelOf(scores: Scores, criteria: Criteria): Level | null {
  const total = totalScore(scores, criteria);
  const least = Math.min(...TOOLS.map((tool) => scores[tool]));
  return (
    criteria.levels.find(
      ({ overallMin, everyToolMin }) =>
        total >= overallMin && (everyToolMin === null || least >= everyToolMin),
    ) ?? null
  );
}

/**
 * The OIT score when exactly the items in `passed` are accepted: an item is worth 0 or 100, a sub-indicator is the mean
 * of its items, an indicator the mean of its sub-indicators, and OIT the mean of the indicators. Rounded to 2 decimals.
 */
export function oitScore(passed: ReadonlySet<ItemCode>, criteria: Criteria): number {
  const indicators = new Map<number, number[]>();
  for (const { code, indicator } of criteria.subIndicators) {
    const items = criteria.items.filter((item) => item.subIndicator === code);
    if (items.length === 0) continue;
    const score = mean(items.map((item) => (passed.has(item.code) ? 100 : 0)));
    indicators.set(indicator, [...(indicators.get(indicator) ?? []), score]);
  }
  return Math.round(mean([...indicators.values()].map(mean)) * 100) / 100;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
