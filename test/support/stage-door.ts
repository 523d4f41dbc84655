import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

interface Stage {
  readonly child: ChildProcess;
  readonly url: Promise<string>;
}

/** For jest, before a run: opens the way to the stage (stage.ts), which is set up when the first test comes for it. */
export default async function openStageDoor(): Promise<void> {
  process.env.ITA_TEST_RUN = randomUUID();
  if (process.env.ITA_WHOLE !== '1')
    console.error(
      'Of what takes long a sample is tried, the same each time; `npm run soak` tries all of it.',
    );
  let stage: Stage | null = null;
  const door = createServer(async (_request, response) => {
    stage ??= setUp();
    response.end(await stage.url.catch(() => ''));
  });
  await once(door.listen(0, '127.0.0.1'), 'listening');
  process.env.ITA_STAGE_DOOR = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  (globalThis as Closing).closeStage = async () => {
    door.closeAllConnections();
    door.close();
    if (!stage || stage.child.exitCode !== null) return;
    const ended = once(stage.child, 'exit');
    stage.child.kill();
    await ended;
  };
}

/** Jest keeps what stands here from before a run until after it. */
export type Closing = typeof globalThis & { closeStage?: () => Promise<void> };

function setUp(): Stage {
  const child = fork(join(import.meta.dirname, 'stage.ts'), { execArgv: ['--import', 'tsx'] });
  const url = new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new Error(`The stage ended with code ${code}`)));
  });
  url.catch(() => {});
  return { child, url };
}
