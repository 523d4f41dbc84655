import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ServiceCall } from '../apps-script/service-calls';
import type { Alert, Answer } from '../apps-script/ui';
import { openBook } from '../commands/open-files';
import { startHost } from '../host';
import { saveWorkbook } from '../xlsx/workbook-file';
import { selectionIn, viewSheets } from './book-view';
import { ANSWERS, DOCUMENT_LINKS, type End, type PreviewState, type Reply, type Request } from './protocol';

/**
 * The thread on which the bundle runs. A script waits while a dialog asks the person, and so does this thread: the
 * server answers by writing into shared memory. Every change is saved to the workbook's file, once the person pauses,
 * unless nobody wants the file.
 */
export interface ScriptWorkerData {
  /** The bundle, and where its pages are. */
  readonly code: string;
  readonly pagesDir: string;
  readonly bookPath: string;
  /** Whether changes are saved to the workbook's file. */
  readonly saves: boolean;
  readonly outDir: string;
  /** One number: 0 while a question is open, else the place of the answer in ANSWERS plus one. */
  readonly answerBuffer: SharedArrayBuffer;
}

/** How long nothing is asked before changes are saved. */
const PAUSE_MS = 1_000;

const { code, pagesDir, bookPath, saves, outDir, answerBuffer } = workerData as ScriptWorkerData;
const answerCell = new Int32Array(answerBuffer);
const port = parentPort;
if (!port) throw new Error('script-worker runs as a worker thread');

const workbook = await openBook(bookPath);
const linkTo = (path: string) => DOCUMENT_LINKS + encodeURIComponent(basename(path));
let touched = false;
const host = startHost({ code, pagesDir, workbook, outDir, linkTo, answer: askPerson, interpose: noteCall });
host.call('onOpen', {});
let dialogsSeen = 0;
let toastsSeen = 0;
let seen = look();
let version = 1;
let savedVersion = 1;
let saving: Promise<void> = Promise.resolve();
let pause: NodeJS.Timeout | undefined;

port.on('message', async (request: Request | End) => {
  clearTimeout(pause);
  if (request.kind === 'end') {
    if (saves) await saveChanges();
    return port.close();
  }
  reply(answerTo(request));
  // To write the file takes longer than most of what is asked, and nobody waits for it.
  if (saves && savedVersion !== version) pause = setTimeout(saveChanges, PAUSE_MS);
});

function answerTo(request: Request): Reply {
  try {
    const value = perform(request);
    noteChanges();
    return { kind: 'done', value, state: takeState(request) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    noteChanges();
    return { kind: 'failed', message, state: takeState(request) };
  }
}

function look() {
  const sheets = viewSheets(workbook);
  return { sheets, content: JSON.stringify(sheets) };
}

/** A page that only asks, again and again, changes nothing that is seen, and writes no file. */
function saveChanges(): Promise<void> {
  saving = saving.then(async () => {
    if (savedVersion === version) return;
    savedVersion = version;
    await saveWorkbook(bookPath, workbook);
  });
  return saving;
}

/** To look at every cell takes longer than most of what is asked, and most of that only reads. */
function noteCall({ method }: ServiceCall): undefined {
  if (!/\.(?:get|is|flush|activate)/.test(method)) touched = true;
}

function noteChanges(): void {
  if (!touched) return;
  touched = false;
  const now = look();
  if (now.content === seen.content) return;
  seen = now;
  version += 1;
}

function perform(request: Request): unknown {
  switch (request.kind) {
    case 'open':
      return null;
    case 'run':
      return host.call(request.functionName, ...request.args) ?? null;
    case 'select':
      host.select(request.sheet, request.cell);
      return null;
    case 'edit':
      touched = true;
      host.edit(request.sheet, request.cell, request.typed);
      return null;
  }
}

function askPerson(alert: Alert): Answer {
  Atomics.store(answerCell, 0, 0);
  reply({ kind: 'alert', alert });
  Atomics.wait(answerCell, 0, 0);
  return ANSWERS[Atomics.load(answerCell, 0) - 1] ?? 'CANCEL';
}

function takeState({ known }: Request): PreviewState {
  const dialog = host.dialogs.slice(dialogsSeen).pop() ?? null;
  const toasts = host.toasts.slice(toastsSeen);
  dialogsSeen = host.dialogs.length;
  toastsSeen = host.toasts.length;
  return {
    book: {
      name: workbook.name,
      version,
      sheets: known === version ? null : seen.sheets,
      selection: selectionIn(workbook),
    },
    menus: host.menus,
    dialog,
    toasts,
    documents: host.files.map(({ path }) => path),
  };
}

function reply(message: Reply): void {
  port?.postMessage(message);
}
