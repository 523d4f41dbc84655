import { parseWebAddress } from './web-address';

/**
 * The pages that a cell of URL shows for an item. An office shows one by several pages, each with a name, and people write
 * that in many ways: an address a line, `โครงสร้าง https://…`, the name above or behind, HTTPS://. What stood behind words
 * (Ctrl+K, =HYPERLINK) is written out beside them before anything here reads it (`writtenOut`).
 */

/** A page, and what the office calls it. */
export interface PageLink {
  /** '' where it is not called anything. */
  readonly title: string;
  /** As it stands in the cell; what is meant for one and is none is told by the checks. */
  readonly address: string;
}

/** Where an address stands in a text (UTF-16 offsets). */
export interface AddressSpan {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

/** Words of a cell that lead to an address, as Google gives them. */
export interface LinkedWords {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

/** Up to white space, or to a comma before the next address. */
const ADDRESS = /https?:\/\/(?:(?![,;|]+https?:\/\/)\S)*/gi;
/** What ends a sentence and not an address. A bracket belongs to it only with its other half. */
const AFTER = /(?:[.,;:!|"'”’»…]|[)\]}](?<!\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}))+$/;

/** The http(s) addresses of a text, from its beginning to its end. */
export function addressesIn(text: string): readonly AddressSpan[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index = 0 }) => {
    const address = found.replace(AFTER, '');
    return { start: index, end: index + address.length, address };
  });
}

/** Those of them that lead somewhere as they stand: not one whose rest stands behind a space. */
export function workingAddresses(text: string): readonly AddressSpan[] {
  return addressesIn(text).filter(({ end, address }) => {
    const [rest = ''] = text.slice(end).split(/[\r\n]/);
    return parseWebAddress(address) !== null && (addressesIn(rest).length > 0 || !goesOn(address, rest));
  });
}

/** Every page of the cell, and every line that is meant for one and has no address that can be read. */
export function pageLinks(cell: string): readonly PageLink[] {
  const links: PageLink[] = [];
  /** The words of the line before, which may name the page of the next one. */
  let above = '';
  const lines = cell.split(/\r\n|[\r\n\u2028\u2029\u0085\v\f]/).map((line) => line.trim());
  const anyAddress = lines.some((line) => addressesIn(line).length > 0);
  lines.forEach((line, place) => {
    if (isEmpty(line)) return;
    const found = linksOf(line);
    if (found.length > 0) {
      const [first, ...others] = found as [PageLink, ...PageLink[]];
      links.push(first.title === '' ? { ...first, title: above } : first, ...others);
      above = '';
    } else if (!anyAddress) {
      links.push({ title: '', address: line });
    } else if (isMeantForAddress(line, addressesIn(lines[place + 1] ?? '').length > 0)) {
      links.push({ title: '', address: line });
    } else {
      const last = links[links.length - 1];
      const follows = lines.slice(place + 1).some((each) => addressesIn(each).length > 0);
      if (follows) above = titleOf(line);
      else if (last?.title === '') links[links.length - 1] = { ...last, title: titleOf(line) };
    }
  });
  return links;
}

/** The text of a cell with the addresses that stand behind its words written beside them. */
export function writtenOut(text: string, linked: readonly LinkedWords[]): string {
  let written = '';
  let from = 0;
  for (const { start, end, address } of united(linked)) {
    if (start < from || end > text.length || !/^https?:/i.test(address)) continue;
    const words = text.slice(start, end);
    written += text.slice(from, start) + withAddress(words, address);
    from = end;
    // Words that go on behind a link are not part of its address.
    if (/\S/.test(text[from] ?? ' ')) written += ' ';
  }
  return written + text.slice(from);
}

/** True where words stand without an address that one could read: there may be one behind them. */
export function mayHideAddress(cell: string): boolean {
  return cell.split(/[\r\n]/).some((line) => !isEmpty(line) && addressesIn(line).length === 0);
}

function linksOf(line: string): readonly PageLink[] {
  const spans = addressesIn(line);
  return spans.map(({ start, end, address }, index) => {
    const before = titleOf(line.slice(spans[index - 1]?.end ?? 0, start));
    if (index < spans.length - 1) return { title: before, address };
    const after = line.slice(end);
    if (goesOn(address, after)) return { title: before, address: line.slice(start).trim() };
    return { title: before === '' ? titleOf(after) : before, address };
  });
}

/** The rest of an address that has a space within: `…/แผน ปี 2566.pdf`. */
function goesOn(address: string, after: string): boolean {
  const rest = after.trim();
  if (rest === '' || FILE.test(address)) return false;
  return /^[^()«»“”"]*$/.test(rest) && (FILE.test(rest) || /^[^\s]*[/=%&][^\s]*$/.test(rest));
}

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|zip|rar|html?|php|aspx?)(?:[?#]\S*)?$/i;

/** An address gone wrong, and not a name: one word of Latin letters and signs, unless it stands above an address. */
function isMeantForAddress(line: string, isAbove: boolean): boolean {
  if (!/^[!-~]+$/.test(line)) return false;
  return !isAbove || /[./#:]/.test(line.replace(/[.:]$/, ''));
}

/** Without what numbers it, or leads over to the address. */
function titleOf(words: string): string {
  const title = words
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .trim()
    .replace(/^(?:[-–—•*·▪>,;|:.]|\(?[0-9๐-๙]{1,2}[).]\s)+\s*/, '')
    .replace(/\s*(?:[-–—:=>,;|([→：])+$/, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();
  return /[\p{L}\p{N}]/u.test(title) ? title : '';
}

function isEmpty(line: string): boolean {
  return line.replace(/[\u200B\u2060\uFEFF]/g, '').trim() === '';
}

/** Google cuts a link wherever its look changes: pieces that follow each other and lead to one place are one. */
function united(linked: readonly LinkedWords[]): readonly LinkedWords[] {
  const sorted = [...linked].sort((a, b) => a.start - b.start);
  const whole: LinkedWords[] = [];
  for (const next of sorted) {
    const last = whole[whole.length - 1];
    if (last && last.end === next.start && last.address === next.address)
      whole[whole.length - 1] = { ...last, end: next.end };
    else whole.push(next);
  }
  return whole;
}

/** Google links what looks like an address by itself: that is not said twice. */
function withAddress(words: string, address: string): string {
  if (addressesIn(words).length > 0) return words;
  const bare = (text: string) =>
    text
      .trim()
      .replace(/^https?:\/\//i, '')
      .replace(/\/+$/, '')
      .toLowerCase();
  return bare(words) === bare(address) ? address : `${words.trimEnd()} ${address}`;
}
