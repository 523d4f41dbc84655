import { comparable } from './text';
import { toArabicDigits } from './thai-digits';

/**
 * How alike two texts are, told by the character trigrams that they share: Thai has no spaces between its words, and
 * trigrams need no dictionary.
 */

/** The distinct trigrams of a text's letters. A text of one or two letters has one short gram, a blank text none. */
export type Shingles = ReadonlySet<string>;

/** From here on two texts count as nearly the same: about one word in twenty may differ. */
export const NEARLY_SAME = 0.9;

const SIZE = 3;

/** What a text says, whatever it looks like: no spaces, bullets or punctuation, digits and capitals folded. */
export function lettersOf(text: string): string {
  return toArabicDigits(comparable(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

export function shinglesOf(text: string): Shingles {
  const letters = lettersOf(text);
  const shingles = new Set<string>();
  for (let start = 0; start + SIZE <= letters.length; start++)
    shingles.add(letters.slice(start, start + SIZE));
  if (shingles.size === 0 && letters !== '') shingles.add(letters);
  return shingles;
}

/** Jaccard similarity: the share of all their trigrams that both have, from 0 to 1; 0 when one is blank. */
export function similarity(a: Shingles, b: Shingles): number {
  const common = countCommon(a, b);
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** The share of `part`'s trigrams that `whole` has too, from 0 to 1; 0 when `part` is blank. */
export function containment(part: Shingles, whole: Shingles): number {
  return part.size === 0 ? 0 : countCommon(part, whole) / part.size;
}

/**
 * For each text the index of an earlier one that is at least `threshold` similar to it, or null when there is none.
 *
 * Exact, as if every pair were compared: two texts so alike share one of their rarest trigrams (prefix filtering),
 * at a place that leaves room for enough common ones after it (positional filtering), so only such pairs are
 * compared; and the first likeness found ends the search, so many texts that are all alike stay cheap.
 * Prefix filtering: Chaudhuri et al. 2006; the positional filter: Xiao et al. 2008 (PPJoin).
 */
export function alikeEarlier(
  texts: readonly Shingles[],
  threshold: number = NEARLY_SAME,
): readonly (number | null)[] {
  const rarestFirst = sortByRarity(texts);
  const holders = new Map<string, { readonly text: number; readonly position: number }[]>();

  return texts.map((shingles, index) => {
    const prefix = (rarestFirst[index] ?? []).slice(0, prefixLength(shingles.size, threshold));
    const alike = findAlike(shingles, prefix);
    prefix.forEach((shingle, position) => {
      const known = holders.get(shingle);
      if (known) known.push({ text: index, position });
      else holders.set(shingle, [{ text: index, position }]);
    });
    return alike;
  });

  function findAlike(shingles: Shingles, prefix: readonly string[]): number | null {
    const seen = new Set<number>();
    for (const [position, shingle] of prefix.entries()) {
      for (const holder of holders.get(shingle) ?? []) {
        if (seen.has(holder.text)) continue;
        seen.add(holder.text);
        const other = texts[holder.text];
        if (!other) continue;
        const mostCommon = Math.min(shingles.size - position, other.size - holder.position);
        if (mostCommon < leastCommon(shingles.size, other.size, threshold)) continue;
        if (similarity(shingles, other) >= threshold) return holder.text;
      }
    }
    return null;
  }
}

/** Each text's trigrams, those that fewest texts have first, in one order for all. */
function sortByRarity(texts: readonly Shingles[]): readonly (readonly string[])[] {
  const frequency = new Map<string, number>();
  for (const shingles of texts)
    for (const shingle of shingles) frequency.set(shingle, (frequency.get(shingle) ?? 0) + 1);
  const rarity = [...frequency].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
  const rank = new Map(rarity.map(([shingle], index) => [shingle, index]));
  return texts.map((shingles) => [...shingles].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)));
}

/** Room for binary fractions: what is counted are whole trigrams. */
const ROUNDING = 1e-9;

/** So many of a text's rarest trigrams cannot all be missing from a text that is similar enough. */
function prefixLength(size: number, threshold: number): number {
  return size - Math.ceil(size * threshold - ROUNDING) + 1;
}

/** The fewest trigrams that two texts of these sizes must share to be similar enough. */
function leastCommon(size: number, otherSize: number, threshold: number): number {
  return Math.ceil(((size + otherSize) * threshold) / (1 + threshold) - ROUNDING);
}

function countCommon(a: Shingles, b: Shingles): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  return common;
}
