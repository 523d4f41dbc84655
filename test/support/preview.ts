import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** `npm run preview` as a process of its own, over a folder of its own. */
export interface RunningPreview {
  readonly url: string;
  /** The workbook's file. */
  readonly book: string;
  stop(): Promise<void>;
  /** Stops it, and takes its folder away. */
  discard(): Promise<void>;
}

export async function runPreview(): Promise<RunningPreview> {
  const folder = await mkdtemp(join(tmpdir(), 'ita-preview-'));
  const args = ['--import', 'tsx', 'src/local/preview/preview.ts', '--out', folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill();
    await ended;
  };
  return {
    url: await firstLine(child),
    book: join(folder, 'ตัวอย่าง-ITA-2566.xlsx'),
    stop,
    async discard() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The preview ended with code ${code}`)));
    if (child.stdout) createInterface({ input: child.stdout }).once('line', resolve);
  });
}
