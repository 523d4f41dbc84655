import type { Page } from 'playwright-core';
import { typeAt } from '../../src/local/colleague';
import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import { itasReasons } from '../../src/messages/itas';
import * as words from '../../src/messages/itas-page';
import { tableWords } from '../../src/messages/tables';
import { itasTitle } from '../../src/messages/titles';
import { columnsOf } from '../../src/workbook/schema';
import { longTest } from '../support/sampled';
import { cleanBook, unfilledBook } from './books';
import { describeInBrowser, innerFrame, seriousViolations, usePreview } from './browser';

async function openItas(page: Page) {
  await chooseMenu(page, itasTitle);
  const frame = pageFrame(page);
  await frame.locator('.item').first().waitFor();
  return frame;
}

const HOSTILE = '<img src=x onerror=alert(1)>"&{{#แถว}} '.repeat(40);
const place = (name: string) => columnsOf('oit').findIndex(([column]) => column === name) + 1;

describeInBrowser('ITAS, of a clean book with hostile text in one item', () => {
  const { open } = usePreview(
    cleanBook((workbook) => {
      const oit = workbook.sheets.find(({ name }) => name === 'OIT');
      if (!oit) throw new Error('no OIT');
      typeAt(oit, 5, place('progress'), HOSTILE);
      typeAt(oit, 5, place('url'), HOSTILE);
      const itas = workbook.sheets.find(({ name }) => name === 'ITAS');
      if (!itas) throw new Error('no ITAS');
      const mark = [true, 'https://old.example/7', 'อย่างเดิม', '1 เม.ย. 66 10:00'];
      for (const [index, value] of mark.entries()) typeAt(itas, 8, index + 2, value);
    }),
  );

  longTest(
    'three items are copied and ticked, one tick is taken back; a failed one is answered and printed',
    async () => {
      const page = await open();
      const frame = await openItas(page);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      expect(await frame.locator('.item').count()).toBe(43);
      for (const [index, code] of ['o1', 'o2', 'o3'].entries()) {
        const address = await frame.locator('.item').nth(index).locator('.what a').first().textContent();
        await frame.getByRole('button', { name: words.copyWhat(code, words.address), exact: true }).click();
        await frame.getByText(words.copied(code, words.address)).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
        await frame.getByRole('checkbox', { name: new RegExp(`${words.entered} ${code}\\b`) }).check();
        await frame.getByText(words.savedEntered(code)).waitFor();
      }
      await frame.getByText(words.progress(4, 43)).waitFor();
      await frame.getByRole('button', { name: words.undo, exact: true }).click();
      await frame.getByText(words.undone('o3')).waitFor();
      await frame.getByText(words.progress(3, 43)).waitFor();
      // What stands in the cells is text.
      expect(await frame.locator('img').count()).toBe(0);
      expect(await frame.locator('.item').nth(3).locator('.unfit').textContent()).toContain(
        itasReasons.noAddress,
      );
      expect(await seriousViolations(await innerFrame(page))).toEqual([]);

      await frame.getByRole('button', { name: words.tabs.grade }).click();
      await frame.getByText(words.noneGraded).waitFor();
      await frame.getByRole('button', { name: `${words.edit} o2`, exact: true }).click();
      await frame.getByLabel(words.resultOf('o2')).selectOption('ไม่ผ่าน');
      await frame.getByLabel(words.clarification, { exact: true }).fill(HOSTILE);
      await frame.getByLabel(words.sent).fill('เมื่อวาน');
      await frame.getByText(words.badDay).waitFor();
      await frame.getByLabel(words.sent).fill('15/8/2566');
      expect(await seriousViolations(await innerFrame(page))).toEqual([]);
      await frame.getByRole('button', { name: words.save, exact: true }).click();
      await frame.getByText(words.saved('o2')).waitFor();
      await frame.getByText(words.counts(0, 1, 42)).waitFor();
      await frame.getByText(words.foresight).click();
      await frame.getByText(words.unforeseen('o2')).waitFor();
      await frame.getByRole('button', { name: words.print }).click();
      await frame.getByRole('link', { name: tableWords.open }).waitFor();
      expect(await seriousViolations(await innerFrame(page))).toEqual([]);
    },
  );

  test('a text that changed after it was entered is told with what it was, until it is entered again', async () => {
    const frame = await openItas(await open());
    await frame.getByText(words.changedItems(1)).waitFor();
    expect(await frame.locator('.changed del').first().textContent()).toContain('old');
    await frame.getByRole('button', { name: `${words.reentered} o7`, exact: true }).click();
    await frame.getByText(words.savedEntered('o7')).waitFor();
    expect(await frame.locator('.changed').count()).toBe(0);
  });

  test('needs no scrolling sideways at 200%', async () => {
    const page = await open({ viewport: { width: 340, height: 380 }, deviceScaleFactor: 2 });
    await openItas(page);
    const [content, room] = await (await innerFrame(page)).evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(room ?? 0);
  });
});

describeInBrowser('ITAS, of an empty book', () => {
  const { open } = usePreview(unfilledBook());

  test('every item is there and unfit; it is told what is to be done', async () => {
    const page = await open();
    const frame = await openItas(page);
    expect(await frame.locator('.unfit').count()).toBe(43);
    await frame.getByText(words.unfitItems(43)).waitFor();
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);
  });
});
