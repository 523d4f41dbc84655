import type { PastedRow } from '../ita/import-list/types';
import { rowsOfDelimited } from './delimited';
import { rowsOfDocx } from './docx';
import { rowsOfHtml } from './html';
import { rowsOfText } from './plain-text';

/** The host's TextDecoder: a browser and Node have the same. */
export type Decoder = new (
  encoding: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** The endings of files that a list is read from; .xlsx has a reader of its own on each host. */
export const LIST_FILES = ['.docx', '.xlsx', '.csv', '.tsv', '.html', '.htm', '.txt', '.md'] as const;

/** `.docx` of `รายการ.DOCX`; '' without one. */
export function endingOf(file: string): string {
  return /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';
}

/**
 * The rows of a file, by its ending.
 * @returns null for an ending that is none of a list
 * @throws NotADocumentError
 */
export function rowsOfFile(ending: string, bytes: Uint8Array, decoder: Decoder): readonly PastedRow[] | null {
  switch (ending) {
    case '.txt':
    case '.md':
      return rowsOfText(textOf(bytes, decoder));
    case '.csv':
      return rowsOfDelimited(textOf(bytes, decoder));
    case '.tsv':
      return rowsOfDelimited(textOf(bytes, decoder), '\t');
    case '.html':
    case '.htm':
      return rowsOfHtml(textOf(bytes, decoder));
    case '.docx':
      return rowsOfDocx(bytes);
    default:
      return null;
  }
}

/** UTF-8 or UTF-16 by its mark; what is neither was saved by a Thai Excel in Windows' own code. */
function textOf(bytes: Uint8Array, Decoder: Decoder): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new Decoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new Decoder('utf-16be').decode(bytes);
  try {
    return new Decoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new Decoder('windows-874').decode(bytes);
  }
}
