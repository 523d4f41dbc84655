import type { FrameLocator, Page } from 'playwright-core';
import { chooseMenu } from '../../src/local/preview/drive-page';
import * as commonWords from '../../src/messages/common';
import { failureWords } from '../../src/messages/failures';
import { taskWords } from '../../src/messages/pages';
import * as placeWords from '../../src/messages/place';
import * as words from '../../src/messages/sidebar';
import { checkTitle, setupTitle, sidebarTitle } from '../../src/messages/titles';
import { SHEETS } from '../../src/workbook/schema';
import { inOit, type as typeInto } from '../support/bundle';
import { sampleBook } from './books';
import { describeInBrowser, emptyBook, seriousViolations, usePreview } from './browser';

/** The sidebar in a real browser, over the real bundle. Row 8 of OIT is o7: its URL is missing and its text hostile. */

const HOSTILE = '<img src=x onerror=alert(1)> {{นายก}}';
const MISSPELT = `องค์กรบริหารส่วนตำบลนาโสม เผยแพร่ข่าว ${HOSTILE}`;
/** What the check says of the tag in it. */
const LEFTOVER = 'มีคำสั่งแทรกของแม่แบบค้างอยู่';
const MENDED = `องค์การบริหารส่วนตำบลนาโสม เผยแพร่ข่าว ${HOSTILE}`;

const bookToMend = sampleBook((workbook) => {
  typeInto(workbook, 'OIT', inOit('progress', 8), MISSPELT);
  typeInto(workbook, 'OIT', inOit('url', 8), '');
});

const sidebarIn = (page: Page): FrameLocator => page.frameLocator(`iframe[title="${sidebarTitle}"]`);

async function openSidebar(page: Page): Promise<FrameLocator> {
  await chooseMenu(page, sidebarTitle);
  await sidebarIn(page).locator('#open-heading').waitFor();
  return sidebarIn(page);
}

/** The findings of one of the two parts that are open from the start. */
const partIn = (sidebar: FrameLocator, name: string) => sidebar.getByRole('region', { name, exact: true });

/** What a part has of an item, unfolded. */
async function unfold(sidebar: FrameLocator, part: string, code: string) {
  const item = partIn(sidebar, part)
    .locator('details.item')
    .filter({ has: sidebar.locator('h4', { hasText: `${code} ` }) });
  if (!(await item.evaluate((element) => (element as HTMLDetailsElement).open))) {
    await item.locator('summary').click();
  }
  return item;
}

/** The word that is misspelt in o7 and in five other items: one fact, one card. */
async function misspeltCard(sidebar: FrameLocator) {
  const typing = sidebar.locator('details[data-part="typing"]');
  await typing.locator('> summary').click();
  return typing.locator('.finding').filter({ hasText: 'องค์กรบริหารส่วนตำบล' });
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
  const { open } = usePreview(bookToMend);

  test('takes the person from a finding to its cell', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    const item = await unfold(sidebar, words.completeness, 'o7');
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

  test('opens on what would be printed wrong and on what is not complete; the rest is folded, with counts', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    const headings = await sidebar.locator('.open-items h2, .open-items h3').allTextContents();
    expect(headings.map((heading) => heading.replace(/ \d.*/, ''))).toEqual([
      taskWords.toMend,
      words.print,
      words.completeness,
      taskWords.toRead,
      taskWords.typing,
    ]);
    expect(headings.every((heading) => / \d+ เรื่อง/.test(heading))).toBe(true);
    expect(await partIn(sidebar, words.print).getByRole('button', { name: LEFTOVER }).isVisible()).toBe(true);
    expect(await sidebar.locator('details[data-part]').count()).toBe(2);
    expect(await sidebar.locator('details[data-part][open]').count()).toBe(0);
    expect(await (await misspeltCard(sidebar)).count()).toBe(1);
  });

  test('tells a fact of several items once, and leads to each of its cells', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    const card = await misspeltCard(sidebar);
    await card.getByText(/^\s*ข้อ o\d+ o\d+/).waitFor();
    const places = card.locator('.tools').first().getByRole('button');
    const shown = await places.count();
    await places.filter({ hasText: /^และอีก/ }).click();
    expect(await places.count()).toBeGreaterThan(shown);
    const last = places.last();
    const [, sheet = '', cell = ''] = /^(.+) ช่อง ([A-Z]+\d+)$/.exec((await last.textContent()) ?? '') ?? [];
    await last.click();
    await selectedCell(page, cell).waitFor();
    expect(await page.getByRole('grid').getAttribute('aria-label')).toBe(sheet);
  });

  test('says of the selected row first why it is red, then what is asked of it', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    await goToOit(page, inOit('title', 8));
    const selected = sidebar.locator('.selected');
    const why = selected.getByRole('region', { name: words.why });
    await why.getByText(/^ขาด: URL/).waitFor();
    await why.getByText('ยังไม่ได้ใส่ URL').waitFor();
    await why.getByRole('button', { name: LEFTOVER }).click();
    await selectedCell(page, inOit('progress', 8)).waitFor();
    const tops = await Promise.all(
      [why, selected.locator('.asks'), selected.locator('fieldset')].map((part) =>
        part.evaluate((element) => element.getBoundingClientRect().top),
      ),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  test('accepts a finding for a reason, and not without one; the row follows at once', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    await goToOit(page, inOit('title', 8));
    const item = await unfold(sidebar, words.completeness, 'o7');
    const finding = item.getByRole('listitem').filter({ hasText: 'ยังไม่ได้ใส่ URL' });
    await finding.getByRole('button', { name: words.accept }).click();
    await finding.getByRole('button', { name: words.acceptNow }).click();
    await finding.getByText(words.missingReason).waitFor();
    await finding.getByLabel(words.acceptReason).fill('แสดงที่บอร์ดหน้าสำนักงาน');
    await finding.getByRole('button', { name: words.acceptNow }).click();
    await sidebar.getByText(words.acceptedNow).waitFor();
    await finding.waitFor({ state: 'detached' });
    const toMend = page.locator(`[data-cell="${inOit('toMend', 8)}"]`);
    await toMend.getByText('ถูกต้องแล้ว 1 เรื่อง').waitFor();
    expect(await toMend.textContent()).not.toContain('URL');
    await sidebar.locator('.why', { hasText: 'ถูกต้องแล้ว 1 เรื่อง' }).waitFor();
    await sidebar.getByText(words.accepted(1)).click();
    await sidebar.getByText(words.reason('แสดงที่บอร์ดหน้าสำนักงาน')).waitFor();
  });

  test('mends every cell as shown, takes it back, and shows what a cell holds as text', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    await goToOit(page, inOit('progress', 8));
    const cell = page.locator(`[data-cell="${inOit('progress', 8)}"]`);
    const card = await misspeltCard(sidebar);
    await card.getByRole('button', { name: words.mend }).click();
    const mend = card.getByRole('region', {
      name: placeWords.place('OIT', inOit('progress', 8)),
      exact: true,
    });
    expect(await card.getByRole('region').count()).toBeGreaterThan(5);
    expect(await mend.locator('del').textContent()).toContain('กร');
    expect(await mend.locator('ins').textContent()).toContain('การ');
    await mend.getByText(HOSTILE).first().waitFor();
    expect(await sidebar.locator('img').count()).toBe(0);

    await card.getByRole('button', { name: words.mendNow }).click();
    await cell.getByText(MENDED, { exact: true }).waitFor();
    await sidebar.getByRole('button', { name: words.undo }).click();
    await cell.getByText(MISSPELT, { exact: true }).waitFor();
    await sidebar.getByText(words.undone).waitFor();
  });

  test('shows what the person chooses, remembers it, and says when nothing is left of it', async () => {
    const page = await open();
    let sidebar = await openSidebar(page);
    await sidebar.getByText(words.filters).click();
    await sidebar.getByLabel(words.office).selectOption('กองช่าง');
    await sidebar.getByText(words.filtersOn(['กองช่าง'])).waitFor();
    await sidebar.locator('h4', { hasText: 'o7 ' }).waitFor({ state: 'detached' });

    await page.locator('aside.sidebar').getByRole('button').first().click();
    sidebar = await openSidebar(page);
    await sidebar.getByText(words.filtersOn(['กองช่าง'])).click();
    expect(await sidebar.locator('h4', { hasText: 'o7 ' }).count()).toBe(0);
    await sidebar.getByLabel(words.subIndicator).selectOption('10.2');
    await sidebar.getByText(words.noneMatches).waitFor();
    await sidebar.getByRole('button', { name: words.clearFilters }).click();
    await sidebar.locator('h4', { hasText: 'o7 ' }).first().waitFor();
  });

  test('leaves most of a low window to the list; what has just happened stands in no head', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    await page.locator(`iframe[title="${sidebarTitle}"]`).evaluate((element) => {
      element.style.flex = 'none';
      element.style.height = '430px';
    });
    await sidebar.getByRole('button', { name: checkTitle }).click();
    await sidebar.locator('.news', { hasText: words.checked }).waitFor();
    const frame = await frameOf(page);
    const [head, news, height, top] = await frame.evaluate(() => {
      scrollTo(0, 900);
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return [box('.overview')?.height, box('.news')?.height, innerHeight, box('.overview')?.top];
    });
    expect([height, top]).toEqual([430, 0]);
    expect(head ?? 430).toBeLessThanOrEqual(0.35 * 430);
    expect((head ?? 430) + (news ?? 430)).toBeLessThan(0.5 * 430);
    expect(await sidebar.locator('.overview').getByText(words.checked).count()).toBe(0);
  });

  test('can be used by keyboard alone', async () => {
    const page = await open();
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('button', { name: checkTitle }).focus();
    await tabTo(page, LEFTOVER);
    await page.keyboard.press('Enter');
    await selectedCell(page, inOit('progress', 8)).waitFor();
    await partIn(sidebar, words.print).getByRole('button', { name: LEFTOVER }).focus();
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
    const card = await misspeltCard(sidebar);
    await card.getByRole('button', { name: words.mend }).click();
    const item = await unfold(sidebar, words.print, 'o7');
    await item.getByRole('button', { name: words.accept }).first().click();
    const frame = await frameOf(page);
    expect(await seriousViolations(frame)).toEqual([]);
    // Light in either: the sheet beside it is.
    expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });

  test.each([300, 150])('needs no scrolling sideways at %d pixels', async (width) => {
    const page = await open({ viewport: { width: 600, height: 360 }, deviceScaleFactor: 2 });
    const sidebar = await openSidebar(page);
    const card = await misspeltCard(sidebar);
    await card.getByRole('button', { name: words.mend }).click();
    const item = await unfold(sidebar, words.print, 'o7');
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
    const taken = answersTo(page, 'tickComponent', 2);
    const box = sidebarIn(page).locator('.selected input').first();
    await box.uncheck();
    await sidebarIn(page).getByText(words.ticked(1, 2)).waitFor({ timeout: 1000 });
    await box.check();
    await sidebarIn(page).getByText(words.ticked(2, 2)).waitFor({ timeout: 1000 });
    await taken;
  });

  test('tells of a server that fails, and asks again when told to', async () => {
    const page = await open();
    await failOnce(page, 'readSidebar');
    await chooseMenu(page, sidebarTitle);
    await sidebarIn(page).getByRole('alert').getByText(failureWords('unexpected')).waitFor();
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
    await sidebar.locator('.selected').getByRole('alert').getByText(failureWords('unexpected')).waitFor();
    await sidebar.getByText(words.ticked(2, 2)).waitFor();
  });
});

describeInBrowser('the sidebar of a workbook without sheets', () => {
  const { open } = usePreview(emptyBook);

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

/** Until the server has answered as many calls. */
function answersTo(page: Page, name: string, count: number): Promise<void> {
  let left = count;
  return new Promise((resolve) => {
    page.on('requestfinished', (request) => {
      if (calls(request, name) && --left === 0) resolve();
    });
  });
}

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
