import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import * as words from '../../src/messages/due-page';
import { everyDivision } from '../../src/messages/reminder';
import { dueTitle, setupTitle } from '../../src/messages/titles';
import { inOit, scratch, type } from '../support/bundle';
import { sampleBook, unfilledBook } from './books';
import { describeInBrowser, emptyBook, innerFrame, seriousViolations, usePreview } from './browser';

/** «งานค้างตามส่วนงาน»: who owes what, and the words that a person sends. */

async function openDue(page: Page) {
  await chooseMenu(page, dueTitle);
  return pageFrame(page);
}

/** What a page put on the clipboard: a browser without a person hands it to nobody. */
async function keepCopied(page: Page): Promise<() => Promise<string>> {
  const frame = await innerFrame(page);
  await frame.evaluate(() => {
    const clipboard = { writeText: async (text: string) => void Object.assign(window, { copied: text }) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });
  return () => frame.evaluate(() => (window as unknown as { copied: string }).copied);
}

describeInBrowser('what each division owes', () => {
  const HOSTILE = '<img src=x onerror=alert(1)>';
  const { open } = usePreview(
    sampleBook((workbook) => {
      type(workbook, 'OIT', inOit('url', 2), '');
      type(workbook, 'OIT', inOit('owner', 2), HOSTILE);
      type(workbook, 'OIT', inOit('status', 3), 'กำลังดำเนินการ');
      type(workbook, 'OIT', inOit('owner', 3), 'กองคลัง');
      type(workbook, 'OIT', inOit('dueDate', 3), '30/4/2600');
      type(workbook, 'OIT', inOit('owner', 4), '');
      type(workbook, 'ส่วนงาน', 'A9', 'กองคลัง');
      type(workbook, 'ส่วนงาน', 'B9', 'klang@nasom.example');
    }),
  );

  test('is copied for LINE, written as a letter and saved as a calendar, and nothing is sent', async () => {
    const page = await open();
    const frame = await openDue(page);
    await frame.getByText(words.notSent).waitFor();
    const copied = await keepCopied(page);

    await frame.getByRole('button', { name: words.copyFor('กองคลัง') }).click();
    await frame.getByText(words.copied('กองคลัง')).waitFor();
    expect(await copied()).toMatch(/^เรียน กองคลัง\n[^\n]*ยังค้าง 1 ข้อ[^\n]*\n• o2 [^\n]*#gid=\d+&range=A3\n/);
    await frame.getByRole('button', { name: words.copyFor(everyDivision) }).click();
    await frame.getByText(words.copied(everyDivision)).waitFor();
    expect((await copied()).split('\n').length).toBeLessThanOrEqual(10);

    const letter = frame.getByRole('link', { name: words.letterFor('กองคลัง') });
    expect(await letter.getAttribute('href')).toMatch(/^mailto:klang%40nasom\.example\?subject=/);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', { name: words.calendarFor('กองคลัง') }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('กำหนดงาน ITA 2566 กองคลัง.ics');
    await file.saveAs(scratch('due.ics'));
    expect(await readFile(scratch('due.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20570430');
  });

  test('takes the person to a row, with the keyboard alone', async () => {
    const page = await open();
    const frame = await openDue(page);
    const division = frame.getByRole('region', { name: 'กองคลัง' });
    await division.locator('summary').press('Enter');
    await division.getByRole('button', { name: words.goTo('o2') }).press('Enter');
    await page.locator('dialog.window').waitFor({ state: 'detached' });
    await page.locator('[data-cell="A3"]').waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'in %s has no serious violation, and text stays text',
    async (colorScheme) => {
      const page = await open({ colorScheme });
      const frame = await openDue(page);
      await frame.getByRole('heading', { name: HOSTILE }).waitFor();
      expect(await frame.locator('img').count()).toBe(0);
      for (const each of await frame.locator('summary').all()) await each.click();
      expect(await seriousViolations(await innerFrame(page))).toEqual([]);
      const inner = await innerFrame(page);
      await page.setViewportSize({ width: 332, height: 480 });
      expect(
        await inner.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );
});

describeInBrowser('what is owed of a book that nobody has begun', () => {
  const { open } = usePreview(unfilledBook());

  test('is all 43 items', async () => {
    const frame = await openDue(await open());
    await frame.getByText('จาก 43 ข้อ').first().waitFor();
    await frame.getByRole('button', { name: words.copyFor('สำนักปลัด') }).waitFor();
  });
});

describeInBrowser('what is owed of a file without sheets', () => {
  const { open } = usePreview(emptyBook);

  test('leads to the first run', async () => {
    const frame = await openDue(await open());
    await frame.getByRole('button', { name: setupTitle }).waitFor();
  });
});
