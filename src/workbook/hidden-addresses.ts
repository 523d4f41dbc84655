import { type LinkedWords, mayHideAddress, writtenOut } from '../ita/text/page-links';
import { reading } from './reading';
import type { Table, TableRow } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** The text of URL by row, where an address stands behind its words. */
export type HiddenAddresses = ReadonlyMap<number, string>;

const NONE: HiddenAddresses = new Map();

/**
 * Finds the addresses that stand behind words of the column URL: links (Ctrl+K, a pasted title) and =HYPERLINK. Most books
 * have none, and then nothing is read: only where words stand without an address, one round trip for the links of the
 * column, and another for its formulas where the links do not explain all. What a chip leads to Google tells no script.
 */
export function hiddenAddresses(table: Table<'oit'>, sheet: Sheet): HiddenAddresses {
  const hiding = table.rows.filter((row) => mayHideAddress(row.text('url')));
  const [first, last] = [hiding[0], hiding[hiding.length - 1]];
  if (first === undefined || last === undefined) return NONE;
  const range = sheet.getRange(first.row, table.columns.url, last.row - first.row + 1, 1);
  const richTexts = reading(() => range.getRichTextValues());
  const found = new Map<number, string>();
  for (const row of hiding) {
    const text = row.text('url');
    const rich = richTexts[row.row - first.row]?.[0] ?? null;
    // The sheet may have been sorted since its values were read.
    if (rich === null || rich.getText() !== text) continue;
    const written = writtenOut(text, linkedWords(rich));
    if (written !== text) found.set(row.row, written);
  }
  // Google has no rich text of a cell with a formula.
  if (hiding.some(({ row }) => !found.has(row) && (richTexts[row - first.row]?.[0] ?? null) === null)) {
    const formulas = reading(() => range.getFormulas());
    for (const row of hiding) {
      const address = HYPERLINK.exec(formulas[row.row - first.row]?.[0] ?? '')?.[1];
      if (address === undefined || found.has(row.row)) continue;
      const text = row.text('url');
      found.set(row.row, writtenOut(text, [{ start: 0, end: text.length, address: withScheme(address) }]));
    }
  }
  return found;
}

/** The table with those addresses beside the words: what is judged, shown and printed. The cell itself stays as it is. */
export function withAddresses(table: Table<'oit'>, hidden: HiddenAddresses): Table<'oit'> {
  if (hidden.size === 0) return table;
  const rows = table.rows.map((row): TableRow<keyof typeof table.columns> => {
    const url = hidden.get(row.row);
    return url === undefined
      ? row
      : { ...row, text: (column) => (column === 'url' ? url : row.text(column)) };
  });
  return { ...table, rows };
}

/** Its first argument, where it is the address itself and no reference to a cell. */
const HYPERLINK = /^=\s*HYPERLINK\s*\(\s*"([^"]+)"/i;

/** As the function does. */
function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `http://${address}`;
}

function linkedWords(rich: RichText): readonly LinkedWords[] {
  return rich.getRuns().flatMap((run) => {
    const address = run.getLinkUrl();
    return address === null ? [] : [{ start: run.getStartIndex(), end: run.getEndIndex(), address }];
  });
}
