import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Program, parse } from 'acorn';
import { simple } from 'acorn-walk';
import { PACKED_PAGES, pageIn } from '../../src/bridge/packed-pages';
import { PAGES } from '../../src/bridge/pages';
import type { ServerFunctions } from '../../src/bridge/server-functions';
import type { LocalMenu } from '../../src/local/apps-script/ui';
import { DIST, freshBundle } from '../../src/local/build/fresh-bundle';
import { emptyBook, start } from '../support/bundle';

/** What is pushed to Google, held against what Google takes. */

let code: string;
let program: Program;
beforeAll(async () => {
  code = await freshBundle();
  program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
});

test('dist holds three files to paste, and nothing else', async () => {
  expect((await readdir(DIST)).sort()).toEqual(['Code.js', 'Pages.html', 'appsscript.json']);
});

test('the manifest in dist is the one of the repository', async () => {
  expect(await readFile(join(DIST, 'appsscript.json'), 'utf8')).toBe(
    await readFile('appsscript.json', 'utf8'),
  );
});

test('every menu item names a top-level function, and every trigger is one', async () => {
  const host = await start(await emptyBook());
  host.call('onOpen', {});
  const named = host.menus.flatMap(namesIn);
  expect(named.length).toBeGreaterThan(0);
  expect(topLevelFunctions()).toEqual(expect.arrayContaining([...named, 'onOpen']));
});

test('onOpen makes no round trip: Google gives it no permission', async () => {
  const host = await start(await emptyBook());
  host.call('onOpen', {});
  expect(host.serviceCalls.total).toBe(0);
});

test('nothing runs in the bundle that may not touch a service: loading it is refused when it does', async () => {
  const workbook = await emptyBook();
  await expect(
    start(workbook, { code: `${code}\nSpreadsheetApp.getActiveSpreadsheet();` }),
  ).rejects.toThrow();
  await expect(start(workbook)).resolves.toBeDefined();
});

/** Of XML itself, and of the parts of Word's and Excel's files. */
const XML_NAMES =
  /^http:\/\/(?:www\.w3\.org|(?:schemas|purl)\.(?:openxmlformats|oclc)\.org|www\.wps\.cn\/officeDocument)\//;

describe('pages', () => {
  const pages = Object.keys(PAGES);
  const packed = () => readFile(join(DIST, `${PACKED_PAGES}.html`), 'utf8');
  const html = async (page: string) => pageIn(await packed(), page);

  test('are those that the commands open, and no others', async () => {
    const named = [...(await packed()).matchAll(/^<!-- ITA page (.*) -->$/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...pages].sort());
  });

  test('hold nothing that Google would take for a part of a template', async () => {
    expect(await packed()).not.toContain('<?');
  });

  test.each(pages)('%s opens as it was built', async (name) => {
    const host = await start(await emptyBook(), { pagesDir: DIST });
    host.call(`open${name[0]?.toUpperCase()}${name.slice(1)}`);
    const page = await html(name);
    expect(page).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
    expect(page.match(/<!DOCTYPE/g)?.length).toBe(1);
    expect(host.dialogs[0]?.html).toBe(page);
  });

  test.each(pages)('%s is small, and says something before its script has run', async (page) => {
    const text = await html(page);
    // One page reads documents and workbooks by itself, so that they need not travel.
    expect(Buffer.byteLength(text)).toBeLessThan((page === 'import' ? 420 : 60) * 1024);
    const [shell = ''] = /<body>.*?<script>/s.exec(text) ?? [];
    expect(shell).toMatch(/[ก-๙]/);
  });

  test.each(pages)('%s asks for nothing from anywhere', async (page) => {
    const text = await html(page);
    // XML's own names, which are addresses only by their looks, and sentences that say how an address begins.
    const addresses = text.match(/https?:\/\/[\w.-]+[^"'`\s]*/g) ?? [];
    expect(addresses.filter((address) => !XML_NAMES.test(address))).toEqual([]);
    expect(text).not.toMatch(/<link|<img|<iframe|<script\s+src|@import|url\(|XMLHttpRequest|\bimport\(/);
    // One page asks the addresses that the office wrote down, whether anything answers there (src/pages/review/probe.ts).
    expect(text.match(/\bfetch\(/g) ?? []).toHaveLength(page === 'review' ? 1 : 0);
  });

  test.each(pages)('%s holds no template literal: Google cuts // and /* out of them', async (page) => {
    const [, script = ''] = /<script>(.*)<\/script>\s*<\/body>/s.exec(await html(page)) ?? [];
    expect(script.length).toBeGreaterThan(1000);
    const literals: string[] = [];
    simple(parse(script, { ecmaVersion: 2020, sourceType: 'script' }), {
      TemplateLiteral: ({ start, end }) => void literals.push(script.slice(start, end)),
    });
    expect(literals).toEqual([]);
  });

  test('fit on a screen 768 high', () => {
    for (const { size } of Object.values(PAGES)) expect(size?.height ?? 0).toBeLessThanOrEqual(480);
  });

  test('every function that pages may call is a global of the bundle', () => {
    const calls = [
      'createReport',
      'readReport',
      'readSetup',
      'runCheck',
      'setUpSheet',
    ] satisfies (keyof ServerFunctions)[];
    expect(topLevelFunctions()).toEqual(expect.arrayContaining(calls));
  });
});

function topLevelFunctions(): string[] {
  return program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
}

function namesIn({ items }: LocalMenu): string[] {
  return items.flatMap((item) => {
    if ('items' in item) return namesIn(item);
    return 'functionName' in item ? [item.functionName] : [];
  });
}
