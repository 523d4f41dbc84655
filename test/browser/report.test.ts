import type { FrameLocator, Page, Route } from 'playwright-core';
import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import * as commonWords from '../../src/messages/common';
import { failureWords } from '../../src/messages/failures';
import { reportWords } from '../../src/messages/pages';
import * as words from '../../src/messages/report-page';
import { reportTitle } from '../../src/messages/titles';
import { SHEETS } from '../../src/workbook/schema';
import { inOit } from '../support/bundle';
import { cleanBook } from './books';
import { describeInBrowser, innerFrame, seriousViolations, usePreview } from './browser';

describeInBrowser('what follows a report', () => {
  const preview = usePreview(cleanBook());

  async function open(page: Page): Promise<FrameLocator> {
    await chooseMenu(page, reportTitle);
    const frame = pageFrame(page);
    await frame.getByText(words.options).waitFor();
    return frame;
  }

  async function made(page: Page): Promise<FrameLocator> {
    const frame = await open(page);
    await frame.getByRole('button', { name: /^สร้าง/ }).click();
    await frame.getByText(reportWords.done).waitFor();
    return frame;
  }

  test('it is shared; what Google refuses is told, can be done again, and the link stays', async () => {
    const page = await preview.open();
    const frame = await made(page);
    await frame.getByLabel(words.email).fill('ปลัด');
    await frame.getByRole('button', { name: words.send, exact: true }).click();
    await frame.getByRole('alert').getByText('ที่อยู่อีเมลไม่ถูกต้อง').waitFor();
    expect(await frame.getByRole('link', { name: reportWords.openDocument }).count()).toBe(1);

    const email = frame.getByLabel(words.email);
    await email.fill('palad@nasom.example');
    await email.press('Enter');
    await frame.getByText(words.sent('palad@nasom.example')).waitFor();
    expect(await frame.getByRole('alert').count()).toBe(0);
  });

  test('a PDF is a plain link', async () => {
    const page = await preview.open();
    const frame = await made(page);
    expect(await frame.getByRole('link', { name: words.downloads.pdf }).getAttribute('href')).toMatch(
      /^https:\/\/docs\.google\.com\/document\/d\/[\w-]+\/export\?format=pdf&authuser=user%40nasom\.example$/,
    );
  });

  test('the memo alone follows; when it fails the report’s link stays, and it is tried again', async () => {
    const page = await preview.open();
    const frame = await made(page);
    await page.route('**/request?*', (route) => route.abort(), { times: 1 });
    await frame.getByRole('button', { name: words.makeMemo }).click();
    await frame.getByRole('alert').getByText(failureWords('unexpected')).waitFor();
    expect(await frame.getByRole('link', { name: reportWords.openDocument }).count()).toBe(1);
    await frame.getByRole('button', { name: commonWords.retry }).click();
    await frame.getByRole('link', { name: words.openThis('บันทึกข้อความ') }).waitFor();
  });

  test('when Google’s answer is lost, trying again looks first, and offers the document that was made', async () => {
    const page = await preview.open();
    const frame = await open(page);
    const lose = async (route: Route) => {
      await route.fetch();
      await route.abort();
    };
    await page.route('**/request?*', lose, { times: 1 });
    await frame.getByRole('button', { name: /^สร้าง/ }).click();
    await frame.getByRole('alert').getByText(failureWords('unexpected')).waitFor();
    await frame.getByRole('button', { name: commonWords.retry }).click();
    await frame.getByText('ไม่ต้องสร้างใหม่ก็ได้').waitFor();
    await frame.getByRole('link', { name: words.openEarlier }).waitFor();
  });

  test('what the window was told of the year’s folder goes back with what is to be made', async () => {
    const page = await preview.open();
    const frame = await made(page);
    await frame.getByRole('button', { name: commonWords.close }).click();
    await open(page);
    const sent = page.waitForRequest((request) => request.postData()?.includes('"createReport"') ?? false);
    await frame.getByRole('button', { name: words.createAgain }).click();
    expect((await sent).postDataJSON().args).toEqual([
      expect.objectContaining({
        folder: {
          id: expect.stringMatching(/^[\w-]+$/),
          name: expect.stringContaining('ITA'),
          link: expect.stringMatching(/^https:/),
        },
      }),
    ]);
    await frame.getByText(reportWords.done).waitFor();
  });

  test('a draft is chosen before, and the look is remembered for the next time', async () => {
    const page = await preview.open();
    const frame = await open(page);
    await frame.getByText(words.options).click();
    await frame.getByLabel(words.kind).selectOption('draft');
    await frame.getByLabel(words.font).selectOption('TH SarabunPSK');
    await frame.getByRole('button', { name: words.makeDraft }).click();
    await frame.getByText(words.made).waitFor();
    await frame.getByText(/^ร่างรายงาน ITA/).waitFor();
  });

  test('unchanged data are told with the earlier report; changed ones cell by cell, as text', async () => {
    const page = await preview.open();
    const frame = await made(page);
    await frame.getByRole('button', { name: commonWords.close }).click();
    await open(page);
    await frame.getByText('ไม่ต้องสร้างใหม่ก็ได้').waitFor();
    await frame.getByRole('link', { name: words.openEarlier }).waitFor();
    await frame.getByRole('button', { name: words.createAgain }).waitFor();
    await frame.getByRole('button', { name: commonWords.close }).click();

    const hostile = '<img src=x onerror=alert(1)> {{ปลัด}}';
    await page.getByRole('button', { name: SHEETS.oit.name, exact: true }).click();
    const cell = page.locator(`[data-cell="${inOit('progress', 8)}"]`);
    await cell.dblclick();
    await cell.getByRole('textbox').fill(hostile);
    await page.keyboard.press('Enter');
    await cell.getByText(hostile, { exact: true }).waitFor();

    await open(page);
    await frame.getByText(words.differences).click();
    await frame.getByLabel(words.compareWith).selectOption({ index: 1 });
    await frame.getByText(words.changes(1)).waitFor();
    await frame.getByText(`→ “${hostile}”`).waitFor();
    expect(await frame.locator('img').count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)('has no serious violation in %s', async (colorScheme) => {
    const page = await preview.open({ viewport: { width: 1200, height: 720 }, colorScheme });
    const frame = await open(page);
    await frame.getByText(words.options).click();
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);
    await frame.locator('.actions .primary').click();
    await frame.getByRole('button', { name: words.send, exact: true }).click();
    await frame.getByRole('alert').waitFor();
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);
  });
});
