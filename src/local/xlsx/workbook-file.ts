import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { LocalWorkbook } from './local-workbook';
import { readWorkbook } from './read-workbook';
import { writeWorkbook } from './write-workbook';

/** The name of the one sheet of a new spreadsheet, as Google gives it in Thai. */
const FIRST_SHEET = 'ชีต1';

/** A new spreadsheet with one empty sheet, in memory. */
export async function newWorkbook(name: string): Promise<LocalWorkbook> {
  return readWorkbook(await writeXlsx({ sheets: [{ name: FIRST_SHEET, rows: [] }] }), name);
}

/** @throws NotAWorkbookError, or the file system's own error when the file cannot be read */
export async function openWorkbook(path: string): Promise<LocalWorkbook> {
  return readWorkbook(await readFile(path), basename(path, extname(path)));
}

/** Writes beside the target and renames, so that a reader sees the old file or the new one, never half of one. */
export async function saveWorkbook(path: string, workbook: LocalWorkbook): Promise<void> {
  const bytes = await writeWorkbook(workbook);
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
