import { remembered } from '../remembered';
import { comparable } from './comparable';
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
export const lettersOf: (text: string) => string = remembered((text) =>
  toArabicDigits(comparable(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ''),
);

export const shinglesOf: (text: string) => Shingles = remembered((text) => {
  const letters = lettersOf(text);
  const shingles = new Set<string>();
  for (let start = 0; start + SIZE <= letters.length; start++)
    shingles.add(letters.slice(start, start + SIZE));
  if (shingles.size === 0 && letters !== '') shingles.add(letters);
  return shingles;
});

/** Jaccard similarity: the share of all their trigrams that both have, from 0 to 1; 0 when one is blank. */
export function similarity(a: Shingles, b: Shingles): number {
  const common = countCommon(a, b);
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** The share of `part`'s trigrams that `whole` has too, from 0 to 1; 0 when `part` is blank. */
export function containment(part: Shingles, whole: Shingles): number {
  return part.size === 0 ? 0 : countCommon(part, whole) / part.size;
}

/** So many texts that have a rare trigram of another are looked through, and no more: they are all much alike then. */
const MOST_CANDIDATES = 200;

/**
 * Tells of a text whether one of these has at least `threshold` of its trigrams. As if each were asked: what has so many
 * of them has one of the text's few rarest, and only those that have are looked through.
 */
export function containedInOneOf(
  wholes: readonly Shingles[],
  threshold: number,
): (part: Shingles) => boolean {
  const holders = new Map<string, Shingles[]>();
  for (const whole of wholes)
    for (const shingle of whole) {
      const known = holders.get(shingle);
      if (known) known.push(whole);
      else holders.set(shingle, [whole]);
    }
  return (part) => {
    const rarestFirst = [...part]
      .map((shingle) => holders.get(shingle) ?? [])
      .sort((a, b) => a.length - b.length);
    const candidates = new Set<Shingles>();
    for (const held of rarestFirst.slice(0, prefixLength(part.size, threshold)))
      for (const whole of held) if (candidates.size < MOST_CANDIDATES) candidates.add(whole);
    return [...candidates].some((whole) => containment(part, whole) >= threshold);
  };
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
  const ranked = rankByRarity(texts);
  /** By rank: the earlier texts that have the trigram among their rarest, and where. */
  const holders: { readonly text: number; readonly position: number }[][] = [];

  return ranked.map((ranks, index) => {
    const alike = findAlike(ranks);
    const prefix = ranks.subarray(0, prefixLength(ranks.length, threshold));
    prefix.forEach((rank, position) => {
      const known = holders[rank];
      if (known) known.push({ text: index, position });
      else holders[rank] = [{ text: index, position }];
    });
    return alike;
  });

  function findAlike(ranks: Uint32Array): number | null {
    const seen = new Set<number>();
    for (let position = 0; position < prefixLength(ranks.length, threshold); position++) {
      for (const holder of holders[ranks[position] ?? -1] ?? []) {
        if (seen.has(holder.text)) continue;
        seen.add(holder.text);
        const other = ranked[holder.text];
        if (!other) continue;
        const needed = leastCommon(ranks.length, other.length, threshold);
        if (Math.min(ranks.length - position, other.length - holder.position) < needed) continue;
        if (countCommonRanks(ranks, other) >= needed) return holder.text;
      }
    }
    return null;
  }
}

/** Each text's trigrams as numbers, ascending: the fewer texts have a trigram, the smaller its number. */
function rankByRarity(texts: readonly Shingles[]): readonly Uint32Array[] {
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  const idsOf = texts.map((shingles) => {
    const own = new Uint32Array(shingles.size);
    let count = 0;
    for (const shingle of shingles) {
      let id = ids.get(shingle);
      if (id === undefined) {
        id = ids.size;
        ids.set(shingle, id);
        frequency.push(0);
      }
      frequency[id] = (frequency[id] ?? 0) + 1;
      own[count++] = id;
    }
    return own;
  });
  const rarestFirst = frequency.map((_, id) => id).sort((a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0));
  const rankOf = new Uint32Array(rarestFirst.length);
  rarestFirst.forEach((id, rank) => {
    rankOf[id] = rank;
  });
  return idsOf.map((own) => own.map((id) => rankOf[id] ?? 0).sort());
}

function countCommonRanks(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common;
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
