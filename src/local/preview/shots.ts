import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import * as commonWords from '../../messages/common';
import * as itasWords from '../../messages/itas-page';
import { reportWords } from '../../messages/pages';
import * as reportStepsWords from '../../messages/report-page';
import { reviewPageWords } from '../../messages/review-page';
import { standardTemplateName } from '../../messages/templates';
import {
  checkTitle,
  dueTitle,
  itasTitle,
  mendTitle,
  reportTitle,
  reviewTitle,
  setupTitle,
  sidebarTitle,
  templatesTitle,
} from '../../messages/titles';
import { a1 } from '../../workbook/cells';
import { type ColumnOf, columnsOf, SHEETS } from '../../workbook/schema';
import { findChromium, launchChromium } from './chromium';
import { chooseMenu, pageFrame, sidebarFrame } from './drive-page';

const SIZE = { width: 1100, height: 680 };
/** The screen of a small office computer: all that is typed and answered must be in sight. */
const SCREEN = { width: 1366, height: 768 };

/** Writes the pictures of README and the manual: the sheet, each dialog, the document. */
export async function takeShots(url: string, folder: string): Promise<void> {
  const chromium = findChromium();
  if (!chromium) throw new Error('No Chromium on this machine: install it, or name it in ITA_CHROMIUM');
  await mkdir(folder, { recursive: true });
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
    await page.goto(url);
    for (const [name, arrange] of Object.entries(SHOTS)) {
      await arrange(page);
      // A font that is still on its way leaves its words white.
      await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => document.fonts.ready.then(() => null))),
      );
      await page.screenshot({ path: join(folder, `${name}.png`) });
    }
  } finally {
    await browser.close();
  }
}

/** In the order in which staff meet them; each leaves what the next begins with. */
const SHOTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async setup(page) {
    const frame = await openDialog(page, setupTitle);
    await frame.getByRole('textbox').first().waitFor();
  },
  async check(page) {
    const frame = await openDialog(page, checkTitle);
    await frame.getByText('จาก 43 ข้อ').first().waitFor();
  },
  // Where the verdicts differ: o17 to o22 are complete and to be mended.
  async sheet(page) {
    await closeDialog(page);
    await page.setViewportSize(SCREEN);
    await page.getByRole('button', { name: 'OIT', exact: true }).click();
    await showCell(page, inOit('toMend', 18));
  },
  async cover(page) {
    await page.getByRole('button', { name: SHEETS.summary.name, exact: true }).click();
    await page.locator('.chart').waitFor();
  },
  async sidebar(page) {
    await page.getByRole('button', { name: 'OIT', exact: true }).click();
    await chooseMenu(page, sidebarTitle);
    await sidebarFrame(page).locator('#open-heading').waitFor();
    await showCell(page, inOit('result', 19));
    await sidebarFrame(page)
      .getByRole('checkbox', { name: /^แสดงช่องทางการให้บริการ/ })
      .waitFor();
  },
  async fixes(page) {
    await page.locator('aside.sidebar').getByRole('button').first().click();
    await page.setViewportSize(SIZE);
    const frame = await openDialog(page, mendTitle);
    await frame.getByRole('checkbox').first().waitFor();
  },
  async due(page) {
    const frame = await openDialog(page, dueTitle);
    await frame.locator('details').first().click();
  },
  async review(page) {
    const frame = await openDialog(page, reviewTitle);
    await frame.getByText(reviewPageWords.keys, { exact: true }).waitFor();
  },
  async itas(page) {
    const frame = await openDialog(page, itasTitle);
    await frame.getByRole('button', { name: itasWords.tabs.grade }).waitFor();
  },
  async templates(page) {
    const frame = await openDialog(page, templatesTitle);
    await frame.getByText(standardTemplateName).first().waitFor();
  },
  async 'report-before'(page) {
    const frame = await openDialog(page, reportTitle);
    await frame.getByRole('button', { name: reportStepsWords.makeDraft }).waitFor();
  },
  async 'report-after'(page) {
    const frame = pageFrame(page);
    await frame.getByRole('button', { name: reportWords.createAnyway }).click();
    await frame.getByRole('button', { name: reportWords.createNow }).click();
    await frame.getByRole('link', { name: reportWords.openDocument }).waitFor();
  },
  async document(page) {
    await pageFrame(page).getByRole('link', { name: reportWords.openDocument }).click();
    await page.locator('.paper section').first().waitFor();
  },
};

/** A cell of OIT as a new workbook has it. */
function inOit(column: ColumnOf<'oit'>, row: number): string {
  return a1(row, columnsOf('oit').findIndex(([name]) => name === column) + 1);
}

/** Brings the cell to the top left, below the headings, and selects it. */
async function showCell(page: Page, cell: string): Promise<void> {
  const target = page.locator(`[data-cell="${cell}"]`);
  await target.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'end' }));
  await target.click();
}

async function openDialog(page: Page, label: string): Promise<FrameLocator> {
  if (await page.locator('dialog.window').count()) await closeDialog(page);
  await chooseMenu(page, label);
  return pageFrame(page);
}

async function closeDialog(page: Page): Promise<void> {
  await pageFrame(page).getByRole('button', { name: commonWords.close }).click();
  await page.locator('dialog.window').waitFor({ state: 'detached' });
}
