import { cleanCell, indentOf, oneLine } from './clean';
import { type ReadCode, readCode, schemeOf } from './code';
import type { ColumnRole } from './columns';
import { type CleanRow, headersOf, keyOf, type Layout, layoutsOf } from './layouts';
import { partTitle } from './markers';
import { isRule, pageFurniture } from './page-furniture';
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

export function readEntries(rows: readonly PastedRow[]): Entries {
  const cleaned = rows.map((row): CleanRow => {
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
  const furniture = pageFurniture(cleaned);
  let [torn, afterBlank, table] = [false, false, undefined as number | undefined];

  for (const row of cleaned) {
    if (row.newPage || (row.table !== table && entries.length > 0 && row.table !== undefined)) torn = true;
    table = row.table;
    if (row.text === '') {
      afterBlank = true;
      continue;
    }
    const layout = layouts.get(keyOf(row));
    if (headers.has(row) || furniture.has(row)) {
      dropped.push({ row: row.row, text: row.text });
      if (entries.length > 0 && !isRule(row.text)) torn = true;
      continue;
    }
    entries.push(...entriesOf(row, layout, { torn, afterBlank }));
    torn = false;
    afterBlank = false;
  }
  return { entries, dropped };
}

type Place = Pick<Entry, 'torn' | 'afterBlank'>;

function entriesOf(row: CleanRow, layout: Layout | undefined, place: Place): readonly Entry[] {
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

function lineEntry(row: CleanRow, line: string, place: Place): Entry {
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

function tableEntry(row: CleanRow, roles: readonly ColumnRole[], place: Place): Entry {
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
