import { looksLikeDocument } from './code';
import type { Entry } from './entries';
import { readHeading } from './heading';
import { beginsLikeComponent } from './markers';

export interface AcceptedCodes {
  /** The number of each entry that an item begins with. */
  readonly numbers: ReadonlyMap<Entry, number>;
  /** The numbers begin anew in each part of the list, so they are no codes. */
  readonly restarts: boolean;
}

/**
 * Which of the numbers before texts are the codes of items: documents and parts of components are numbered too.
 * Codes with a letter are; what else fits between them may be. In a list without them, the numbers that rise.
 */
export function acceptCodes(entries: readonly Entry[]): AcceptedCodes {
  const coded = entries.filter(({ code, scheme }) => code !== null && scheme === null);
  const letters = coded.filter(({ code }) => code?.strength === 'letter');
  const zeros = coded.filter(({ code }) => code?.strength === 'zero');
  if (letters.length > 0) return { numbers: around(coded, 'letter'), restarts: false };
  if (zeros.some(({ code }) => (code?.number ?? 0) >= 10))
    return { numbers: around(coded, 'zero'), restarts: false };
  return rising(entries, coded);
}

/** All codes of the sure kind, and others where exactly theirs is missing. */
function around(coded: readonly Entry[], sure: 'letter' | 'zero'): ReadonlyMap<Entry, number> {
  const isSure = ({ code }: Entry) => code?.strength === sure;
  const sureNumbers = new Set(coded.filter(isSure).map(numberOf));
  const numbers = new Map<Entry, number>();
  const nextSure: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let index = coded.length - 1; index >= 0; index--) {
    nextSure[index] = next;
    const entry = coded[index];
    if (entry && isSure(entry)) next = numberOf(entry);
  }
  let last = 0;
  coded.forEach((entry, index) => {
    const number = numberOf(entry);
    const fits =
      !sureNumbers.has(number) &&
      number < (nextSure[index] ?? 0) &&
      isItemLike(entry) &&
      (entry.code?.strength === 'zero' ? number > last : number === last + 1 && entry.code?.style === '');
    if (!isSure(entry) && !fits) return;
    numbers.set(entry, number);
    last = number;
  });
  return numbers;
}

function rising(entries: readonly Entry[], coded: readonly Entry[]): AcceptedCodes {
  const likely = coded.filter(isItemLike);
  const level = likely.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const styles = new Map<string, Entry[]>();
  for (const entry of likely) {
    if (entry.indent > level) continue;
    const style = `${entry.place}${entry.code?.style}`;
    const alike = styles.get(style);
    if (alike) alike.push(entry);
    else styles.set(style, [entry]);
  }
  const chains = [...styles.values()].map((candidates) => ({ candidates, chain: chainOf(candidates) }));
  const best = chains.sort((a, b) => b.chain.size - a.chain.size)[0];
  if (!best) return { numbers: new Map(), restarts: false };
  const begins = best.candidates.filter((entry) => numberOf(entry) === 1);
  const before = new Map(entries.map((entry, index) => [entry, entries[index - 1]]));
  const restarts =
    begins.length > 1 &&
    begins.every((entry) => {
      const above = before.get(entry);
      return above === undefined || isHeading(above);
    });
  return restarts
    ? { numbers: new Map(best.candidates.map((entry) => [entry, numberOf(entry)])), restarts }
    : { numbers: best.chain, restarts };
}

/** The numbers that rise; one that leaps is passed over where the next in order still comes. */
function chainOf(candidates: readonly Entry[]): Map<Entry, number> {
  const lastPlace = new Map(candidates.map((entry, index) => [numberOf(entry), index]));
  const chain = new Map<Entry, number>();
  let last = 0;
  candidates.forEach((entry, index) => {
    const number = numberOf(entry);
    const repeats = number === last && entry.place === 'table';
    const leaps = number > last + 1 && (lastPlace.get(last + 1) ?? -1) > index;
    if (!repeats && (number <= last || leaps)) return;
    chain.set(entry, number);
    last = number;
  });
  return chain;
}

function isItemLike({ title, code, text }: Entry): boolean {
  const [first = ''] = title;
  return !beginsLikeComponent(first) && !looksLikeDocument(text.slice(0, 200)) && code?.style !== '(';
}

function isHeading(entry: Entry): boolean {
  return entry.code === null && (entry.alone || readHeading(entry.text, entry.shownAsHeading) !== null);
}

function numberOf({ code }: Entry): number {
  return code?.number ?? 0;
}
