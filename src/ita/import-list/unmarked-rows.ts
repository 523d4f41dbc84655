import { joinLines } from './clean';
import { looksLikeDocument } from './code';
import { readsOn } from './components';
import type { Entry } from './entries';
import { readHeading } from './heading';
import { beginsLikeComponent, readMarker } from './markers';

/** Rows without a code between two codes, exactly as many as are missing there. */
export function missingBetween(
  entries: readonly Entry[],
  numbers: ReadonlyMap<Entry, number>,
): ReadonlyMap<Entry, number> {
  const found = new Map<Entry, number>();
  let between: Entry[] = [];
  let last = 0;
  for (const entry of entries) {
    const number = numbers.get(entry);
    if (number === undefined) {
      if (couldBeItem(entry)) between.push(entry);
      continue;
    }
    const missing = number - last - 1;
    if (missing > 0 && between.length === missing)
      between.forEach((item, index) => {
        found.set(item, last + 1 + index);
      });
    last = number;
    between = [];
  }
  return found;
}

function couldBeItem(entry: Entry): boolean {
  const text = joinLines(entry.title);
  return (
    entry.code === null &&
    entry.scheme === null &&
    text.length >= 4 &&
    text.length <= 200 &&
    entry.indent === 0 &&
    !entry.shownAsHeading &&
    !(
      entry.alone &&
      entry.components.length === 0 &&
      entry.place === 'table' &&
      readHeading(text, false) !== null
    ) &&
    readMarker(text).marker === null &&
    !beginsLikeComponent(text) &&
    !looksLikeDocument(text) &&
    readHeading(text, false) === null
  );
}

/** True where most items have lines under them that nothing marks: then such lines are components. */
export function linesUnderItems(
  entries: readonly Entry[],
  numbers: ReadonlyMap<Entry, number>,
  wrapWidth: number,
): boolean {
  let items = 0;
  let withLines = 0;
  entries.forEach((entry, index) => {
    if (!numbers.has(entry)) return;
    items++;
    const next = entries[index + 1];
    if (!next || numbers.has(next) || next.place !== 'line' || next.afterBlank || !couldBeItem(next)) return;
    if (entry.text.length < wrapWidth && !readsOn(entry.text, next.text)) withLines++;
  });
  return items >= 2 && withLines * 2 >= items;
}

/** The length from which on a line was broken because it was full; no line is where none of them is. */
export function wrapWidthOf(entries: readonly Entry[]): number {
  const lengths = entries.filter(({ place }) => place === 'line').map(({ text }) => text.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const full = lengths.filter((length) => length >= longest * 0.85).length;
  return longest >= 50 && longest <= 160 && full >= 4 && full * 6 >= lengths.length
    ? longest * 0.8
    : Number.POSITIVE_INFINITY;
}
