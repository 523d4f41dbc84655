import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { sample } from '../commands/sample';
import { startPreview } from './preview-server';
import { takeShots } from './shots';

/** `npm run preview`: the add-on in a page on this machine, over a real workbook, with no Google account. */

const OUT = resolve('out/preview');

const command = new Command('preview')
  .description('The add-on in a page on this machine.')
  .argument('[book]', 'an .xlsx workbook, to which every change is saved; a new sample when omitted')
  .option('--port <port>', 'port on the loopback address; any free one when omitted', Number, 0)
  .option('--out <dir>', 'where made documents are written', OUT)
  .option('--once <dir>', 'write the pictures of the documentation into a folder, and end')
  .parse();
const { port, out, once } = command.opts<{ port: number; out: string; once?: string }>();

const preview = await startPreview(command.args[0] ?? (await newSample(out)), out, { port });
// Ended by a signal, it still saves, and tidies up what it put aside.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => preview.stop().finally(() => process.exit()));
if (once === undefined) {
  console.log(preview.url);
} else {
  await takeShots(preview.url, once);
  await preview.stop();
}

async function newSample(folder: string): Promise<string> {
  if (folder === OUT) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const path = resolve(folder, 'ตัวอย่าง-ITA-2566.xlsx');
  await sample(path, true);
  return path;
}
