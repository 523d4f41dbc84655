import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DocumentRequest } from '../../bridge/arguments';
import { PLAIN_REPORT } from '../../commands/document-request';
import type { MadeReport } from '../../commands/make-report';
import { templateNoteWords } from '../../messages/template-problems';
import { judgeTemplate } from '../../report/judge-template';
import { saveWorkbook } from '../xlsx/workbook-file';
import type { Answer } from './answer';
import { openBook, readBytes } from './open-files';
import { callCommand, startBundle } from './session';

/**
 * `ita report`: «สร้างรายงาน», or its draft, or the memo alone; the .docx that Google would turn into a Doc is written to a folder. What is open is said, and
 * does not stop it.
 */
export async function report(
  path: string,
  { out, template, year }: { readonly out: string; readonly template?: string; readonly year?: number },
  request: DocumentRequest = PLAIN_REPORT,
): Promise<Answer> {
  const workbook = await openBook(path);
  const bytes = template === undefined ? null : await readBytes(template);
  const own = bytes?.toString('base64') ?? null;
  const notes = bytes === null ? [] : judgeTemplate(bytes).notes.map(templateNoteWords);
  await mkdir(out, { recursive: true });
  const host = await startBundle(workbook, { outDir: resolve(out) });
  let notReady: readonly string[] = [];
  let dropped: readonly string[] = [];
  try {
    const ofYear = year === undefined ? request : { ...request, year };
    const made = callCommand<MadeReport>(host, 'makeReport', own, ofYear);
    notReady = made?.notReady ?? [];
    dropped = made?.dropped ?? [];
    await saveWorkbook(path, workbook);
  } catch (error) {
    await Promise.all(host.files.map((file) => rm(file.path, { force: true })));
    throw error;
  }
  const { total, byService } = host.serviceCalls;
  const file = host.files[0]?.path ?? null;
  return {
    json: {
      file,
      serviceCalls: { total, byService },
      ready: notReady.length === 0,
      notReady,
      dropped,
      notes,
    },
    text: [
      ...notReady,
      ...dropped,
      ...notes,
      `สร้างรายงานแล้ว: ${file}`,
      `เรียกบริการของ Google ${total} ครั้ง`,
    ].join('\n'),
  };
}
