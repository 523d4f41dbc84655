import type { Page } from 'playwright-core';
import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import { publicWords, webWords as words } from '../../src/messages/public-page';
import { webTitle } from '../../src/messages/titles';
import { SHEETS } from '../../src/workbook/schema';
import { inOit, type } from '../support/bundle';
import { longTest } from '../support/sampled';
import { sampleBook, unfilledBook } from './books';
import { describeInBrowser, innerFrame, seriousViolations, usePreview } from './browser';

const HOSTILE = '</td><script>alert(1)</script><img src=x onerror=alert(1)>';

async function openWeb(page: Page) {
  await chooseMenu(page, webTitle);
  await pageFrame(page).getByText(words.choice).waitFor();
  return pageFrame(page);
}

describeInBrowser('the page for the public', () => {
  const preview = usePreview(
    sampleBook((workbook) => {
      const text = `${HOSTILE} https://www.nasom.example/ita/2566/o2`;
      type(workbook, SHEETS.oit.name, inOit('url', 3), text);
    }),
  );

  test('is chosen, seen, copied and saved; its window has no serious violation', async () => {
    const page = await preview.open();
    const frame = await openWeb(page);
    await frame.getByRole('radio').nth(1).check();
    expect(await frame.frameLocator('iframe').locator('tbody tr').count()).toBe(43);
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);
    await frame.getByRole('button', { name: words.copy }).click();
    await frame.locator('.notice').waitFor();
    const saved = page.waitForEvent('download');
    await frame.getByRole('button', { name: words.save }).click();
    expect((await saved).suggestedFilename()).toBe('ITA-2566.html');
  });

  longTest('is read on a phone, by axe, and inside a page of others', async () => {
    const page = await preview.open();
    const frame = await openWeb(page);
    await frame.getByRole('radio').nth(1).check();
    const file = (await frame.locator('iframe').getAttribute('srcdoc')) ?? '';
    expect(file).toContain(publicWords.waiting);
    await page.goto('about:blank');
    const fragment = `<div class="ita-page" lang="th">${file.slice(file.indexOf('<style>'), file.indexOf('</style>'))}</style>${file.slice(file.indexOf('<h1'), file.indexOf('</main>'))}</div>`;
    const foreign = `<!DOCTYPE html><html lang="th"><head><title>เว็บไซต์</title><style>td{white-space:nowrap;color:#eee}a{color:#eee}table{width:2000px}body{background:#111}</style></head><body><main>${fragment}</main></body></html>`;
    for (const html of [file, foreign]) {
      for (const width of [360, 1200]) {
        await page.setViewportSize({ width, height: 740 });
        await page.setContent(html);
        const [content, room] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect([width, (content ?? 0) <= (room ?? 0)]).toEqual([width, true]);
        expect(await seriousViolations(page.mainFrame())).toEqual([]);
        expect(await page.locator('script, img').count()).toBe(0);
      }
    }
  });
});

describeInBrowser('the page for the public of a book with nothing in it', () => {
  const preview = usePreview(unfilledBook());

  test('says what to do first', async () => {
    const frame = await openWeb(await preview.open());
    await frame.getByText(words.none).waitFor();
    expect(await frame.getByRole('button', { name: words.copy }).count()).toBe(0);
  });
});
