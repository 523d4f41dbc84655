import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Answer } from '../apps-script/ui';
import { DIST, freshBundle } from '../build/fresh-bundle';
import { ANSWERS, type Message, type Previewing, type Reply, type Request, type Word } from './protocol';
import type { ScriptWorkerData } from './script-worker';

/** The bundle at work on a workbook on a thread of its own, one request after another. */
export interface ScriptThread {
  /** @param onReply hears every question, and the end */
  send(request: Request, onReply: (reply: Reply) => void): Promise<void>;
  /** Answers the open question; without one, nothing happens. */
  answer(answer: Answer): void;
  stop(): Promise<void>;
}

/** The thread's own script in one piece: to load it as TypeScript takes longer than all that it does at first. */
async function buildWorker(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'ita-script-')), 'worker.mjs');
  process.once('exit', () => rmSync(dirname(file), { recursive: true, force: true }));
  await build({
    entryPoints: [join(import.meta.dirname, 'script-worker.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
    // Packages that are CommonJS ask for Node's modules by this name; others import the maker of it by its own.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  return file;
}

let workerScript: Promise<string> | null = null;

interface Thread {
  readonly worker: Worker;
  /** One number, see ScriptWorkerData. */
  readonly answerCell: Int32Array;
  readonly died: Promise<never>;
}

/** Threads that nobody is at: one that has run the script before is several times as fast. */
const idle: Thread[] = [];

async function startThread(): Promise<Thread> {
  workerScript ??= buildWorker();
  const [file, code] = await Promise.all([workerScript, freshBundle()]);
  const answerBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const workerData: ScriptWorkerData = { code, pagesDir: DIST, answerBuffer };
  const worker = new Worker(file, { workerData });
  const died = new Promise<never>((_, reject) => worker.once('error', reject));
  died.catch(() => {});
  return { worker, answerCell: new Int32Array(answerBuffer), died };
}

/** Sends a message, and hears all that is said to it. */
function send({ worker, died }: Thread, message: Message, hear: (reply: Reply) => void): Promise<void> {
  return Promise.race([
    died,
    new Promise<void>((resolve) => {
      worker.on('message', function listen(word: Word) {
        if (word.kind !== 'ready') hear(word);
        if (word.kind === 'alert') return;
        worker.off('message', listen);
        resolve();
      });
      worker.postMessage(message);
    }),
  ]);
}

function answer({ answerCell }: Thread, given: Answer): void {
  Atomics.store(answerCell, 0, ANSWERS.indexOf(given) + 1);
  Atomics.notify(answerCell, 0);
}

/** Puts the script to work on a workbook. @throws Error when the workbook cannot be opened */
export async function startScriptThread(previewing: Previewing): Promise<ScriptThread> {
  const thread = idle.pop() ?? (await startThread());
  thread.worker.ref();
  let last = send(thread, { kind: 'begin', ...previewing }, () => {});
  await last;
  return {
    send(request, onReply) {
      const mine = last.then(() => send(thread, request, onReply));
      last = mine.catch(() => {});
      return mine;
    },
    answer: (given) => answer(thread, given),
    async stop() {
      // Behind what it is at; but not behind a question that nobody will answer.
      answer(thread, 'CANCEL');
      await last;
      const ready = await send(thread, { kind: 'end' }, () => {}).then(
        () => true,
        // Whoever asked what it died of has been told.
        () => false,
      );
      // Waiting for the next, it keeps no process from ending.
      thread.worker.unref();
      if (ready) idle.push(thread);
    },
  };
}
