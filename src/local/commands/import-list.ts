import { basename, extname } from 'node:path';
import type { ImportedList, PastedRow } from '../../ita/import-list/types';
import { understandList } from '../../ita/import-list/understand-list';
import { NotADocumentError } from '../../list-formats/docx';
import { rowsOfFile } from '../../list-formats/picked-file';
import { doubtWords, importedListWords } from '../../messages/import-list';
import { problem } from '../../messages/problems';
import { displayValue } from '../apps-script/display-value';
import type { LocalSheet } from '../xlsx/local-workbook';
import type { Answer } from './answer';
import { openBook, readBytes } from './open-files';

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
  try {
    const rows = rowsOfFile(kind, bytes, TextDecoder);
    if (rows === null) throw problem('not-a-list', { file });
    return rows;
  } catch (error) {
    if (error instanceof NotADocumentError) throw problem('not-a-document', { file });
    throw error;
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
