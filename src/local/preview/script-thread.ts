import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Answer } from '../apps-script/ui';
import { DIST, freshBundle } from '../build/fresh-bundle';
import { ANSWERS, type End, type Reply, type Request } from './protocol';
import type { ScriptWorkerData } from './script-worker';

/** The bundle at work on a thread of its own, one request after another. */
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

/** @param saves whether changes are saved to the workbook's file */
export async function startScriptThread(
  bookPath: string,
  outDir: string,
  saves: boolean,
): Promise<ScriptThread> {
  workerScript ??= buildWorker();
  const [script, code] = await Promise.all([workerScript, freshBundle()]);
  const answerBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const answerCell = new Int32Array(answerBuffer);
  const workerData: ScriptWorkerData = { code, pagesDir: DIST, bookPath, saves, outDir, answerBuffer };
  const worker = new Worker(script, { workerData });
  const died = new Promise<never>((_, reject) => worker.once('error', reject));
  died.catch(() => {});
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  let last: Promise<void> = Promise.resolve();

  const perform = (request: Request, onReply: (reply: Reply) => void) =>
    Promise.race([
      died,
      new Promise<void>((resolve) => {
        const hear = (reply: Reply) => {
          onReply(reply);
          if (reply.kind === 'alert') return;
          worker.off('message', hear);
          resolve();
        };
        worker.on('message', hear);
        worker.postMessage(request);
      }),
    ]);

  return {
    send(request, onReply) {
      const mine = last.then(() => perform(request, onReply));
      last = mine.catch(() => {});
      return mine;
    },
    answer(answer) {
      Atomics.store(answerCell, 0, ANSWERS.indexOf(answer) + 1);
      Atomics.notify(answerCell, 0);
    },
    async stop() {
      // Behind what it is at; but not behind a question that nobody will answer.
      Atomics.store(answerCell, 0, ANSWERS.indexOf('CANCEL') + 1);
      Atomics.notify(answerCell, 0);
      worker.postMessage({ kind: 'end' } satisfies End);
      await ended;
    },
  };
}
