import { type Shingles, shinglesOf, similarity } from '../similarity';
import { cleanCell, indentOf, oneLine } from './clean';
import { type ReadCode, readCode, schemeOf } from './code';
import { type ColumnRole, readsLikeHeader, rolesOf } from './columns';
import { partTitle } from './markers';
import type { PastedRow, RowText } from './types';

/** A row as far as it can be read by itself. */
export interface Entry {
  readonly row: number;
  /** All of it on one line, for a person. */
  readonly text: string;
  readonly place: 'line' | 'table';
  readonly code: ReadCode | null;
  /** Another scheme that it is an item of. */
  readonly scheme: string | null;
  /** Without its code; of a line that has no code, the line. */
  readonly title: readonly string[];
  readonly components: readonly string[];
  readonly group: string;
  readonly subIndicator: string;
  /** Shown as a heading, or a table's row in which one cell alone is filled. */
  readonly shownAsHeading: boolean;
  readonly alone: boolean;
  readonly indent: number;
  /** A page or table of the source ended just before. */
  readonly torn: boolean;
  readonly afterBlank: boolean;
}

export interface Entries {
  readonly entries: readonly Entry[];
  readonly dropped: readonly RowText[];
}

const NUMBER = '[0-9๐-๙]{1,4}';
const PAGE_MARK = new RegExp(
  `^[-–—\\s]*(?:หน้า(?:ที่)?|page|p\\.)\\s?${NUMBER}(?:\\s?(?:/|จาก|of|ของ)\\s?${NUMBER})?[-–—\\s]*$|^[-–—]\\s?${NUMBER}\\s?[-–—]$|^${NUMBER}\\s?/\\s?${NUMBER}$`,
  'i',
);
const RULE = /^[-=_*~–—.·|+:#>`\s]+$/;

interface Cleaned extends PastedRow {
  readonly text: string;
}

export function readEntries(rows: readonly PastedRow[]): Entries {
  const cleaned = rows.map((row): Cleaned => {
    const cells = row.cells.map(cleanCell);
    return {
      ...row,
      cells,
      text: cells
        .map(oneLine)
        .filter((cell) => cell !== '')
        .join(' · '),
    };
  });
  const headers = headersOf(cleaned);
  const layouts = layoutsOf(cleaned, headers);
  const entries: Entry[] = [];
  const dropped: RowText[] = [];
  const listTitles = new Set<string>();
  const isPageNumber = pageNumberTest(cleaned);
  let [torn, afterBlank, table] = [false, false, undefined as number | undefined];

  for (const row of cleaned) {
    if (row.newPage || (row.table !== table && entries.length > 0 && row.table !== undefined)) torn = true;
    table = row.table;
    if (row.text === '') {
      afterBlank = true;
      continue;
    }
    const layout = layouts.get(keyOf(row));
    if (
      headers.has(row) ||
      isHeaderLine(row) ||
      isPageNumber(row) ||
      PAGE_MARK.test(row.text) ||
      RULE.test(row.text) ||
      isRunning(row.text)
    ) {
      dropped.push({ row: row.row, text: row.text });
      if (entries.length > 0 && !RULE.test(row.text)) torn = true;
      continue;
    }
    entries.push(...entriesOf(row, layout, { torn, afterBlank }));
    torn = false;
    afterBlank = false;
  }
  return { entries, dropped };

  /** The same long line again and again is the head or foot of pages. */
  function isRunning(text: string): boolean {
    if (text.length < 12 || text.length > 200 || readCode(text) !== null || /^[-–•○]/.test(text))
      return false;
    if (!/OIT|ITA|แบบตรวจ|ประเมินคุณธรรม/i.test(text)) return false;
    if (listTitles.has(text)) return true;
    listTitles.add(text);
    return false;
  }
}

/** A number alone on its line is that of a page, unless the list has its codes on lines of their own. */
function pageNumberTest(rows: readonly Cleaned[]): (row: Cleaned) => boolean {
  const isLone = ({ table, text }: Cleaned) => table === undefined && LONE_NUMBER.test(text);
  const lone = rows.filter(isLone).length;
  const coded = rows.filter(({ text }) => readCode(text) !== null).length;
  return lone >= 3 && lone * 2 > coded ? () => false : isLone;
}
const LONE_NUMBER = /^[1-9๑-๙][0-9๐-๙]{0,2}$/;

type Layout = readonly ColumnRole[] | 'grid' | 'lines';

/** Tables of one width are one table that pages tore. */
function keyOf({ table, cells }: PastedRow): number | null {
  return table === undefined ? null : cells.length;
}

const GLUED_HEADINGS =
  /^(?:ข้อ(?:ที่)?|ลำดับ(?:ที่)?|ที่)\s?(?:ข้อมูล|รายการ|ชื่อ)\S{0,20}\s?(?:รายละเอียด|องค์ประกอบ|ผู้รับผิดชอบ|ลิงค์|ลิงก์)/;

/** The headings of columns as a PDF gives them: on one line. */
function isHeaderLine({ table, text }: Cleaned): boolean {
  if (table !== undefined || text.length > 150) return false;
  if (GLUED_HEADINGS.test(text)) return true;
  const words = text.split(' ');
  return words.length >= 2 && words.length <= 10 && words.every((word) => readsLikeHeader([word, word]));
}

/** As alike as two printings of the same headings are. */
const SAME_HEADINGS = 0.6;

/** The rows of column headings: those above the first item of a table, and wherever pages repeat them. */
function headersOf(rows: readonly Cleaned[]): ReadonlySet<Cleaned> {
  const headers = new Set<Cleaned>();
  const known = new Map<number | null, { begun: boolean; headings: Shingles[] }>();
  for (const row of rows) {
    if (row.table === undefined || row.text === '') continue;
    const table = known.get(keyOf(row)) ?? { begun: false, headings: [] };
    known.set(keyOf(row), table);
    const reads = readsLikeHeader(row.cells);
    const again =
      table.headings.length > 0 && row.text.length < 400 && !row.cells.some((cell) => readCode(cell));
    if (reads && !table.begun) table.headings.push(shinglesOf(row.text));
    else if (
      !again ||
      !table.headings.some((heading) => similarity(heading, shinglesOf(row.text)) >= SAME_HEADINGS)
    ) {
      table.begun ||= row.cells.filter((cell) => cell !== '').length > 1;
      continue;
    }
    headers.add(row);
  }
  return headers;
}

function layoutsOf(
  rows: readonly Cleaned[],
  headers: ReadonlySet<Cleaned>,
): ReadonlyMap<number | null, Layout> {
  const tables = new Map<number, { header: readonly string[] | null; rows: (readonly string[])[] }>();
  for (const row of rows) {
    if (row.table === undefined || row.text === '') continue;
    const width = row.cells.length;
    const known = tables.get(width) ?? { header: null, rows: [] };
    tables.set(width, known);
    if (headers.has(row)) known.header ??= row.cells;
    else known.rows.push(row.cells);
  }
  return new Map([...tables].map(([width, { header, rows: body }]) => [width, layoutOf(header, body)]));
}

function layoutOf(header: readonly string[] | null, rows: readonly (readonly string[])[]): Layout {
  const columns = new Set(
    rows.flatMap((cells) => cells.flatMap((cell, column) => (cell === '' ? [] : [column]))),
  );
  if (columns.size <= 1 && header === null) return 'lines';
  const holdItems = [...columns].filter((column) => {
    const filled = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
    const items = filled.filter((cell) => {
      const code = readCode(cell);
      return code !== null && code.rest !== '' && code.strength !== 'plain';
    });
    return items.length >= 2 && items.length * 2 >= filled.length;
  });
  return holdItems.length >= 2 && header === null ? 'grid' : rolesOf(header, rows);
}

type Place = Pick<Entry, 'torn' | 'afterBlank'>;

function entriesOf(row: Cleaned, layout: Layout | undefined, place: Place): readonly Entry[] {
  if (layout !== undefined && layout !== 'lines' && layout !== 'grid')
    return [tableEntry(row, layout, place)];
  const lines =
    layout === 'grid'
      ? row.cells.filter((cell) => cell !== '')
      : row.cells.flatMap((cell) => cell.split('\n'));
  return lines
    .filter((line) => line.trim() !== '')
    .map((line, index) => lineEntry(row, line, index === 0 ? place : { torn: false, afterBlank: false }));
}

function lineEntry(row: Cleaned, line: string, place: Place): Entry {
  const bare = line.replace(/^\s*(?:#{1,6}|>)\s+/, '');
  const code = readCode(bare);
  const parts =
    code && code.rest !== '' ? partTitle(code.rest) : { title: [code ? '' : bare], components: [] };
  return {
    ...place,
    row: row.row,
    text: oneLine(line),
    place: 'line',
    code,
    scheme: schemeOf(bare),
    title: parts.title.filter((text) => text !== ''),
    components: parts.components,
    group: '',
    subIndicator: '',
    shownAsHeading: row.heading === true || /^\s*#{1,6}\s/.test(line),
    alone: false,
    indent: indentOf(line),
  };
}

function tableEntry(row: Cleaned, roles: readonly ColumnRole[], place: Place): Entry {
  const of = (role: ColumnRole) =>
    row.cells.filter((cell, column) => (roles[column] ?? 'other') === role && cell !== '').join('\n');
  const filled = row.cells.flatMap((cell, column) => (cell === '' ? [] : [roles[column] ?? 'other']));
  const [onlyRole] = filled;
  // One cell alone may be a heading across the table, whatever column it begins in.
  const alone =
    filled.length === 1 && onlyRole !== 'components' && (onlyRole !== 'other' || row.heading === true);
  const titleCell = alone ? row.text : of('title');
  const ownCode = alone ? null : readCode(of('code'));
  const code = ownCode ?? readCode(titleCell);
  const rest = ownCode
    ? [ownCode.rest, titleCell].filter((text) => text !== '').join('\n')
    : (code?.rest ?? titleCell);
  // What stands in the column of codes and is none is part of the title.
  const strayCode = !alone && ownCode === null ? of('code') : '';
  const source = alone
    ? (code?.rest ?? row.cells.find((cell) => cell !== '') ?? '')
    : [strayCode, rest].filter((text) => text !== '').join('\n');
  const { title, components } = partTitle(source);
  return {
    ...place,
    row: row.row,
    text: row.text,
    place: 'table',
    code,
    scheme: schemeOf(of('code')) ?? schemeOf(titleCell),
    title,
    components: [...components, ...of('components').split('\n')].filter((line) => line !== ''),
    group: oneLine(of('group')),
    subIndicator: oneLine(of('subIndicator')),
    shownAsHeading: row.heading === true,
    alone,
    indent: 0,
    torn: place.torn,
  };
}
