/** A stretch of two texts: the same in both, or what one has in place of the other's. */
export interface Stretch {
  readonly before: string;
  readonly after: string;
  readonly changed: boolean;
}

/** Beyond this many comparisons (two texts of 1,000 letters) what lies between is told as one change. */
const MOST_COMPARISONS = 1_000_000;

/**
 * Two texts side by side, changes and what they share in turn. They are compared letter by letter: a Thai letter with
 * the vowels and tones that stand on it is one. A change that only adds or only takes away has a letter more on either
 * side, so that there is something to see in both.
 */
export function differenceOf(before: string, after: string): readonly Stretch[] {
  const [a, b] = [lettersOf(before), lettersOf(after)];
  const start = sharedLength(a, b);
  const end = sharedLength(a.slice(start).reverse(), b.slice(start).reverse());
  const pairs = [
    ...a.slice(0, start).map(same),
    ...pairsBetween(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map(same),
  ];
  return joined(widened(joined(pairs)));
}

/** A text as its reader counts it. */
export function lettersOf(text: string): string[] {
  return text.match(/[\s\S][\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]*/gu) ?? [];
}

function same(letter: string): Stretch {
  return { before: letter, after: letter, changed: false };
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((letter, index) => letter !== b[index]);
  return first === -1 ? a.length : first;
}

/** Keeps the longest sequence that both have, by the usual table of lengths. */
function pairsBetween(a: readonly string[], b: readonly string[]): Stretch[] {
  if (a.length * b.length > MOST_COMPARISONS)
    return [{ before: a.join(''), after: b.join(''), changed: true }];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const pairs: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [ours = '', theirs = ''] = [a[i], b[j]];
    if (ours === theirs) {
      pairs.push(same(ours));
      i += 1;
      j += 1;
    } else if (j === b.length || (i < a.length && lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      pairs.push({ before: ours, after: '', changed: true });
      i += 1;
    } else {
      pairs.push({ before: '', after: theirs, changed: true });
      j += 1;
    }
  }
  return pairs;
}

/** The shared letter beside a change that one of the texts has nothing of becomes part of it. */
function widened(stretches: readonly Stretch[]): readonly Stretch[] {
  const isNarrow = (stretch?: Stretch) => stretch?.before === '' || stretch?.after === '';
  return stretches.flatMap((stretch, index) => {
    if (stretch.changed) return stretch;
    return lettersOf(stretch.before).map((letter, place, { length }) => ({
      ...same(letter),
      changed:
        (place === 0 && isNarrow(stretches[index - 1])) ||
        (place === length - 1 && isNarrow(stretches[index + 1])),
    }));
  });
}

/** Neighbours alike as one stretch. */
function joined(parts: readonly Stretch[]): readonly Stretch[] {
  const stretches: { before: string; after: string; changed: boolean }[] = [];
  for (const part of parts) {
    const last = stretches[stretches.length - 1];
    if (last?.changed === part.changed) {
      last.before += part.before;
      last.after += part.after;
    } else stretches.push({ ...part });
  }
  return stretches;
}
