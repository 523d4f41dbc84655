/** A stretch of a text; `changed` where the other text does not have it. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

export interface Difference {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** Beyond this many comparisons (two stretches of 1,000 letters) what lies between is told as one change. */
const MOST_COMPARISONS = 1_000_000;

/** What two texts do not share, letter by letter: a Thai letter with the vowels and tones that stand on it is one. */
export function differenceOf(before: string, after: string): Difference {
  const [a, b] = [lettersOf(before), lettersOf(after)];
  const start = sharedLength(a, b);
  const end = sharedLength(a.slice(start).reverse(), b.slice(start).reverse());
  const middle = sharedIn(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const whole = (shared: readonly boolean[]) => [
    ...new Array<boolean>(start).fill(true),
    ...shared,
    ...new Array<boolean>(end).fill(true),
  ];
  return { before: stretches(a, whole(middle.a)), after: stretches(b, whole(middle.b)) };
}

function lettersOf(text: string): string[] {
  return text.match(/[\s\S][\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]*/gu) ?? [];
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((letter, index) => letter !== b[index]);
  return first === -1 ? a.length : first;
}

/** Which letters belong to the longest sequence that both texts have, by the usual table of lengths. */
function sharedIn(a: readonly string[], b: readonly string[]): { a: boolean[]; b: boolean[] } {
  const shared = { a: new Array<boolean>(a.length).fill(false), b: new Array<boolean>(b.length).fill(false) };
  if (a.length * b.length > MOST_COMPARISONS) return shared;
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared.a[i++] = true;
      shared.b[j++] = true;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  return shared;
}

function stretches(letters: readonly string[], shared: readonly boolean[]): readonly Stretch[] {
  const found: { text: string; changed: boolean }[] = [];
  letters.forEach((letter, index) => {
    const changed = !shared[index];
    const last = found[found.length - 1];
    if (last?.changed === changed) last.text += letter;
    else found.push({ text: letter, changed });
  });
  return found;
}
