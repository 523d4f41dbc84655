import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { Answer } from '../apps-script/ui';
import { buildPage } from '../build/build-page';
import { ROOT } from '../build/root';
import { buildScriptClient } from './build-script-client';
import { previewWords } from './preview-words';
import { ANSWERS, type Reply, type Request } from './protocol';
import { startScriptThread } from './script-thread';

export interface Preview {
  /** With the token without which nothing is answered. */
  readonly url: string;
  stop(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const FONTS = join(ROOT, 'node_modules/@expo-google-fonts/sarabun');
const FONT_FILES: Readonly<Record<string, string>> = {
  '/fonts/regular.ttf': join(FONTS, '400Regular/Sarabun_400Regular.ttf'),
  '/fonts/bold.ttf': join(FONTS, '700Bold/Sarabun_700Bold.ttf'),
};
/** The font of the pages, on machines that do not have it. */
const FONT_FACES = `<style>${[
  ['400', 'regular'],
  ['700', 'bold'],
]
  .map(
    ([weight, file]) => `@font-face{font-family:Sarabun;font-weight:${weight};src:url(/fonts/${file}.ttf)}`,
  )
  .join('')}</style>`;
/** The page and the frames in it can reach this server and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  "font-src 'self' data: blob:",
  'img-src data: blob:',
  "frame-src 'self'",
].join('; ');

/**
 * Serves the preview of one workbook to this machine alone: it listens on the loopback address, answers only requests
 * that name it so (another site's page cannot, whatever its name resolves to), and only those that know the token.
 *
 * @param bookPath an .xlsx file, to which every change is saved
 * @param port 0 for any free one
 * @param saves false where nobody will open the file again
 */
export async function startPreview(
  bookPath: string,
  outDir: string,
  { port = 0, saves = true }: { readonly port?: number; readonly saves?: boolean } = {},
): Promise<Preview> {
  const token = randomBytes(24).toString('base64url');
  previewPage ??= buildPreviewPage();
  const [page, thread] = await Promise.all([previewPage, startScriptThread({ bookPath, outDir, saves })]);
  const documents = new Map<string, string>();

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const hosts = [`${LOOPBACK}:${taken}`, `localhost:${taken}`];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${LOOPBACK}`);
    if (!hosts.includes(request.headers.host ?? '')) return refuse(response, 421);
    const font = FONT_FILES[pathname];
    if (font) {
      response.writeHead(200, { 'content-type': 'font/ttf', 'access-control-allow-origin': '*' });
      response.end(await readFile(font));
      return;
    }
    if (!sameToken(searchParams.get('token') ?? '', token)) return refuse(response, 403);
    const route = `${request.method} ${pathname}`;
    if (route === 'GET /') return sendPage(response, page);
    if (route === 'POST /answer') return answerQuestion(request, response);
    if (route === 'POST /request') return perform(request, response);
    const document = documents.get(decodeURIComponent(pathname.replace('/documents/', '')));
    if (request.method === 'GET' && document) return sendDocument(response, document);
    return refuse(response, 404);
  }

  /** Replies go out as they come, a line of JSON each. */
  async function perform(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = JSON.parse(await bodyOf(request)) as Request;
    response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
    let questionOpen = false;
    // Nobody is left to answer: the script goes on as if the dialog had been closed.
    response.once('close', () => {
      if (questionOpen) thread.answer('CANCEL');
    });
    await thread.send(asked, (reply) => {
      questionOpen = reply.kind === 'alert';
      response.write(`${JSON.stringify(withDocumentNames(reply))}\n`);
    });
    response.end();
  }

  async function answerQuestion(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = JSON.parse(await bodyOf(request)) as Answer;
    if (!ANSWERS.includes(answer)) return refuse(response, 400);
    thread.answer(answer);
    response.writeHead(204);
    response.end();
  }

  /** The page knows documents by name; where they lie is no matter of its. */
  function withDocumentNames(reply: Reply): Reply {
    if (reply.kind === 'alert') return reply;
    for (const path of reply.state.documents) documents.set(basename(path), path);
    return { ...reply, state: { ...reply.state, documents: [...documents.keys()] } };
  }

  return {
    url: `http://${LOOPBACK}:${taken}/?token=${token}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await thread.stop();
    },
  };
}

let previewPage: Promise<string> | null = null;

async function buildPreviewPage(): Promise<string> {
  const frame = { title: previewWords.title, loading: previewWords.loading };
  const { html } = await buildPage(join(import.meta.dirname, 'page/preview.tsx'), frame, '');
  const frameHead = `${FONT_FACES}<script>${await buildScriptClient()}</script>`;
  // As text inside a script, where a closing tag would end it.
  const text = JSON.stringify(frameHead).replace(/</g, '\\u003c');
  return html.replace('<head>', () => `<head>${FONT_FACES}<script>window.frameHead=${text}</script>`);
}

function sendPage(response: ServerResponse, page: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(page);
}

async function sendDocument(response: ServerResponse, path: string): Promise<void> {
  const bytes = await readFile(path);
  response.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(path))}`,
  });
  response.end(bytes);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(`${status}\n`);
}

function sameToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
