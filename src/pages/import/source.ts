import { readXlsx } from 'hucre/xlsx';
import type { ImportedList, PastedRow } from '../../ita/import-list/types';
import { understandList } from '../../ita/import-list/understand-list';
import { looksLikeHtml, rowsOfHtml } from '../../list-formats/html';
import { endingOf, LIST_FILES, rowsOfFile } from '../../list-formats/picked-file';
import { rowsOfText } from '../../list-formats/plain-text';
import { doubtWords } from '../../messages/import-list';
import { importWords as words } from '../../messages/import-page';

/** What a person pasted or picked. */
export interface Source {
  readonly text: string;
  /** What the clipboard held beside the text, as long as nobody changed that. */
  readonly html: string | null;
  readonly file: File | null;
}

export const NO_SOURCE: Source = { text: '', html: null, file: null };

const MOST_BYTES = 10_000_000;
const MOST_LETTERS = 3_000_000;

/** A list that could not be read; the message is the sentence for the person. */
export class SourceError extends Error {}

/**
 * Reads the list in this page: nothing travels.
 * @throws SourceError
 */
export async function understandSource({ text, html, file }: Source, year: number): Promise<ImportedList> {
  const list = best((await tablesOf({ text, html, file })).map((rows) => understandList(rows, year)));
  if (list === null || list.items.length === 0)
    throw new SourceError(doubtWords({ code: 'no-items', row: 1, facts: {} }));
  return list;
}

/** Each way of reading what there is, one of which holds the list: the clipboard's two forms, the sheets of a workbook. */
async function tablesOf({ text, html, file }: Source): Promise<readonly (readonly PastedRow[])[]> {
  if (file) return rowsOfPicked(file);
  if (text.trim() === '' && html === null) throw new SourceError(words.nothing);
  if (text.length + (html?.length ?? 0) > MOST_LETTERS) throw new SourceError(words.tooLarge);
  const plain = looksLikeHtml(text) ? rowsOfHtml(text) : rowsOfText(text);
  return html === null ? [plain] : [rowsOfHtml(html), plain];
}

async function rowsOfPicked(file: File): Promise<readonly (readonly PastedRow[])[]> {
  const ending = endingOf(file.name);
  if (!LIST_FILES.some((known) => known === ending)) throw new SourceError(words.notAList(file.name));
  if (file.size > MOST_BYTES) throw new SourceError(words.tooLarge);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (ending === '.xlsx') return await rowsOfWorkbook(bytes);
    const rows = rowsOfFile(ending, bytes, TextDecoder);
    return rows === null ? [] : [rows];
  } catch {
    throw new SourceError(words.damaged(file.name));
  }
}

/** The rows of each sheet that a person sees; check boxes say nothing of the list. */
async function rowsOfWorkbook(bytes: Uint8Array): Promise<readonly (readonly PastedRow[])[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets
    .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
    .map(({ rows }) =>
      rows.map((cells, index) => ({
        row: index + 1,
        cells: cells.map((cell) =>
          typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '',
        ),
        table: 1,
      })),
    );
}

/** That with the most items; of two alike the first. */
function best(lists: readonly ImportedList[]): ImportedList | null {
  return [...lists].sort((a, b) => b.items.length - a.items.length)[0] ?? null;
}
