import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import type { Outcome } from '../../commands/run-command';
import { problem } from '../../messages/problems';
import { DIST, freshBundle } from '../build/fresh-bundle';
import { type Host, type HostOptions, startHost } from '../host';
import type { LocalWorkbook } from '../xlsx/local-workbook';
import { NotAWorkbookError } from '../xlsx/read-workbook';
import { openWorkbook } from '../xlsx/workbook-file';

/** Starts the bundle over a workbook. */
export async function startBundle(
  workbook: LocalWorkbook,
  options: Partial<Omit<HostOptions, 'code' | 'workbook'>> = {},
): Promise<Host> {
  return startHost({ code: await freshBundle(), workbook, outDir: tmpdir(), pagesDir: DIST, ...options });
}

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

/** Calls a command of the bundle. @throws Error with the sentence that the person was shown. */
export function callCommand<T>(host: Host, name: string, ...args: readonly unknown[]): T {
  const outcome = host.call(name, ...args) as Outcome<T>;
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

function isMissing(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === 'ENOENT' || code === 'EISDIR';
}
