import { containment, lettersOf, shinglesOf } from '../text/similarity';
import { acceptCodes } from './accept-codes';
import { joinHalves, joinLines, oneLine } from './clean';
import { looksLikeDocument } from './code';
import { type ComponentLine, readsOn } from './components';
import type { Entry } from './entries';
import { type Heading, readHeading } from './heading';
import { beginsLikeComponent, readMarker } from './markers';
import type { ListDoubt, RowText } from './types';
import { uncodedItems } from './uncoded-items';
import { linesUnderItems, missingBetween, wrapWidthOf } from './unmarked-rows';

/** An item while its rows come in. */
export interface Draft {
  /** As written; null where the row has none, or the list's numbers are no codes. */
  number: number | null;
  readonly row: number;
  title: string;
  readonly components: ComponentLine[];
  readonly group: string | null;
  readonly subIndicator: string | null;
  readonly rows: number[];
  /** Its number stands in its row; otherwise its place told it. */
  readonly written: boolean;
}

export interface Assembled {
  readonly drafts: readonly Draft[];
  readonly doubts: readonly ListDoubt[];
  readonly headings: readonly { readonly row: number; readonly text: string; readonly heading: Heading }[];
  readonly notUnderstood: readonly RowText[];
  readonly numbering: 'written' | 'none' | 'restarts';
}

/** How much of a title must stand in another for both to be of one item. */
const SAME_TITLE = 0.75;
/** Nothing more is joined to a title of this length. */
const LONGEST_TITLE = 500;

/** Puts rows together to items, in one pass: each row begins an item, goes on with the one above, or is a heading. */
export function assemble(entries: readonly Entry[]): Assembled {
  const { numbers, restarts } = acceptCodes(entries);
  const isUncoded = numbers.size === 0;
  const itemsWithoutCode = isUncoded ? uncodedItems(entries) : missingBetween(entries, numbers);
  const wrapWidth = wrapWidthOf(entries);
  const plainLinesAreComponents = !isUncoded && linesUnderItems(entries, numbers, wrapWidth);
  const written = new Set(numbers.values());
  const highest = [...written].reduce((most, number) => Math.max(most, number), 0);

  const drafts: Draft[] = [];
  const byNumber = new Map<number, Draft>();
  const doubts: ListDoubt[] = [];
  const headings: Assembled['headings'][number][] = [];
  const notUnderstood: RowText[] = [];
  const extraRows = new Map<Draft, { row: number; count: number }>();
  const schemes = new Set<string>();
  const guessed: RowText[] = [];
  let underScheme = false;
  let indicator: string | null = null;
  let subIndicator: string | null = null;
  let group: string | null = null;
  let columnGroup = '';
  let columnSub = '';
  let current: Draft | null = null;
  let lastLine = '';

  entries.forEach((entry, index) => {
    const number = numbers.get(entry);
    if (entry.scheme !== null) refuseScheme(entry, entry.scheme);
    else if (number !== undefined) withCode(entry, number);
    else if (underScheme && !entry.shownAsHeading) setAside(entry, null);
    else if (itemsWithoutCode.has(entry)) begin(entry, itemsWithoutCode.get(entry) ?? null, false);
    else if (entry.place === 'table') withoutCodeInTable(entry, entries[index + 1]);
    else withoutCodeInLine(entry, entries[index + 1]);
    lastLine = entry.text;
  });
  const [firstGuess] = guessed;
  if (firstGuess)
    doubts.push({
      code: 'heading-guessed',
      row: firstGuess.row,
      facts: { text: firstGuess.text, count: guessed.length },
    });
  for (const [draft, { row, count }] of extraRows)
    if (draft.number !== null)
      doubts.push({ code: 'several-rows', row, facts: { code: `o${draft.number}`, count: count + 1 } });
  return {
    drafts,
    doubts,
    headings,
    notUnderstood,
    numbering: restarts ? 'restarts' : isUncoded ? 'none' : 'written',
  };

  function withCode(entry: Entry, number: number) {
    underScheme = false;
    const known = restarts ? undefined : byNumber.get(number);
    if (!known) return begin(entry, number, true);
    const title = oneLine(entry.title.join(' '));
    if (known === current) {
      if (title === '' || isSameTitle(known.title, title)) return goOn(known, entry, false);
      if (entry.torn && !looksLikeDocument(title)) return goOn(known, entry, true);
      if (looksLikeDocument(title) || written.has(number + 1) || number >= highest)
        return setAside(entry, known);
    }
    begin(entry, number, true);
    doubts.push({ code: 'twin', row: entry.row, facts: { code: `o${number}`, firstRow: known.row } });
  }

  function begin(entry: Entry, number: number | null, isWritten: boolean) {
    if (entry.group !== '') columnGroup = entry.group;
    if (entry.subIndicator !== '') columnSub = entry.subIndicator;
    const sub = columnSub === '' ? null : readHeading(columnSub, true);
    const own = itemText(entry);
    const draft: Draft = {
      number,
      row: entry.row,
      title: joinLines(own),
      components: [],
      group:
        columnGroup ||
        group ||
        (sub && sub.level !== 'sub-indicator' ? columnSub : null) ||
        (subIndicator === null && sub === null ? indicator : null),
      subIndicator: (sub?.level === 'sub-indicator' ? sub.code : null) ?? subIndicator,
      rows: [entry.row],
      written: isWritten,
    };
    drafts.push(draft);
    current = draft;
    if (number !== null && !byNumber.has(number)) byNumber.set(number, draft);
    addComponents(draft, entry, false);
    if (!isWritten && number !== null)
      doubts.push({
        code: 'code-supplied',
        row: entry.row,
        facts: { code: `o${number}`, title: draft.title },
      });
  }

  function addComponents(draft: Draft, entry: Entry, torn: boolean) {
    entry.components.forEach((text, index) => {
      draft.components.push({ text, torn, first: index === 0 });
    });
  }

  /** The row belongs to the item above: another component, or what a page end tore off. */
  function goOn(draft: Draft, entry: Entry, withTitle: boolean) {
    if (withTitle) addTitle(draft, joinLines(entry.title));
    const first = entry.components[0] ?? '';
    const marked = draft.components.some(({ text }) => readMarker(text).marker !== null);
    const isRest =
      readMarker(first).marker === null && (marked || (entry.torn && !beginsLikeComponent(first)));
    addComponents(draft, entry, isRest);
    addRow(draft, entry.row);
  }

  /** The rest of a title; or the whole of it, printed again on the next page. */
  function addTitle(draft: Draft, more: string) {
    if (draft.title.length > LONGEST_TITLE || isSameTitle(draft.title, more)) return;
    draft.title = lettersOf(more).startsWith(lettersOf(draft.title)) ? more : joinHalves(draft.title, more);
  }

  function addRow(draft: Draft, row: number) {
    if (draft.rows[draft.rows.length - 1] !== row) draft.rows.push(row);
  }

  function setAside(entry: Entry, under: Draft | null) {
    notUnderstood.push({ row: entry.row, text: entry.text });
    if (!under) return;
    const known = extraRows.get(under);
    if (known) known.count++;
    else extraRows.set(under, { row: entry.row, count: 1 });
  }

  function refuseScheme(entry: Entry, scheme: string) {
    if (!schemes.has(scheme)) doubts.push({ code: 'other-scheme', row: entry.row, facts: { scheme } });
    schemes.add(scheme);
    underScheme = true;
    notUnderstood.push({ row: entry.row, text: entry.text });
    current = null;
  }

  function asHeading(entry: Entry, heading: Heading) {
    headings.push({ row: entry.row, text: entry.text, heading });
    columnGroup = '';
    columnSub = '';
    if (heading.level === 'indicator') {
      indicator = heading.name || entry.text;
      subIndicator = null;
      group = null;
    } else if (heading.level === 'sub-indicator') {
      subIndicator = heading.code;
      group = null;
    } else if (heading.level === 'group') group = heading.name;
  }

  function withoutCodeInTable(entry: Entry, next: Entry | undefined) {
    const text = joinLines(entry.title);
    const heading = readHeading(text, entry.shownAsHeading);
    const asComponent =
      beginsLikeComponent(readMarker(text).text) || (readMarker(text).marker !== null && heading === null);
    if (text === '') {
      if (current && (entry.components.length > 0 || entry.torn)) goOn(current, entry, false);
      else setAside(entry, current);
    } else if (looksLikeDocument(text)) setAside(entry, current);
    else if (
      entry.alone &&
      heading &&
      !(entry.torn && current && !entry.shownAsHeading && readsOn(current.title, text))
    )
      asHeading(entry, heading);
    else if (current && asComponent && entry.alone) {
      current.components.push({ text: (entry.title[0] ?? '').trim(), torn: false, first: true });
      for (const more of [...entry.title.slice(1), ...entry.components])
        current.components.push({ text: more, torn: false, first: false });
      addRow(current, entry.row);
    } else if (current && isSameTitle(current.title, text)) goOn(current, entry, false);
    else if (current && (entry.torn || readsOn(current.title, text))) goOn(current, entry, true);
    else if (entry.alone) {
      asHeading(entry, { level: 'group', code: null, name: text, range: null });
      if (!next || !numbers.has(next)) guessed.push({ row: entry.row, text });
    } else if (current && current.number !== null) {
      doubts.push({ code: 'row-joined', row: entry.row, facts: { code: `o${current.number}`, text } });
      goOn(current, entry, true);
    } else setAside(entry, current);
  }

  function withoutCodeInLine(entry: Entry, next: Entry | undefined) {
    const line = lineText(entry);
    const { marker, text } = readMarker(line);
    const heading = readHeading(line, entry.shownAsHeading);
    if (looksLikeDocument(line)) setAside(entry, current);
    else if (heading && !(current && entry.indent > 0 && marker !== null)) asHeading(entry, heading);
    else if (current && current.title === '' && marker === null && !beginsLikeComponent(text)) {
      current.title = text;
      addRow(current, entry.row);
    } else if (current && (marker !== null || beginsLikeComponent(text) || entry.indent > 0))
      addLine(current, entry, false);
    else if (current && !entry.afterBlank && isWrapped(current, text)) {
      if (current.components.length === 0) current.title = joinHalves(current.title, text);
      else return addLine(current, entry, true);
      addRow(current, entry.row);
    } else if (current && plainLinesAreComponents && !entry.afterBlank) addLine(current, entry, false);
    else if (next && (numbers.has(next) || itemsWithoutCode.has(next)) && text.length <= 120) {
      asHeading(entry, { level: 'group', code: null, name: text, range: null });
      guessed.push({ row: entry.row, text });
    } else setAside(entry, null);
  }

  function addLine(draft: Draft, entry: Entry, torn: boolean) {
    draft.components.push({ text: lineText(entry), torn, first: true });
    addRow(draft, entry.row);
  }

  /** The line above was as long as lines get in this text, or one of the two is plainly half a sentence. */
  function isWrapped(draft: Draft, text: string): boolean {
    const last = draft.components[draft.components.length - 1]?.text ?? draft.title;
    return readsOn(last, text) || (lastLine.length >= wrapWidth && lastLine.endsWith(last.trim().slice(-20)));
  }
}

function isSameTitle(first: string, second: string): boolean {
  return second !== '' && containment(shinglesOf(second), shinglesOf(first)) >= SAME_TITLE;
}

/** A number that was not taken for a code is part of the text. */
function lineText({ code, title, text, indent }: Entry): string {
  return ' '.repeat(indent) + (code === null && title[0] !== undefined ? title[0].trim() : text);
}

function itemText({ code, title, place }: Entry): readonly string[] {
  if (code !== null || place === 'table') return title;
  return title.map((line) => readMarker(line).text);
}
