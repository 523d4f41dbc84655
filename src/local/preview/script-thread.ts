import { Worker } from 'node:worker_threads';
import type { Answer } from '../apps-script/ui';
import { ANSWERS, type Reply, type Request } from './protocol';
import type { ScriptWorkerData } from './script-worker';

/** The bundle at work on a thread of its own, one request after another. */
export interface ScriptThread {
  /** @param onReply hears every question, and the end */
  send(request: Request, onReply: (reply: Reply) => void): Promise<void>;
  /** Answers the open question; without one, nothing happens. */
  answer(answer: Answer): void;
  stop(): Promise<void>;
}

/** A new thread does not know TypeScript until tsx is registered in it. */
const START = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./script-worker.ts', import.meta.url).href)});
});`;

export function startScriptThread(bookPath: string, outDir: string): ScriptThread {
  const answerBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const answerCell = new Int32Array(answerBuffer);
  const workerData: ScriptWorkerData = { bookPath, outDir, answerBuffer };
  const worker = new Worker(START, { eval: true, workerData });
  const died = new Promise<never>((_, reject) => worker.once('error', reject));
  died.catch(() => {});
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
      await worker.terminate();
    },
  };
}
