import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { builtWorkbook } from '../../src/local/commands/new-book';
import { chooseMenu } from '../../src/local/preview/drive-page';
import { nasom2566 } from '../../src/local/sample';
import { fillSample } from '../../src/local/sample/fill-sample';
import { saveWorkbook } from '../../src/local/xlsx/workbook-file';
import { unexpectedWords } from '../../src/messages/failures';
import { commonWords } from '../../src/messages/pages';
import { sidebarWords as words } from '../../src/messages/sidebar';
import { checkTitle, setupTitle, sidebarTitle } from '../../src/messages/titles';
import { SHEETS } from '../../src/workbook/schema';
import { inOit, type as typeInto } from '../support/bundle';
import { describeInBrowser, emptyBook, seriousViolations, usePreview } from './browser';
import { useOnePage } from './one-page';

/** The sidebar in a real browser, over the real bundle. Row 8 of OIT is o7: its URL is missing and its text hostile. */

const HOSTILE = '<img src=x onerror=alert(1)> {{นายก}}';
const MISSPELT = `องค์กรบริหารส่วนตำบลนาโสม เผยแพร่ข่าว ${HOSTILE}`;
/** What the check says of the tag in it. */
const LEFTOVER = 'มีคำสั่งแทรกของแม่แบบค้างอยู่';
const MENDED = `องค์การบริหารส่วนตำบลนาโสม เผยแพร่ข่าว ${HOSTILE}`;

async function bookToMend(folder: string): Promise<string> {
  const { workbook } = await builtWorkbook('ทดสอบ.xlsx', 2566);
  fillSample(workbook, nasom2566);
  typeInto(workbook, 'OIT', inOit('progress', 8), MISSPELT);
  typeInto(workbook, 'OIT', inOit('url', 8), '');
  const path = join(folder, 'ทดสอบ.xlsx');
  await saveWorkbook(path, workbook);
  return path;
}

const sidebarIn = (page: Page): FrameLocator => page.frameLocator(`iframe[title="${sidebarTitle}"]`);

async function openSidebar(page: Page): Promise<FrameLocator> {
  await chooseMenu(page, sidebarTitle);
  await sidebarIn(page).locator('#open-heading').waitFor();
  return sidebarIn(page);
}

/** What belongs to an item, unfolded. */
async function unfold(sidebar: FrameLocator, code: string) {
  const item = sidebar
    .locator('details.item')
    .filter({ has: sidebar.locator('h3', { hasText: `${code} ` }) });
  if (!(await item.evaluate((element) => (element as HTMLDetailsElement).open))) {
    await item.locator('summary').click();
  }
  return item;
}

async function goToOit(page: Page, cell: string): Promise<void> {
  await page.getByRole('button', { name: SHEETS.oit.name, exact: true }).click();
  await page.locator(`[data-cell="${cell}"]`).click();
}

const selectedCell = (page: Page, cell: string) =>
  page.locator(`[data-cell="${cell}"][aria-selected="true"]`);

async function frameOf(page: Page) {
  const element = await page.locator(`iframe[title="${sidebarTitle}"]`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The sidebar is not open');
  return frame;
}

describeInBrowser('the sidebar', () => {
  const open = useOnePage(usePreview(bookToMend));

  test('takes the person from a finding to its cell', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    const item = await unfold(sidebar, 'o7');
    await item.getByRole('button', { name: /ยังไม่ได้ใส่ URL/ }).click();
    await selectedCell(page, inOit('url', 8)).waitFor();
    expect(await page.getByRole('grid').getAttribute('aria-label')).toBe(SHEETS.oit.name);
  });

  test('follows the row that is selected, and its boxes tick those of the sheet', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('button', { name: checkTitle }).click();
    await sidebar.getByText(words.checked).waitFor();
    await goToOit(page, inOit('title', 9));
    await sidebar.locator('.selected', { hasText: 'o8' }).waitFor();
    await goToOit(page, inOit('title', 8));
    await sidebar.locator('.selected', { hasText: 'o7 ข่าวประชาสัมพันธ์' }).waitFor();

    const boxes = sidebar.locator('.selected input');
    await boxes.first().uncheck();
    await sidebar.getByText(words.ticked(1, 2)).waitFor();
    await page.locator(`[data-cell="${inOit('componentsTicked', 8)}"]`, { hasText: '1 จาก 2' }).waitFor();
    await boxes.first().check();
    await page.locator(`[data-cell="${inOit('componentsTicked', 8)}"]`, { hasText: '2 จาก 2' }).waitFor();
  });

  test('accepts a finding for a reason, and not without one', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    const item = await unfold(sidebar, 'o7');
    const finding = item.getByRole('listitem').filter({ hasText: 'ยังไม่ได้ใส่ URL' });
    await finding.getByRole('button', { name: words.accept }).click();
    await finding.getByRole('button', { name: words.acceptNow }).click();
    await finding.getByText(words.missingReason).waitFor();
    await finding.getByLabel(words.acceptReason).fill('แสดงที่บอร์ดหน้าสำนักงาน');
    await finding.getByRole('button', { name: words.acceptNow }).click();
    await sidebar.getByText(words.acceptedNow).waitFor();
    await finding.waitFor({ state: 'detached' });
    await sidebar.getByText(words.accepted(1)).click();
    await sidebar.getByText(words.reason('แสดงที่บอร์ดหน้าสำนักงาน')).waitFor();
  });

  test('mends a text as shown, takes it back, and shows what a cell holds as text', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    await goToOit(page, inOit('progress', 8));
    const item = await unfold(sidebar, 'o7');
    await item.getByRole('button', { name: words.mend }).click();
    expect(await item.locator('del').textContent()).toContain('กร');
    expect(await item.locator('ins').textContent()).toContain('การ');
    await item.getByText(HOSTILE).first().waitFor();
    expect(await sidebar.locator('img').count()).toBe(0);

    await item.getByRole('button', { name: words.mendNow }).click();
    await page
      .locator(`[data-cell="${inOit('progress', 8)}"]`)
      .getByText(MENDED, { exact: true })
      .waitFor();
    await sidebar.getByRole('button', { name: words.undo }).click();
    await page
      .locator(`[data-cell="${inOit('progress', 8)}"]`)
      .getByText(MISSPELT, { exact: true })
      .waitFor();
    await sidebar.getByText(words.undone).waitFor();
  });

  test('shows what the person chooses, and says when nothing is left of it', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    await sidebar.getByText(words.filters).click();
    await sidebar.getByLabel(words.subIndicator).selectOption('9.3');
    await sidebar.getByLabel(words.severity).selectOption('error');
    await sidebar.getByText(words.noneMatches).waitFor();
    await sidebar.getByRole('button', { name: words.clearFilters }).click();
    await sidebar.locator('h3', { hasText: 'o7 ' }).waitFor();
  });

  test('can be used by keyboard alone', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('button', { name: checkTitle }).focus();
    await tabTo(page, 'o7 ');
    await page.keyboard.press('Enter');
    await tabTo(page, LEFTOVER);
    await page.keyboard.press('Enter');
    await selectedCell(page, inOit('progress', 8)).waitFor();
    await sidebar.getByRole('button', { name: LEFTOVER }).focus();
    await tabTo(page, words.accept);
    await page.keyboard.press('Enter');
    await sidebar.getByLabel(words.acceptReason).waitFor();
    await page.keyboard.press('Escape');
    await sidebar.getByLabel(words.acceptReason).waitFor({ state: 'detached' });
  });

  test.each(['light', 'dark'] as const)('in %s has no serious violation', async (colorScheme) => {
    const page = await open({ viewport: { width: 1200, height: 720 }, colorScheme });
    const sidebar = await openSidebar(page);
    await goToOit(page, inOit('title', 8));
    await sidebar.locator('.selected', { hasText: 'o7' }).waitFor();
    await sidebar.getByText(words.filters).click();
    const item = await unfold(sidebar, 'o7');
    await item.getByRole('button', { name: words.mend }).click();
    await item.getByRole('button', { name: words.accept }).first().click();
    expect(await seriousViolations(await frameOf(page))).toEqual([]);
  });

  test.each([300, 150])('needs no scrolling sideways at %d pixels', async (width) => {
    const page = await open({ viewport: { width: 600, height: 360 }, deviceScaleFactor: 2 });
    const sidebar = await openSidebar(page);
    const item = await unfold(sidebar, 'o7');
    await item.getByRole('button', { name: words.mend }).click();
    await item.getByRole('button', { name: words.accept }).first().click();
    await page.locator(`iframe[title="${sidebarTitle}"]`).evaluate((element, pixels) => {
      element.style.width = `${pixels}px`;
    }, width);
    const [content, room] = await (await frameOf(page)).evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(room ?? 0);
  });

  test('waits for a slow server without standing in the way', async () => {
    const page = await open();
    await delay(page, 'readSidebar', 1500);
    await chooseMenu(page, sidebarTitle);
    await sidebarIn(page).locator('.waiting', { hasText: words.reading }).waitFor();
    await sidebarIn(page).locator('#open-heading').waitFor();
    await goToOit(page, inOit('title', 8));
    await sidebarIn(page).locator('.selected', { hasText: 'o7' }).waitFor();

    await delay(page, 'tickComponent', 1500);
    const box = sidebarIn(page).locator('.selected input').first();
    await box.uncheck();
    await sidebarIn(page).getByText(words.ticked(1, 2)).waitFor({ timeout: 1000 });
    await box.check();
    await sidebarIn(page).getByText(words.ticked(2, 2)).waitFor({ timeout: 1000 });
  });

  test('tells of a server that fails, and asks again when told to', async () => {
    const page = await open();
    await failOnce(page, 'readSidebar');
    await chooseMenu(page, sidebarTitle);
    await sidebarIn(page).getByRole('alert').getByText(unexpectedWords).waitFor();
    await sidebarIn(page).getByRole('button', { name: commonWords.retry }).click();
    await sidebarIn(page).locator('#open-heading').waitFor();
  });

  test('takes a tick back that the server did not take', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    await goToOit(page, inOit('title', 8));
    await sidebar.locator('.selected', { hasText: 'o7' }).waitFor();
    await failOnce(page, 'tickComponent');
    await sidebar.locator('.selected input').first().click();
    await sidebar.locator('.selected').getByRole('alert').getByText(unexpectedWords).waitFor();
    await sidebar.getByText(words.ticked(2, 2)).waitFor();
  });
});

describeInBrowser('the sidebar of a workbook without sheets', () => {
  const open = useOnePage(usePreview(emptyBook));

  test('leads to the first run', async () => {
    const page = await open();
    await chooseMenu(page, sidebarTitle);
    await sidebarIn(page).getByRole('alert').waitFor();
    await sidebarIn(page).getByRole('button', { name: setupTitle }).click();
    await page.locator(`iframe[title="${setupTitle}"]`).waitFor();
  });
});

const calls = (request: { postData(): string | null }, name: string) =>
  request.postData()?.includes(`"${name}"`) ?? false;

async function delay(page: Page, name: string, milliseconds: number): Promise<void> {
  await page.route('**/request?*', async (route) => {
    if (calls(route.request(), name)) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.fallback();
  });
}

async function failOnce(page: Page, name: string): Promise<void> {
  let failed = false;
  await page.route('**/request?*', (route) => {
    if (failed || !calls(route.request(), name)) return route.fallback();
    failed = true;
    return route.abort();
  });
}

/** Presses Tab until what has the keyboard in the sidebar begins or reads so. */
async function tabTo(page: Page, text: string): Promise<void> {
  const frame = await frameOf(page);
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const focused = await frame.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused.startsWith(text)) return;
  }
  throw new Error(`«${text}» cannot be reached by Tab`);
}
