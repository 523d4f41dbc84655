import { parentPort, workerData } from 'node:worker_threads';
import type { Alert, Answer } from '../apps-script/ui';
import { openBook, startBundle } from '../commands/session';
import { saveWorkbook } from '../xlsx/workbook-file';
import { viewBook } from './book-view';
import { ANSWERS, type PreviewState, type Reply, type Request } from './protocol';

/**
 * The thread on which the bundle runs. A script waits while a dialog asks the person, and so does this thread: the
 * server answers by writing into shared memory. Every change is saved to the workbook's file.
 */
export interface ScriptWorkerData {
  readonly bookPath: string;
  readonly outDir: string;
  /** One number: 0 while a question is open, else the place of the answer in ANSWERS plus one. */
  readonly answerBuffer: SharedArrayBuffer;
}

const { bookPath, outDir, answerBuffer } = workerData as ScriptWorkerData;
const answerCell = new Int32Array(answerBuffer);
const port = parentPort;
if (!port) throw new Error('script-worker runs as a worker thread');

const workbook = await openBook(bookPath);
const host = await startBundle(workbook, { outDir, answer: askPerson });
host.call('onOpen', {});
let dialogsSeen = 0;
let toastsSeen = 0;
let saved = JSON.stringify(viewBook(workbook).sheets);

port.on('message', async (request: Request) => {
  try {
    const value = perform(request);
    const state = takeState();
    await saveChanges(state);
    reply({ kind: 'done', value, state });
  } catch (error) {
    reply({
      kind: 'failed',
      message: error instanceof Error ? error.message : String(error),
      state: takeState(),
    });
  }
});

/** A page that only asks, again and again, changes nothing that is seen, and writes no file. */
async function saveChanges({ book }: PreviewState): Promise<void> {
  const content = JSON.stringify(book.sheets);
  if (content === saved) return;
  saved = content;
  await saveWorkbook(bookPath, workbook);
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

function takeState(): PreviewState {
  const dialog = host.dialogs.slice(dialogsSeen).pop() ?? null;
  const toasts = host.toasts.slice(toastsSeen);
  dialogsSeen = host.dialogs.length;
  toastsSeen = host.toasts.length;
  return {
    book: viewBook(workbook),
    menus: host.menus,
    dialog,
    toasts,
    documents: host.files.map(({ path }) => path),
  };
}

function reply(message: Reply): void {
  port?.postMessage(message);
}
