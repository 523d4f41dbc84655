import { request } from 'node:http';
import { openWorkbook } from '../../../src/local/xlsx/workbook-file';
import { type RunningPreview, runPreview } from '../../support/preview';

/** The preview holds an office's workbook: it answers this machine's own page, and nobody else. */

let preview: RunningPreview;
let url: URL;
beforeAll(async () => {
  preview = await runPreview();
  url = new URL(preview.url);
});
afterAll(() => preview.discard());

/** The status of an answer. `fetch` does not let a caller choose the Host header. */
function status(
  path: string,
  { method = 'GET', host = url.host, body = '' } = {},
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { host: url.hostname, port: url.port, path, method, headers: { host }, agent: false };
    request(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end(body);
  });
}

test('it listens on the loopback address', () => {
  expect(url.hostname).toBe('127.0.0.1');
});

test('its page opens with the token', async () => {
  expect(await status(url.pathname + url.search)).toBe(200);
});

test.each([
  ['GET', '/'],
  ['GET', '/?token=wrong'],
  ['POST', '/request'],
  ['POST', '/answer?token='],
])('%s %s is refused without the token', async (method, path) => {
  expect(await status(path, { method, body: method === 'POST' ? '{"kind":"open"}' : '' })).toBe(403);
});

test('a request that came by another name is refused, token or not', async () => {
  expect(await status(url.pathname + url.search, { host: `evil.example:${url.port}` })).toBe(421);
});

test.each(['/documents/..%2f..%2fpackage.json', '/documents/none.docx', '/package.json'])(
  '%s is no document that was made',
  async (path) => {
    expect(await status(path + url.search)).toBe(404);
  },
);

const typed = (cell: string, text: string) =>
  fetch(new URL(`/request${url.search}`, url), {
    method: 'POST',
    body: JSON.stringify({ kind: 'edit', sheet: 'ประวัติ', cell, typed: text }),
  }).then((answer) => answer.text());

async function saved(row: number): Promise<unknown> {
  const { sheets } = await openWorkbook(preview.book);
  return sheets.find(({ name }) => name === 'ประวัติ')?.peek(row, 1)?.value;
}

test('what happens is told line by line: the end, with all that the page shows', async () => {
  const answer = await fetch(new URL(`/request${url.search}`, url), {
    method: 'POST',
    body: '{"kind":"open"}',
  });
  const lines = (await answer.text()).trim().split('\n');
  expect(lines).toHaveLength(1);
  const { kind, state } = JSON.parse(lines[0] ?? '');
  expect(kind).toBe('done');
  expect(state.menus[0].caption).toBe('ITA');
  expect(state.book.sheets.map(({ name }: { name: string }) => name)).toContain('OIT');
});

test('a change is in the file when the person has paused', async () => {
  await typed('A2', 'หนึ่ง');
  let seen = await saved(2);
  for (const until = Date.now() + 30_000; seen !== 'หนึ่ง' && Date.now() < until; seen = await saved(2))
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect(seen).toBe('หนึ่ง');
});

test('one that is stopped at once has saved what was typed last', async () => {
  await typed('A3', 'สอง');
  await preview.stop();
  expect(await saved(3)).toBe('สอง');
});
