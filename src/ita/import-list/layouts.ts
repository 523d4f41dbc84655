import { type Shingles, shinglesOf, similarity } from '../text/similarity';
import { readCode } from './code';
import { type ColumnRole, readsLikeHeader, rolesOf } from './columns';
import type { PastedRow } from './types';

/** A row whose cells are as they are meant to be read; `text` is all of it on one line. */
export interface CleanRow extends PastedRow {
  readonly text: string;
}

/** How a table is read: by its columns; each cell an item; or as lines, where it has one column. */
export type Layout = readonly ColumnRole[] | 'grid' | 'lines';

/** Tables of one width are one table that pages tore. */
export function keyOf({ table, cells }: PastedRow): number | null {
  return table === undefined ? null : cells.length;
}

/** As alike as two printings of the same headings are. */
const SAME_HEADINGS = 0.6;

/** The rows of column headings: those above the first item of a table, and wherever pages repeat them. */
export function headersOf(rows: readonly CleanRow[]): ReadonlySet<CleanRow> {
  const headers = new Set<CleanRow>();
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

/** How each table is read, by its width. */
export function layoutsOf(
  rows: readonly CleanRow[],
  headers: ReadonlySet<CleanRow>,
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
