import type { Page } from 'playwright-core';
import { chooseMenu, pageFrame, sidebarFrame } from '../../src/local/preview/drive-page';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import * as commonWords from '../../src/messages/common';
import { checkWords, reportWords, taskWords } from '../../src/messages/pages';
import * as reportStepsWords from '../../src/messages/report-page';
import { buildTitle, checkTitle, mendTitle, reportTitle } from '../../src/messages/titles';
import { RESULT_COLOURS } from '../../src/workbook/colours';
import { SHEETS } from '../../src/workbook/schema';
import { inOit, type as typeInto } from '../support/bundle';
import { cleanBook, unfilledBook } from './books';
import { describeInBrowser, innerFrame, usePreview } from './browser';

const SCREEN = { viewport: { width: 1366, height: 768 } };
const DONE = /ครบถ้วน \d+ จาก 43 ข้อ/;

describeInBrowser('a check and a report', () => {
  const { open } = usePreview();

  test('the check tells its counts, and the sheet has the colours', async () => {
    const page = await open();
    await chooseMenu(page, checkTitle);
    await pageFrame(page).getByText(DONE).waitFor();
    await pageFrame(page).getByRole('button', { name: commonWords.close }).click();

    await page.getByRole('button', { name: SHEETS.oit.name, exact: true }).click();
    const cell = page.locator(`[data-cell="${inOit('result', 2)}"]`);
    const word = (await cell.textContent()) ?? '';
    const colour = RESULT_COLOURS.find(({ result }) => result === word);
    expect(await cell.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      rgb(colour?.background ?? ''),
    );
  });

  test('each line of the check leads to what it counts', async () => {
    const page = await open();
    await checkInPage(page);
    await lineOf(page, taskWords.toMend).getByRole('button').click();
    await page.locator('dialog.window').waitFor({ state: 'detached' });
    await sidebarFrame(page).locator('#open-heading').waitFor();
    const unfolded = sidebarFrame(page).locator('details[data-part][open]');
    expect(await unfolded.count()).toBe(0);

    await checkInPage(page);
    await lineOf(page, taskWords.toRead).getByRole('button').click();
    await page.locator('dialog.window').waitFor({ state: 'detached' });
    await unfolded.waitFor();
    expect(await unfolded.getAttribute('data-part')).toBe('toRead');
    expect(await unfolded.locator('summary').first().evaluate(isInSight)).toBe(true);

    await checkInPage(page);
    await lineOf(page, taskWords.typing).getByRole('button', { name: mendTitle }).click();
    await pageFrame(page).locator('.fixes li').first().waitFor();
  });

  test('the report is made, and its document can be read in the page', async () => {
    const page = await open();
    await chooseMenu(page, reportTitle);
    await pageFrame(page).getByRole('button', { name: reportWords.createAnyway }).click();
    await pageFrame(page).getByRole('button', { name: reportWords.createNow }).click();
    await pageFrame(page).getByRole('link', { name: reportWords.openDocument }).click();
    const paper = page.locator('.paper');
    await paper.getByText('องค์การบริหารส่วนตำบลนาโสม').first().waitFor();
    expect(await paper.textContent()).not.toContain('{{');
  });

  test('text from a cell is shown as text, whatever it looks like', async () => {
    const page = await open();
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    await page.getByRole('button', { name: SHEETS.oit.name, exact: true }).click();
    await edit(page, inOit('url', 2), hostile);
    expect(await page.locator(`[data-cell="${inOit('url', 2)}"]`).textContent()).toBe(hostile);
    await chooseMenu(page, reportTitle);
    await pageFrame(page).getByText('<img src=x onerror=alert(1)>').first().waitFor();
    expect(await pageFrame(page).locator('img').count()).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
  });

  test('a plain dialog of the script waits for its answer', async () => {
    const page = await open();
    await chooseMenu(page, buildTitle);
    const alert = page.getByRole('dialog', { name: buildTitle });
    await alert.getByRole('button', { name: 'ตกลง' }).click();
    await alert.waitFor({ state: 'detached' });
  });
});

describeInBrowser('a check of a large office', () => {
  const { open } = usePreview(cleanBook(aBusyYear));

  test('fits its window without scrolling', async () => {
    const page = await open(SCREEN);
    await checkInPage(page);
    await pageFrame(page).getByText(checkWords.newlyComplete).waitFor();
    await pageFrame(page).getByText(checkWords.newlyOpen).waitFor();
    expect(await pageFrame(page).locator('.divisions li').count()).toBe(DIVISIONS.length);
    const window = await page.locator('dialog.window iframe').boundingBox();
    expect([window?.width, window?.height]).toEqual([560, 480]);
    const [height, room, width, breadth] = await (await innerFrame(page)).evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return [scrollHeight, clientHeight, scrollWidth, clientWidth];
    });
    expect([height, width]).toEqual([room, breadth]);
  });
});

describeInBrowser('a report of a workbook in which all items are complete, but not all is right', () => {
  const foreign = '- องค์การบริหารส่วนตำบลโพธิ์ทอง ได้จัดทำ https://Muangkun.go.th';
  const { open } = usePreview(
    cleanBook((workbook) => typeInto(workbook, SHEETS.indicators.name, 'F3', foreign)),
  );

  test('is not offered: each error stands there with the way to its cell, and the draft comes first', async () => {
    const page = await open(SCREEN);
    await chooseMenu(page, reportTitle);
    const frame = pageFrame(page);
    await frame.getByText('ครบถ้วน 43 จาก 43 ข้อ').waitFor();
    await frame.getByText(reportWords.errors(2)).waitFor();
    expect(await frame.getByText(reportWords.ready, { exact: true }).count()).toBe(0);
    const errors = frame.locator('.finding');
    expect(await errors.count()).toBe(2);
    await errors.filter({ hasText: 'องค์การบริหารส่วนตำบลโพธิ์ทอง' }).waitFor();
    expect(await frame.locator('.actions .primary').allTextContents()).toEqual([reportStepsWords.makeDraft]);

    const error = errors.filter({ hasText: 'Muangkun.go.th' });
    await error.getByRole('button', { name: `${SHEETS.indicators.name} ช่อง F3` }).click();
    await page.locator('dialog.window').waitFor({ state: 'detached' });
    await page.locator('[data-cell="F3"][aria-selected="true"]', { hasText: foreign }).waitFor();
  });

  test('as a draft takes one press; as the report a second, after all that is open was told', async () => {
    const page = await open(SCREEN);
    await chooseMenu(page, reportTitle);
    const frame = pageFrame(page);
    await frame.getByRole('button', { name: reportWords.createAnyway }).click();
    await frame.getByText(reportWords.errors(2)).waitFor();
    expect(await frame.locator('.actions .primary').allTextContents()).toEqual([reportWords.back]);
    await frame.getByRole('button', { name: reportWords.back }).click();
    await frame.getByRole('button', { name: reportStepsWords.makeDraft }).click();
    await frame.getByText(/^ร่างรายงาน ITA/).waitFor();
  });
});

describeInBrowser('a report of a workbook in which nothing is filled in', () => {
  const { open } = usePreview(unfilledBook());

  test('says what is missing, leads there, and is not made by one press', async () => {
    const page = await open(SCREEN);
    await chooseMenu(page, reportTitle);
    const frame = pageFrame(page);
    await frame.getByText(reportWords.open(43)).waitFor();
    await frame.getByText('คะแนน OIT', { exact: false }).first().waitFor();
    expect(await frame.getByRole('button', { name: reportWords.create, exact: true }).count()).toBe(0);
    expect(await frame.locator('.actions .primary').allTextContents()).toEqual([reportStepsWords.makeDraft]);
    await frame.getByRole('button', { name: reportWords.goToSheet(SHEETS.measures.name) }).click();
    await page.locator('dialog.window').waitFor({ state: 'detached' });
    const current = page.getByRole('navigation').locator('[aria-current]');
    expect(await current.textContent()).toBe(SHEETS.measures.name);
  });

  test('the check does not say that all is done', async () => {
    const page = await open(SCREEN);
    await checkInPage(page);
    expect(await pageFrame(page).getByText(checkWords.none).count()).toBe(0);
    await lineOf(page, taskWords.toMend).getByRole('button').click();
    await sidebarFrame(page).locator('details.item', { hasText: 'o43 ' }).waitFor();
  });
});

describeInBrowser('a report of a workbook that is ready', () => {
  const { open } = usePreview(cleanBook());

  test('is offered first', async () => {
    const page = await open(SCREEN);
    await chooseMenu(page, reportTitle);
    const frame = pageFrame(page);
    await frame.getByText(reportWords.ready, { exact: true }).waitFor();
    expect(await frame.locator('.actions .primary').allTextContents()).toEqual([reportWords.create]);
    await frame.getByRole('button', { name: reportWords.create, exact: true }).click();
    await frame.getByText(reportWords.done).waitFor();
  });
});

const DIVISIONS = [
  'สำนักปลัด',
  'กองคลัง',
  'กองช่าง',
  'กองการศึกษา ศาสนาและวัฒนธรรม',
  'กองสวัสดิการสังคม',
  'กองสาธารณสุขและสิ่งแวดล้อม',
  'หน่วยตรวจสอบภายใน',
  'กองส่งเสริมการเกษตร',
];

/** Eight divisions; since the last check a dozen items have become complete, and a dozen others are not any more. */
function aBusyYear(workbook: LocalWorkbook, check: () => void): void {
  for (const [index, name] of DIVISIONS.entries()) {
    typeInto(workbook, SHEETS.offices.name, `A${index + 2}`, name);
  }
  const url = (row: number) => `https://www.nasom.example/ita/2566/o${row - 1}`;
  for (let row = 2; row <= 44; row++) {
    typeInto(workbook, SHEETS.oit.name, inOit('owner', row), DIVISIONS[row % DIVISIONS.length] ?? '');
    typeInto(workbook, SHEETS.oit.name, inOit('url', row), row < 14 ? '' : url(row));
  }
  check();
  for (let row = 2; row <= 25; row++) {
    typeInto(workbook, SHEETS.oit.name, inOit('url', row), row < 14 ? url(row) : '');
  }
}

async function checkInPage(page: Page): Promise<void> {
  await chooseMenu(page, checkTitle);
  await pageFrame(page).getByText(DONE).waitFor();
}

const lineOf = (page: Page, task: string) =>
  pageFrame(page)
    .locator('.tasks li')
    .filter({ hasText: new RegExp(`^${task} \\d`) });

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Types into a cell of the sheet that is open. */
async function edit(page: Page, cell: string, text: string) {
  const place = page.locator(`[data-cell="${cell}"]`);
  await place.dblclick();
  await place.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
  await place.getByRole('textbox').waitFor({ state: 'detached' });
  await place.getByText(text, { exact: true }).waitFor();
}

/** `#cfe6f5` → `rgb(207, 230, 245)` */
function rgb(hex: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `rgb(${parts.join(', ')})`;
}
