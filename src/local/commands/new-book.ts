import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { AgreedList } from '../../ita/criteria/from-list';
import { problem } from '../../messages/problems';
import type { Host } from '../host';
import type { LocalWorkbook } from '../xlsx/local-workbook';
import { newWorkbook, saveWorkbook } from '../xlsx/workbook-file';
import type { Answer } from './answer';
import { callCommand, startBundle } from './session';

/** `ita new`: a new spreadsheet on which “สร้างแผ่นงาน” was run. @param list a file with the items of the year */
export async function newBook(
  path: string,
  { year, list, force = false }: { readonly year?: number; readonly list?: string; readonly force?: boolean },
): Promise<Answer> {
  await refuseToReplace(path, force);
  const understood = list === undefined ? undefined : await understand(list, year ?? null);
  const { workbook } = await builtWorkbook(path, year ?? understood?.year ?? undefined, understood);
  await saveWorkbook(path, workbook);
  return {
    json: { file: path, sheets: workbook.sheets.map(({ name }) => name) },
    text: `สร้างไฟล์แล้ว: ${path}`,
  };
}

/** The readers of lists are heavy, and most new books need none. */
async function understand(list: string, year: number | null) {
  const { understoodFile } = await import('./import-list');
  return understoodFile(list, year);
}

export async function builtWorkbook(
  path: string,
  year?: number,
  list?: AgreedList,
): Promise<{ workbook: LocalWorkbook; host: Host }> {
  const workbook = await newWorkbook(basename(path, extname(path)));
  const host = await startBundle(workbook);
  const args = list ? [year, list] : year === undefined ? [] : [year];
  // A run may end before all is done.
  while (callCommand<{ readonly left: number }>(host, 'buildSheets', ...args).left > 0);
  return { workbook, host };
}

/** @throws UserError when a file with content stands there: it may hold somebody's work. */
export async function refuseToReplace(path: string, force: boolean): Promise<void> {
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  );
  if (size > 0 && !force) throw problem('file-exists', { file: basename(path) });
}
