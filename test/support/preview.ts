import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** `npm run preview` as a process of its own, over a folder of its own. */
export interface RunningPreview {
  readonly url: string;
  stop(): Promise<void>;
}

export async function runPreview(): Promise<RunningPreview> {
  const folder = await mkdtemp(join(tmpdir(), 'ita-preview-'));
  const args = ['--import', 'tsx', 'src/local/preview/preview.ts', '--out', folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    url: await firstLine(child),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
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
