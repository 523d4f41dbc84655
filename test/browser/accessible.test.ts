import type { Page } from 'playwright-core';
import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import { reportWords } from '../../src/messages/pages';
import { aboutTitle, checkTitle, importTitle, reportTitle, setupTitle } from '../../src/messages/titles';
import { describeInBrowser, innerFrame, seriousViolations, usePreview } from './browser';

/** The item of the menu that opens each page, and what tells that it has all its data. */
const PAGES = [
  { menu: setupTitle, ready: 'fieldset' },
  { menu: `${importTitle}…`, ready: 'fieldset' },
  { menu: checkTitle, ready: '.tasks' },
  { menu: reportTitle, ready: '.items, .notice' },
  { menu: aboutTitle, ready: 'dl' },
];

describeInBrowser('pages for everybody', () => {
  const preview = usePreview();

  async function openPage(page: Page, { menu, ready }: (typeof PAGES)[number]) {
    await chooseMenu(page, menu);
    await pageFrame(page).locator(ready).first().waitFor();
    return innerFrame(page);
  }

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each(PAGES)('$menu has no serious violation', async (which) => {
      const page = await preview.open({ viewport: { width: 1200, height: 720 }, colorScheme });
      expect(await seriousViolations(await openPage(page, which))).toEqual([]);
    });
  });

  test.each(PAGES)('$menu needs no scrolling sideways at 200%, nor 300 pixels wide', async (which) => {
    // A window of half the pixels at twice the scale is what zooming to 200% makes of 1200 × 720.
    const page = await preview.open({ viewport: { width: 600, height: 360 }, deviceScaleFactor: 2 });
    const frame = await openPage(page, which);
    for (const width of [600, 332]) {
      await page.setViewportSize({ width, height: 360 });
      const [content, room] = await frame.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect([width, (content ?? 0) <= (room ?? 0)]).toEqual([width, true]);
    }
  });

  test('a report can be made by keyboard alone', async () => {
    const page = await preview.open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, reportTitle);
    await page.keyboard.press('Enter');
    await pageFrame(page).getByRole('button', { name: reportWords.createAnyway }).waitFor();
    await tabTo(page, reportWords.createAnyway);
    await page.keyboard.press('Enter');
    await pageFrame(page).getByRole('button', { name: reportWords.createNow }).waitFor();
    await tabTo(page, reportWords.createNow);
    await page.keyboard.press('Enter');
    await pageFrame(page).getByRole('link', { name: reportWords.openDocument }).waitFor();
    await tabTo(page, reportWords.openDocument);
    await page.keyboard.press('Enter');
    await page.locator('.paper section').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog.document').waitFor({ state: 'detached' });
  });
});

/** Presses Tab until what has the keyboard, in the page or in its frame, reads so. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    const texts = await Promise.all(
      page
        .frames()
        .map((frame) => frame.evaluate(() => document.activeElement?.textContent ?? '').catch(() => '')),
    );
    if (texts.includes(words)) return;
  }
  throw new Error(`«${words}» cannot be reached by Tab`);
}
