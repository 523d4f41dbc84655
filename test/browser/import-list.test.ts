import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import { importWords as words } from '../../src/messages/import-page';
import { newYearWords } from '../../src/messages/new-year-page';
import * as setupWords from '../../src/messages/setup-page';
import { importTitle, setupTitle } from '../../src/messages/titles';
import { SHEETS } from '../../src/workbook/schema';
import { longTest } from '../support/sampled';
import { sampleBook, unfilledBook } from './books';
import { describeInBrowser, emptyBook, innerFrame, seriousViolations, usePreview } from './browser';

const MENU = `${importTitle}…`;

/** A list of an office's own making: its codes, years and references are those of no bundled year. */
const ITEMS = [
  ['o1', 'ผังองค์กรและทำเนียบ', ['แสดงผังองค์กร', 'แสดงทำเนียบผู้บริหาร']],
  ['o2', 'แผนป้องกันทุจริตประจำปี พ.ศ. 2569', ['แสดงแผนที่มีระยะเวลาบังคับใช้ครอบคลุมปี พ.ศ. 2569']],
  ['o4', 'รายงานตามแผนในข้อ o2 รอบ 6 เดือนแรก ปี พ.ศ. 2569', ['แสดงความคืบหน้า']],
] as const;
const HTML = `<table><tr><th>ข้อ</th><th>ข้อมูล</th><th>องค์ประกอบด้านข้อมูล</th></tr>${ITEMS.map(
  ([code, title, parts]) =>
    `<tr><td>${code}</td><td>${title}</td><td><ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul></td></tr>`,
).join('')}</table>`;

async function pasteHtml(page: Page, html: string, text: string): Promise<void> {
  const frame = await innerFrame(page);
  await frame.locator('#list-text').evaluate(
    (box, [markup = '', plain = '']) => {
      const data = new DataTransfer();
      data.setData('text/html', markup);
      data.setData('text/plain', plain);
      box.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [html, text],
  );
}

async function openImport(page: Page): Promise<FrameLocator> {
  await chooseMenu(page, MENU);
  const form = pageFrame(page);
  await form.locator('form').waitFor();
  return form;
}

const button = (form: FrameLocator, name: string) => form.getByRole('button', { name, exact: true });

describeInBrowser('bringing a list into an empty file', () => {
  const { open } = usePreview(emptyBook);

  test('a table of the clipboard is previewed, put right, and begins the workbook', async () => {
    const page = await open();
    const form = await openImport(page);
    await form.getByLabel(words.year).selectOption('2569');
    await pasteHtml(page, HTML, ITEMS.map(([, title]) => title).join('\n'));
    await form.getByText(words.pastedTable).waitFor();
    await button(form, words.understand).click();
    await form.getByText(words.counted(3, 2569)).waitFor();
    // The gap and what was concluded from the wording stand on top.
    await form.getByText('ไม่พบข้อ o3', { exact: false }).waitFor();
    const first = form.locator('.item').first();
    expect(await first.textContent()).toContain('o2');
    expect(await form.getByText(words.proposed).count()).toBe(3);
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);

    await button(form, words.editOf('o4')).click();
    await form.getByLabel(words.fields.code).fill('o2');
    await button(form, words.compare).click();
    await form.getByText(words.twinCode('o2')).first().waitFor();
    await form.getByLabel(words.fields.code).fill('๐๓');
    await form.getByLabel(words.fields.title).fill('รายงานตามแผน <img src=x onerror=alert(1)>');
    await button(form, words.compare).click();
    await form.getByText(words.beginWith(3, 2569)).waitFor();
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);
    expect(await page.getByRole('navigation', { name: 'ชีต' }).getByRole('button').count()).toBe(1);

    await button(form, words.take).click();
    await form.getByText(words.done(3, 2569)).waitFor();
    await button(form, setupTitle).click();
    await form.getByLabel('ชื่อหน่วยงาน').waitFor();
    await form.getByText(setupWords.yearOfList(2569, 3)).waitFor();
  });
});

describeInBrowser('bringing a list into a workbook that has one', () => {
  const { open } = usePreview(unfilledBook());

  test('what is new, renamed and gone is told before anything is written; no row is lost', async () => {
    const page = await open();
    const form = await openImport(page);
    await form.getByLabel(newYearWords.replace(2566)).check();
    await button(form, newYearWords.onward).click();
    await form.getByText(words.ownYear(2566)).waitFor();
    await form.getByLabel(words.paste).fill('o1 โครงสร้าง\no2 ทำเนียบของหน่วยงาน\no44 ข้อที่เพิ่มใหม่');
    await button(form, words.understand).click();
    await button(form, words.compare).click();
    await form.getByText(words.added(1)).waitFor();
    await form.getByText(words.renamed(1)).waitFor();
    await form.getByText(words.gone(41)).waitFor();
    await button(form, words.take).click();
    await form.getByText(words.done(3, 2566)).waitFor();
    await button(form, 'ปิด').click();
    await page.getByRole('button', { name: SHEETS.oit.name, exact: true }).click();
    const titles = await page.locator('td[data-cell^="B"]').allTextContents();
    expect(titles).toContain('ทำเนียบของหน่วยงาน');
    expect(titles).toContain('ข้อที่เพิ่มใหม่');
    // The heading, the 43 of before, and the new one.
    expect(titles.filter((title) => title !== '').length).toBe(1 + 43 + 1);
  });

  test('what is no list, or no file of one, is said in the page', async () => {
    const page = await open();
    const form = await openImport(page);
    await form.getByLabel(newYearWords.replace(2566)).check();
    await button(form, newYearWords.onward).click();
    await button(form, words.understand).click();
    await form.getByText(words.nothing).waitFor();
    await form.getByLabel(words.paste).fill('วันนี้อากาศดี');
    await button(form, words.understand).click();
    await form.getByRole('alert').waitFor();
    const folder = await mkdtemp(join(tmpdir(), 'ita-list-'));
    try {
      for (const name of ['ภาพ.png', 'เสีย.docx', 'เสีย.xlsx']) {
        const path = join(folder, name);
        await writeFile(path, 'ไม่ใช่เอกสาร');
        await form.getByLabel(words.file).setInputFiles(path);
        await button(form, words.understand).click();
        await form.getByRole('alert').getByText(name, { exact: false }).waitFor();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);
  });
});

describeInBrowser('a new fiscal year in the same file', () => {
  const { open } = usePreview(sampleBook());

  longTest('from the list of a bundled year: the map is put right, and the old year kept', async () => {
    const page = await open();
    const form = await openImport(page);
    await form.getByLabel(newYearWords.begin).check();
    await form.getByLabel(newYearWords.year, { exact: true }).selectOption('2568');
    await form.getByLabel(newYearWords.bundled(2568)).check();
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);
    await button(form, newYearWords.onward).click();
    await form.getByText(newYearWords.map(2566, 2568)).waitFor();
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);

    // Two items cannot go on as the same one.
    const first = form.getByLabel(newYearWords.goesOnAs('o1'), { exact: true });
    const second = form.getByLabel(newYearWords.goesOnAs('o2'), { exact: true });
    const proposed = await second.inputValue();
    await second.selectOption(await first.inputValue());
    await button(form, newYearWords.start(2568)).click();
    await form.getByText(newYearWords.twice(await first.inputValue())).waitFor();
    await second.selectOption(proposed);
    await button(form, newYearWords.start(2568)).click();
    await form.locator('.notice.done').waitFor();
    await button(form, 'ปิด').click();
    await page.getByRole('button', { name: SHEETS.settings.name, exact: true }).click();
    expect(await page.locator('td[data-cell^="B"]').allTextContents()).toContain('2568');
  });
});
