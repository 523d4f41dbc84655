import type { FrameLocator, Page } from 'playwright-core';
import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import { reviewPageWords as words } from '../../src/messages/review-page';
import { reviewTitle } from '../../src/messages/titles';
import { SHEETS } from '../../src/workbook/schema';
import { inOit, type } from '../support/bundle';
import { sampleBook, unfilledBook } from './books';
import { describeInBrowser, innerFrame, seriousViolations, usePreview } from './browser';

const HOSTILE = '<img src=x onerror=alert(1)> </script><script>alert(1)</script>';
/** Nothing listens there. */
const REFUSING = 'https://127.0.0.1:2';

async function openReview(page: Page): Promise<FrameLocator> {
  await chooseMenu(page, reviewTitle);
  const frame = pageFrame(page);
  await frame.getByText(words.keys, { exact: true }).waitFor();
  return frame;
}

/** The preview forbids its pages to ask anybody; whether Google does is not known. */
async function withoutPolicy(page: Page): Promise<void> {
  await page.route(page.url(), async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.reload();
  await page.locator('table.grid').waitFor();
}

describeInBrowser('the review of evidence', () => {
  const preview = usePreview(
    sampleBook((workbook) => {
      type(workbook, SHEETS.oit.name, inOit('url', 2), `${REFUSING}/ita`);
      type(workbook, SHEETS.oit.name, inOit('progress', 2), HOSTILE);
      type(workbook, SHEETS.oit.name, inOit('evidence', 2), `${HOSTILE} https://drive.google.com/x`);
      type(workbook, SHEETS.oit.name, inOit('url', 3), 'http://www.nasom.example/plain');
    }),
    /^https:\/\/(www\.nasom\.example|127\.0\.0\.1:2)\//,
  );
  /** A machine of tests may have no network at all, of which the page would say nothing. */
  const answering = async (page: Page) => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'onLine', { get: () => true }));
    await page.context().route('https://www.nasom.example/**', (route) => route.fulfill({ body: 'มีแล้ว' }));
  };

  test('of three items is done by keyboard alone, taken back, and gone on with', async () => {
    const page = await preview.open();
    await answering(page);
    await withoutPolicy(page);
    const frame = await openReview(page);
    const at = (code: string) => frame.getByRole('heading', { name: new RegExp(`^${code} `) }).waitFor();
    await at('o1');
    await frame.getByText(words.probed.unreached).waitFor();
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);
    expect(await (await innerFrame(page)).locator('img').count()).toBe(0);

    await frame.locator('h2').focus();
    await page.keyboard.press('Digit2');
    // While a note is typed, the keys are letters.
    await page.keyboard.type('ลิงก์เสีย 1 3');
    await page.keyboard.press('Enter');
    await frame.getByText(words.saved('o1', 'ต้องแก้')).waitFor();
    await at('o2');
    await page.keyboard.press('Digit3');
    await at('o3');
    await frame.getByText(words.probed.answered).waitFor();
    await page.keyboard.press('Digit1');
    await frame.getByText(words.saved('o3', 'ใช้ได้')).waitFor();
    await at('o4');
    await page.keyboard.press('Digit1');
    await frame.getByText(words.saved('o4', 'ใช้ได้')).waitFor();
    await page.keyboard.press('KeyZ');
    await frame.getByText(words.undone('o4')).waitFor();
    await at('o4');

    await page.reload();
    await page.locator('table.grid').waitFor();
    const again = await openReview(page);
    await again.getByText(words.progress(2, 43)).waitFor();
  });

  test('opens an address beside by a key, and says what it cannot tell', async () => {
    const page = await preview.open();
    await answering(page);
    const frame = await openReview(page);
    await frame.getByText(words.probed.unknown).waitFor();
    await frame.locator('h2').focus();
    while (!(await frame.getByRole('heading', { name: /^o3 / }).count()))
      await page.keyboard.press('ArrowRight');
    const beside = page.waitForEvent('popup');
    await page.keyboard.press('KeyO');
    const opened = await beside;
    expect(opened.url()).toMatch(/nasom\.example/);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    await opened.close();
    await frame.getByText(words.opened).waitFor();
  });
});

describeInBrowser('the review of a book with nothing in it', () => {
  const preview = usePreview(unfilledBook());

  test('says what to fill in first', async () => {
    const page = await preview.open();
    await chooseMenu(page, reviewTitle);
    await pageFrame(page).getByText(words.nothing).waitFor();
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);
  });
});
