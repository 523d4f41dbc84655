import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Frame, type Page, type ViewportSize } from 'playwright-core';
import { findChromium } from '../../src/local/preview/chromium';
import { newWorkbook, saveWorkbook } from '../../src/local/xlsx/workbook-file';
import { sampleBook } from './books';

/** The add-on's pages in a real browser, over the real bundle, as a person has them. */

const installed = findChromium();
const required = process.env.ITA_REQUIRE_BROWSER === '1';

/** Tests that need a browser. Without one they are skipped, loudly, unless ITA_REQUIRE_BROWSER=1 makes that a failure. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (installed) {
    describe(name, tests);
  } else if (required) {
    test(`${name}: needs Chromium`, () => expect(installed).not.toBeNull());
  } else {
    const banner = '='.repeat(80);
    console.warn(
      `${banner}\nSKIPPED: no Chromium on this machine: «${name}» was NOT tested in a browser.\n${banner}`,
    );
    describe.skip(name, tests);
  }
}

export async function emptyBook(folder: string): Promise<string> {
  const path = join(folder, 'ใหม่.xlsx');
  await saveWorkbook(path, await newWorkbook('ใหม่'));
  return path;
}

interface ScreenOptions {
  readonly viewport?: ViewportSize;
  readonly colorScheme?: 'light' | 'dark';
  readonly deviceScaleFactor?: number;
}

/**
 * A preview of its own for the tests of a file, in the browser of all. They share one page, which every test opens anew:
 * to make a page takes longer than most tests. It goes to an empty one afterwards, since the add-on's pages go on asking
 * the server, and would follow the next test.
 */
export function usePreview(
  makeBook: (folder: string) => Promise<string> = sampleBook(),
  /** Addresses of the sheet that a page asks, whether anything answers there. */
  asked: RegExp = /^(?!)/,
) {
  let folder: string;
  let url: string;
  let browser: Browser;
  let page: Page | null = null;
  let scale = 1;
  const troubles: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ita-browser-'));
    url = await askStage('preview', JSON.stringify({ book: await makeBook(folder), folder }));
    browser = await chromium.connect(await askStage('browser'));
  });
  afterAll(async () => {
    await browser?.close();
    if (url) await askStage('stop', url);
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await page?.unrouteAll({ behavior: 'ignoreErrors' });
    await page?.goto('about:blank');
    // Nothing is asked of any other machine, and no script of ours fails.
    expect(troubles.splice(0)).toEqual([]);
  });

  async function newPage(deviceScaleFactor: number): Promise<Page> {
    const made = await browser.newPage({ viewport: SCREEN, deviceScaleFactor });
    const { origin } = new URL(url);
    made.on('pageerror', (error) => troubles.push(String(error)));
    made.on('request', (request) => {
      const address = request.url();
      if (/^(data|blob|about):/.test(address) || address.startsWith(origin) || asked.test(address)) return;
      troubles.push(`asked for ${address}`);
    });
    return made;
  }

  return {
    async open({ viewport = SCREEN, colorScheme = 'light', deviceScaleFactor = 1 }: ScreenOptions = {}) {
      if (page && scale !== deviceScaleFactor) {
        await page.close();
        page = null;
      }
      page ??= await newPage(deviceScaleFactor);
      scale = deviceScaleFactor;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto(url);
      await page.locator('table.grid').waitFor();
      return page;
    },
  };
}

const SCREEN = { width: 1200, height: 720 };

async function askStage(what: string, body = ''): Promise<string> {
  const stage = await (await fetch(process.env.ITA_STAGE_DOOR ?? '')).text();
  const answer = await fetch(`${stage}/${what}`, { method: 'POST', body });
  if (!answer.ok) throw new Error(`The stage has no ${what}`);
  return answer.text();
}

/** The document in the open window, for what only a frame can do. */
export async function innerFrame(page: Page): Promise<Frame> {
  const element = await page.locator('dialog.window iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('No window is open');
  return frame;
}

/** What axe finds that keeps people out: rule, and the elements. */
export async function seriousViolations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
