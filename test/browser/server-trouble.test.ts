import type { Page } from 'playwright-core';
import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import * as commonWords from '../../src/messages/common';
import { failureWords } from '../../src/messages/failures';
import { checkWords } from '../../src/messages/pages';
import { problem } from '../../src/messages/problems';
import { checkTitle } from '../../src/messages/titles';
import { describeInBrowser, usePreview } from './browser';

describeInBrowser('a server in trouble', () => {
  const preview = usePreview();
  const done = /ครบถ้วน \d+ จาก 43 ข้อ/;

  test('while it is slow, the page says what it is doing, and that it may be left', async () => {
    const page = await preview.open();
    const release = await holdCheck(page);
    await chooseMenu(page, checkTitle);
    await pageFrame(page).getByText(checkWords.working).waitFor();
    await pageFrame(page).getByText(checkWords.leave).waitFor();
    release();
    await pageFrame(page).getByText(done).waitFor();
  });

  const busy = problem('busy', { holder: null });
  test.each([
    [
      'a colleague runs the same',
      { value: { ok: false, code: busy.code, message: busy.message, retry: busy.retry } },
      busy.message,
    ],
    [
      'the network is gone',
      refusal('NetworkError: Connection failure due to HTTP 0'),
      failureWords('offline'),
    ],
    ['Google cut the run off', refusal('Exceeded maximum execution time'), failureWords('timeout')],
    [
      'something nobody foresaw',
      refusal('TypeError: x is undefined at Code.js:1'),
      failureWords('unexpected'),
    ],
  ])('%s: a Thai sentence, nothing else, and another try', async (_case, answer, sentence) => {
    const page = await preview.open();
    await answerCheckOnce(page, answer);
    await chooseMenu(page, checkTitle);
    const alert = pageFrame(page).getByRole('alert');
    await alert.waitFor();
    expect(await alert.locator('p').allTextContents()).toEqual([sentence]);
    await pageFrame(page).getByRole('button', { name: commonWords.retry }).click();
    await pageFrame(page).getByText(done).waitFor();
  });

  const bad = problem('bad-year', { sheet: 'ตั้งค่า', cell: 'B6', text: 'ปีนี้', example: 2566 });
  test.each([
    [
      'a permission was refused',
      refusal('Authorization is required to perform that action.'),
      failureWords('permission'),
    ],
    [
      'a cell must be mended first',
      { value: { ok: false, code: bad.code, message: bad.message, retry: bad.retry } },
      bad.message,
    ],
  ])('%s: a Thai sentence, and no other try, which would not help', async (_case, answer, sentence) => {
    const page = await preview.open();
    await answerCheckOnce(page, answer);
    await chooseMenu(page, checkTitle);
    const alert = pageFrame(page).getByRole('alert');
    await alert.waitFor();
    expect(await alert.locator('p').allTextContents()).toEqual([sentence]);
    expect(await pageFrame(page).getByRole('button', { name: commonWords.retry }).count()).toBe(0);
  });
});

function refusal(message: string) {
  return { kind: 'failed', message };
}

/** The next check is answered so instead, as Google's channel would. */
async function answerCheckOnce(page: Page, answer: object): Promise<void> {
  let answered = false;
  await page.route('**/request?*', async (route) => {
    if (answered || !isCheck(route.request().postData())) return route.continue();
    answered = true;
    const response = await route.fetch({ postData: '{"kind":"open"}' });
    const reply = { ...JSON.parse(await response.text()), ...answer };
    return route.fulfill({ body: `${JSON.stringify(reply)}\n` });
  });
}

/** Holds the next check back until the returned function is called. */
async function holdCheck(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/request?*', async (route) => {
    if (isCheck(route.request().postData())) await held;
    await route.continue();
  });
  return release;
}

const isCheck = (body: string | null) => body?.includes('"runCheck"') ?? false;
