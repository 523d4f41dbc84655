import type { Locator, Page } from 'playwright-core';
import { chooseMenu, pageFrame, sidebarFrame } from '../../src/local/preview/drive-page';
import * as commonWords from '../../src/messages/common';
import { reportWords } from '../../src/messages/pages';
import { SETTINGS } from '../../src/messages/settings';
import * as setupWords from '../../src/messages/setup-page';
import * as words from '../../src/messages/sidebar';
import { checkTitle, reportTitle, setupTitle, sidebarTitle } from '../../src/messages/titles';
import { SHEETS } from '../../src/workbook/schema';
import { inOit } from '../support/bundle';
import { longTest } from '../support/sampled';
import { describeInBrowser, emptyBook, usePreview } from './browser';

/** A whole morning's work, from an empty spreadsheet to a report that can be read. Rows 2 to 4 of OIT are o1 to o3. */

const MISSPELT = '- เผยแพร่ข้อมูลผู้บริหารบนเว็บไซต์ขององค์กรบริหารส่วนตำบลทดสอบ';
const MENDED = '- เผยแพร่ข้อมูลผู้บริหารบนเว็บไซต์ขององค์การบริหารส่วนตำบลทดสอบ';

const ROWS = [
  {
    row: 2,
    code: 'o1',
    progress: '- เผยแพร่แผนผังโครงสร้างส่วนราชการบนเว็บไซต์',
    url: 'https://www.test.example/ita/o1',
  },
  { row: 3, code: 'o2', progress: MISSPELT, url: 'https://www.test.example/ita/o2' },
  {
    row: 4,
    code: 'o3',
    progress: '- เผยแพร่อำนาจหน้าที่ของหน่วยงานบนเว็บไซต์',
    url: 'https://www.test.example/ita/o3',
  },
] as const;

describeInBrowser('a whole morning', () => {
  const preview = usePreview(emptyBook);

  longTest('first run, three rows, check, sidebar, fix, ticks, check again, report', async () => {
    const page = await preview.open({ viewport: { width: 1500, height: 900 } });
    await firstRun(page);

    // The colours follow the typing.
    const result = (row: number) => page.locator(`[data-cell="${inOit('result', row)}"]`);
    await result(2).getByText('ยังไม่ได้ดำเนินการ', { exact: true }).waitFor();
    for (const { row, progress, url } of ROWS) {
      await type(page, inOit('progress', row), progress);
      await type(page, inOit('url', row), url);
      await type(page, inOit('publishedDate', row), '10/1/2566');
      await choose(page, inOit('status', row), 'ดำเนินการแล้ว');
      await result(row).getByText('ต้องแก้ไข', { exact: true }).waitFor();
    }

    await chooseMenu(page, checkTitle);
    await pageFrame(page).getByText('ครบถ้วน 0 จาก 43 ข้อ').first().waitFor();
    await pageFrame(page).getByRole('button', { name: commonWords.close }).click();

    // From the sidebar to the cell, and the misspelt word mended there.
    await chooseMenu(page, sidebarTitle);
    const sidebar = sidebarFrame(page);
    await sidebar.locator('#open-heading').waitFor();
    const typing = sidebar.locator('details[data-part="typing"]');
    await typing.locator('> summary').click();
    const item = typing.locator('details.item').filter({ has: sidebar.locator('h4', { hasText: /^o2\s/ }) });
    await item.getByRole('button', { name: /องค์กรบริหารส่วนตำบล/ }).click();
    await page.locator(`[data-cell="${inOit('progress', 3)}"][aria-selected="true"]`).waitFor();
    await item.getByRole('button', { name: words.mend }).click();
    await item.getByRole('button', { name: words.mendNow }).click();
    await page
      .locator(`[data-cell="${inOit('progress', 3)}"]`)
      .getByText(MENDED, { exact: true })
      .waitFor();

    // The components of each row, ticked from the sidebar.
    for (const { row, code } of ROWS) {
      await page.locator(`[data-cell="${inOit('title', row)}"]`).click();
      await sidebar.locator('.selected', { hasText: `${code} ` }).waitFor();
      for (const box of await sidebar.locator('.selected input').all()) await box.check();
      await result(row).getByText('ครบถ้วน', { exact: true }).waitFor();
    }

    await sidebar.getByRole('button', { name: checkTitle }).click();
    await sidebar.getByText('ครบถ้วน 3 จาก 43 ข้อ').waitFor();

    await chooseMenu(page, reportTitle);
    await pageFrame(page).getByRole('button', { name: reportWords.createAnyway }).click();
    await pageFrame(page).getByRole('button', { name: reportWords.createNow }).click();
    await pageFrame(page).getByRole('link', { name: reportWords.openDocument }).click();
    const paper = page.locator('.paper');
    await paper.getByText('องค์การบริหารส่วนตำบลทดสอบ').first().waitFor();
    expect(await paper.textContent()).toContain(MENDED.slice(2));
  });
});

async function firstRun(page: Page): Promise<void> {
  await chooseMenu(page, setupTitle);
  const form = pageFrame(page);
  await form.getByLabel(SETTINGS.agency.name).fill('องค์การบริหารส่วนตำบลทดสอบ');
  await form.getByLabel(SETTINGS.district.name).fill('ชัยบาดาล');
  await form.getByLabel(SETTINGS.province.name).fill('ลพบุรี');
  await form.getByLabel(SETTINGS.website.name).fill('https://www.test.example');
  await form.getByLabel(setupWords.year).selectOption('2566');
  await form.getByRole('button', { name: setupWords.onward }).click();
  await form.getByRole('button', { name: setupWords.start }).click();
  await form.getByText(setupWords.done).waitFor();
  await form.getByRole('button', { name: commonWords.close }).click();
  await page.getByRole('button', { name: SHEETS.oit.name, exact: true }).click();
}

async function type(page: Page, cell: string, text: string): Promise<void> {
  const box = await editor(page, cell, 'textbox');
  await box.fill(text);
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'detached' });
  await page.locator(`[data-cell="${cell}"]`).getByText(text, { exact: true }).waitFor();
}

async function choose(page: Page, cell: string, word: string): Promise<void> {
  await (await editor(page, cell, 'combobox')).selectOption(word);
  await page.locator(`[data-cell="${cell}"]`).getByText(word, { exact: true }).waitFor();
}

/** Opens a cell as a person does: once more when the sheet was just drawn anew under the pointer. */
async function editor(page: Page, cell: string, role: 'textbox' | 'combobox'): Promise<Locator> {
  const place = page.locator(`[data-cell="${cell}"]`);
  const box = place.getByRole(role);
  for (let attempt = 0; attempt < 5; attempt++) {
    await place.dblclick();
    const opened = await box.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (opened) return box;
  }
  throw new Error(`${cell} does not open`);
}
