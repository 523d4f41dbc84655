import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { problem } from '../../messages/problems';
import type { LocalWorkbook } from '../xlsx/local-workbook';
import { NotAWorkbookError } from '../xlsx/read-workbook';
import { openWorkbook } from '../xlsx/workbook-file';

/** @throws UserError when the file is not there, or is no workbook. */
export async function openBook(path: string): Promise<LocalWorkbook> {
  try {
    return await openWorkbook(path);
  } catch (error) {
    if (error instanceof NotAWorkbookError) throw problem('not-a-workbook', { file: basename(path) });
    if (isMissing(error)) throw problem('not-found', { file: basename(path) });
    throw error;
  }
}

/** @throws UserError when the file is not there. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) throw problem('not-found', { file: basename(path) });
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === 'ENOENT' || code === 'EISDIR';
}
