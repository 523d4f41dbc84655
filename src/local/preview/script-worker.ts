import { parentPort, workerData } from 'node:worker_threads';
import type { Alert, Answer } from '../apps-script/ui';
import { WarmScript } from '../host';
import { PreviewedBook } from './previewed-book';
import { ANSWERS, type Message, type Word } from './protocol';

/**
 * The thread on which the bundle runs, on one workbook after another. A script waits while a dialog asks the person, and
 * so does this thread: the server answers by writing into shared memory.
 */
export interface ScriptWorkerData {
  /** The bundle, and where its pages are. */
  readonly code: string;
  readonly pagesDir: string;
  /** One number: 0 while a question is open, else the place of the answer in ANSWERS plus one. */
  readonly answerBuffer: SharedArrayBuffer;
}

const { code, pagesDir, answerBuffer } = workerData as ScriptWorkerData;
const answerCell = new Int32Array(answerBuffer);
const port = parentPort;
if (!port) throw new Error('script-worker runs as a worker thread');

const script = { code, pagesDir, warm: new WarmScript() };
let book: PreviewedBook | null = null;

port.on('message', async (message: Message) => {
  if (message.kind === 'begin') {
    book = await PreviewedBook.open(message, script, askPerson);
    say({ kind: 'ready' });
  } else if (message.kind === 'end') {
    await book?.close();
    say({ kind: 'ready' });
  } else if (book) {
    say(book.reply(message));
  }
});

function askPerson(alert: Alert): Answer {
  Atomics.store(answerCell, 0, 0);
  say({ kind: 'alert', alert });
  Atomics.wait(answerCell, 0, 0);
  return ANSWERS[Atomics.load(answerCell, 0) - 1] ?? 'CANCEL';
}

function say(word: Word): void {
  port?.postMessage(word);
}
