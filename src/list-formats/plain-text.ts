import type { PastedRow } from '../ita/import-list/types';
import { rowsOfDelimited } from './delimited';
import { looksLikeHtml, rowsOfHtml } from './html';
import { padded } from './row-builder';

/** The rows of a text: lines, cells parted by tabs, tables of Markdown, or the source of a page. */
export function rowsOfText(text: string): readonly PastedRow[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (hasMarkdownTable(plain)) return rowsOfLines(plain);
  if (looksLikeHtml(plain)) return rowsOfHtml(plain);
  const joined = plain.replace(MARKER_AND_TAB, '$1 ');
  const lines = joined.split('\n').filter((line) => line.trim() !== '');
  const withTabs = lines.filter((line) => line.trim().includes('\t')).length;
  return withTabs >= 2 && withTabs * 5 >= lines.length ? rowsOfDelimited(joined, '\t') : rowsOfLines(plain);
}

/** Word parts a bullet from its text by a tab. */
const MARKER_AND_TAB = /^([ \t]{0,40}(?:[-–—•●○◦·▪◆➢✓☐☑□*]|o|\uF0B7|\uF0A7|\uF0D8|\uF0FC))\t/gm;

const TABLE_LINE = /^\s*\|.*\|\s*$/;
const BETWEEN_HEAD_AND_BODY = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/;

function hasMarkdownTable(text: string): boolean {
  return (
    text
      .split('\n')
      .some((line) => line.length < 2000 && line.includes('|') && BETWEEN_HEAD_AND_BODY.test(line)) ||
    text.split('\n').filter((line) => TABLE_LINE.test(line)).length >= 2
  );
}

/** Lines; those between bars are rows of tables. A table ends with the first line that has none. */
function rowsOfLines(text: string): readonly PastedRow[] {
  const rows: PastedRow[] = [];
  const widths = new Map<number, number>();
  let table = 0;
  let inTable = false;
  let newPage = false;
  text.split('\n').forEach((line, index) => {
    const isRow = line.includes('|') && (TABLE_LINE.test(line) || (inTable && line.split('|').length > 2));
    if (isRow && !inTable) table++;
    inTable = isRow;
    newPage ||= line.includes('\f');
    const page = newPage ? ({ newPage: true } as const) : {};
    if (line.trim() !== '') newPage = false;
    if (!isRow) {
      rows.push({ row: index + 1, cells: [line.replace(/\f/g, '')], ...page });
      return;
    }
    const cells = cellsBetweenBars(line);
    widths.set(table, Math.max(widths.get(table) ?? 0, cells.length));
    rows.push({ row: index + 1, cells, table, ...page });
  });
  return rows.map((row) => (row.table === undefined ? row : padded(row, widths.get(row.table) ?? 0)));
}

function cellsBetweenBars(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
