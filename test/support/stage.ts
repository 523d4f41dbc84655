import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserServer, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../src/local/preview/chromium';
import { type Preview, startPreview } from '../../src/local/preview/preview-server';

/**
 * What the tests in a browser stand on, once for all of them: one Chromium, and one process that serves every preview.
 * Started by the first test that asks (stage-door), so that a run of other tests pays nothing.
 */

let browser: Promise<BrowserServer> | null = null;
const previews = new Map<string, Preview>();

const server = createServer(async (request, response) => {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = Buffer.concat(chunks).toString('utf8');
    response.end(await answer(request.url ?? '', asked));
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});

async function answer(path: string, asked: string): Promise<string> {
  if (path === '/browser') {
    browser ??= chromium.launchServer({
      executablePath: findChromium() ?? '',
      args: CHROMIUM_ARGS,
      host: '127.0.0.1',
    });
    return (await browser).wsEndpoint();
  }
  if (path === '/preview') {
    const { book, folder } = JSON.parse(asked) as { book: string; folder: string };
    const preview = await startPreview(book, folder, { saves: false });
    previews.set(preview.url, preview);
    return preview.url;
  }
  if (path === '/stop') {
    await previews.get(asked)?.stop();
    previews.delete(asked);
    return '';
  }
  throw new Error(`The stage has no ${path}`);
}

async function end(): Promise<void> {
  await (await browser)?.close();
  process.exit();
}
process.once('SIGTERM', end);
// Whoever started it is gone, however that ended.
process.once('disconnect', end);

server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
