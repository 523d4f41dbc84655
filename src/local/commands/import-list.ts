import { basename, extname } from 'node:path';
import type { ImportedList, PastedRow } from '../../ita/import-list/types';
import { understandList } from '../../ita/import-list/understand-list';
import { rowsOfDelimited } from '../../list-formats/delimited';
import { NotADocumentError, rowsOfDocx } from '../../list-formats/docx';
import { rowsOfHtml } from '../../list-formats/html';
import { rowsOfText } from '../../list-formats/plain-text';
import { doubtWords, importedListWords } from '../../messages/import-list';
import { problem } from '../../messages/problems';
import { displayValue } from '../apps-script/display-value';
import type { LocalSheet } from '../xlsx/local-workbook';
import type { Answer } from './program';
import { openBook, readBytes } from './session';

/** `ita import`: what a list of items is understood as; nothing is written. */
export async function importList(path: string, year: number | undefined): Promise<Answer> {
  const list = await understoodFile(path, year ?? null);
  const { items, doubts, notUnderstood, headings, dropped } = list;
  return {
    json: {
      items,
      doubts: doubts.map((doubt) => ({ ...doubt, message: doubtWords(doubt) })),
      notUnderstood,
      headings,
      dropped,
    },
    text: importedListWords(list),
  };
}

/** @throws UserError when the file is not there, is damaged, or of a kind that holds no list */
export async function understoodFile(path: string, year: number | null): Promise<ImportedList> {
  const kind = extname(path).toLowerCase();
  if (kind === '.xlsx') return best((await sheetsOf(path)).map((rows) => understandList(rows, year)));
  return understandList(rowsOf(kind, await readBytes(path), basename(path)), year);
}

function rowsOf(kind: string, bytes: Uint8Array, file: string): readonly PastedRow[] {
  switch (kind) {
    case '.txt':
    case '.md':
      return rowsOfText(textOf(bytes));
    case '.csv':
      return rowsOfDelimited(textOf(bytes));
    case '.tsv':
      return rowsOfDelimited(textOf(bytes), '\t');
    case '.html':
    case '.htm':
      return rowsOfHtml(textOf(bytes));
    case '.docx':
      return rowsOfDocument(bytes, file);
    default:
      throw problem('not-a-list', { file });
  }
}

function rowsOfDocument(bytes: Uint8Array, file: string): readonly PastedRow[] {
  try {
    return rowsOfDocx(bytes);
  } catch (error) {
    if (error instanceof NotADocumentError) throw problem('not-a-document', { file });
    throw error;
  }
}

/** UTF-8 or UTF-16 by its mark; what is neither was saved by a Thai Excel in Windows' own code. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}

/** The rows of each sheet that a person sees; check boxes say nothing of the list. */
async function sheetsOf(path: string): Promise<readonly (readonly PastedRow[])[]> {
  const { sheets } = await openBook(path);
  return sheets.filter(({ hidden }) => !hidden).map(rowsOfSheet);
}

function rowsOfSheet(sheet: LocalSheet): readonly PastedRow[] {
  const rows = new Map<number, string[]>();
  let width = 0;
  for (const { row, column, cell } of sheet.cells()) {
    if (cell.value === '' || typeof cell.value === 'boolean') continue;
    const cells = rows.get(row) ?? [];
    cells[column - 1] = displayValue(cell);
    rows.set(row, cells);
    width = Math.max(width, column);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      row,
      cells: Array.from({ length: width }, (_, at) => cells[at] ?? ''),
      table: 1,
    }));
}

/** The list stands on one sheet of a workbook: that with the most items. */
function best(lists: readonly ImportedList[]): ImportedList {
  return [...lists].sort((a, b) => b.items.length - a.items.length)[0] ?? understandList([], null);
}
