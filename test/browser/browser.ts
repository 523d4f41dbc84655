import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../../src/local/preview/chromium';
import { newWorkbook, saveWorkbook } from '../../src/local/xlsx/workbook-file';
import { type RunningPreview, runPreview } from '../support/preview';

/** The add-on's pages in a real browser, over the real bundle, as a person has them. */

const chromium = findChromium();
const required = process.env.ITA_REQUIRE_BROWSER === '1';

/** Tests that need a browser. Without one they are skipped, loudly, unless ITA_REQUIRE_BROWSER=1 makes that a failure. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (chromium) {
    describe(name, tests);
  } else if (required) {
    test(`${name}: needs Chromium`, () => expect(chromium).not.toBeNull());
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

/** A preview and a browser for the tests of a file; each test opens a page of its own. */
export function usePreview(makeBook?: (folder: string) => Promise<string>) {
  let preview: RunningPreview;
  let browser: Browser;
  const troubles: string[] = [];
  beforeAll(async () => {
    // One after the other: what has begun is known, and can be ended, when the next fails.
    preview = await runPreview(makeBook);
    browser = await launchChromium(chromium ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.stop();
  });
  afterEach(() => {
    // Nothing is asked of any other machine, and no script of ours fails.
    expect(troubles.splice(0)).toEqual([]);
  });
  return {
    async open(
      options: Parameters<Browser['newPage']>[0] = { viewport: { width: 1200, height: 720 } },
    ): Promise<Page> {
      const page = await browser.newPage(options);
      const { origin } = new URL(preview.url);
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('request', (request) => {
        if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(origin)) {
          troubles.push(`asked for ${request.url()}`);
        }
      });
      await page.goto(preview.url);
      await page.getByRole('grid').waitFor();
      return page;
    },
  };
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
