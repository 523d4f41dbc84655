import type { Page } from 'playwright-core';
import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import { fixesWords as words } from '../../src/messages/fixes';
import { mendTitle } from '../../src/messages/titles';
import { describeInBrowser, innerFrame, seriousViolations, usePreview } from './browser';

/** «แก้ให้อัตโนมัติ» over the sample, whose texts have some forty slips with one right remedy each. */
describeInBrowser('the fixes', () => {
  const { open } = usePreview();

  async function openFixes(page: Page) {
    await chooseMenu(page, mendTitle);
    await pageFrame(page).locator('.fixes li').first().waitFor();
    return pageFrame(page);
  }

  test('are chosen at first but those of the criteria, and only those that stay chosen are made; they can be undone', async () => {
    const page = await open();
    const fixes = await openFixes(page);
    const own = await fixes.locator('.fixes > li:not(.of-criteria)').count();
    const ofCriteria = await fixes.locator('.of-criteria section').count();
    const total = own + ofCriteria;
    expect(Math.min(own, ofCriteria)).toBeGreaterThan(1);
    await fixes.getByText(words.chosen(own, total)).waitFor();

    await fixes.getByRole('button', { name: words.chooseNone }).click();
    await fixes.getByRole('button', { name: words.apply(own) }).waitFor({ state: 'detached' });
    await fixes.getByRole('checkbox').first().check();
    await fixes.getByRole('button', { name: words.apply(1) }).click();
    await fixes.getByText(words.done(1)).waitFor();

    await fixes.getByRole('button', { name: words.again }).click();
    await fixes.getByText(words.chosen(own - 1, total - 1)).waitFor();
    await fixes.getByRole('button', { name: words.undoLast }).click();
    await fixes.getByText(words.undone(1)).waitFor();
    await fixes.getByRole('button', { name: words.again }).click();
    await fixes.getByText(words.chosen(own, total)).waitFor();
  });

  test('of the criteria are agreed to by one box, and undone as the others are', async () => {
    const page = await open();
    const fixes = await openFixes(page);
    const count = await fixes.locator('.of-criteria section').count();
    const box = fixes.getByRole('checkbox', { name: words.ofCriteria(count) });
    expect(await box.isChecked()).toBe(false);
    expect(await fixes.locator('.of-criteria section').first().isVisible()).toBe(false);
    await fixes.getByText(words.seeTexts).click();
    expect(await fixes.locator('.of-criteria section').first().isVisible()).toBe(true);

    await fixes.getByRole('button', { name: words.chooseNone }).click();
    await box.check();
    await fixes.getByRole('button', { name: words.apply(count) }).click();
    await fixes.getByText(words.done(count)).waitFor();
    await fixes.getByRole('button', { name: words.undo, exact: true }).click();
    await fixes.getByText(words.undone(count)).waitFor();
    await fixes.getByRole('button', { name: words.again }).click();
    await fixes.getByText(words.ofCriteria(count)).waitFor();
  });

  test('mark each difference on both sides', async () => {
    const fixes = await openFixes(await open());
    for (const fix of await fixes.locator('.fixes > li:not(.of-criteria), .of-criteria section').all()) {
      expect(await fix.locator('del').count()).toBeGreaterThan(0);
      expect(await fix.locator('ins').count()).toBe(await fix.locator('del').count());
    }
  });

  test.each(['light', 'dark'] as const)('in %s have no serious violation', async (colorScheme) => {
    const page = await open({ viewport: { width: 1200, height: 720 }, colorScheme });
    await openFixes(page);
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);
  });

  test('need no scrolling sideways at 200%', async () => {
    const page = await open({ viewport: { width: 300, height: 360 }, deviceScaleFactor: 2 });
    await openFixes(page);
    const [content, room] = await (await innerFrame(page)).evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(room ?? 0);
  });
});
