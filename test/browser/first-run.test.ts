import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import { begunFromSource } from '../../src/messages/criteria';
import { problem } from '../../src/messages/problems';
import { SETTINGS } from '../../src/messages/settings';
import * as setupWords from '../../src/messages/setup-page';
import { checkTitle, mendTitle, reportTitle, setupTitle } from '../../src/messages/titles';
import { SHEETS } from '../../src/workbook/schema';
import { inOit } from '../support/bundle';
import { describeInBrowser, emptyBook, innerFrame, seriousViolations, usePreview } from './browser';

describeInBrowser('the first run', () => {
  const preview = usePreview(emptyBook);

  test('asks about the agency, builds every sheet, and puts the answers in', async () => {
    const page = await preview.open();
    await chooseMenu(page, setupTitle);
    const form = pageFrame(page);
    const agency = form.getByLabel(SETTINGS.agency.name);

    await form.getByRole('button', { name: setupWords.onward }).click();
    await form.getByText(setupWords.missingAgency).waitFor();
    expect(await agency.evaluate((element) => element === document.activeElement)).toBe(true);

    await agency.fill('องค์การบริหารส่วนตำบลทดสอบ');
    await form.getByLabel(SETTINGS.province.name).fill('ลพบุรี');
    await form.getByLabel(SETTINGS.website.name).fill('https://www.test.example');
    await form.getByLabel(setupWords.year).selectOption('2566');
    await form.getByLabel(setupWords.oitCloses).fill('30/4/2566');
    await form.getByLabel(setupWords.ownDay).fill('๑๕ พ.ค. ๖๖');
    await form.getByLabel('กองช่าง').uncheck();
    await form.getByLabel(setupWords.otherOffices).fill('หน่วยตรวจสอบภายใน');
    await form.getByRole('button', { name: setupWords.onward }).click();
    await form.getByText(setupWords.lateDay).waitFor();
    await form.getByLabel(setupWords.ownDay).fill('๑๐ เม.ย. ๖๖');
    await form.getByRole('button', { name: setupWords.onward }).click();

    // One by one, and all that one division has at once.
    await form.getByLabel(setupWords.ownerOf('o1'), { exact: true }).selectOption('หน่วยตรวจสอบภายใน');
    await form.getByLabel(setupWords.show, { exact: true }).selectOption({ index: 1 });
    await form.getByLabel(setupWords.chooseShown).check();
    await form.getByLabel(setupWords.change).selectOption('กองคลัง');
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);
    await form.getByRole('button', { name: setupWords.changeNow, exact: true }).click();
    await form.getByRole('button', { name: setupWords.start }).click();
    await form.getByText(setupWords.done).waitFor();
    await form.getByRole('button', { name: 'ปิด' }).click();

    const tabs = page.getByRole('navigation', { name: 'ชีต' });
    expect(await tabs.locator('[aria-current]').textContent()).toBe(SHEETS.oit.name);
    for (const { name } of [SHEETS.settings, SHEETS.oit, SHEETS.components, SHEETS.history]) {
      await tabs.getByRole('button', { name, exact: true }).waitFor();
    }
    expect(await page.locator(`[data-cell="${inOit('owner', 2)}"]`).textContent()).toBe('หน่วยตรวจสอบภายใน');
    expect(await page.locator(`[data-cell="${inOit('dueDate', 44)}"]`).textContent()).toBe('10/4/2023');
    await tabs.getByRole('button', { name: SHEETS.settings.name, exact: true }).click();
    expect(await page.locator('[data-cell="B2"]').textContent()).toBe('องค์การบริหารส่วนตำบลทดสอบ');
    await tabs.getByRole('button', { name: SHEETS.offices.name, exact: true }).click();
    expect(await page.locator('td[data-cell^="A"]').allTextContents()).toEqual(
      expect.arrayContaining(['สำนักปลัด', 'กองคลัง', 'หน่วยตรวจสอบภายใน']),
    );
    expect(await page.locator('td[data-cell^="A"]').allTextContents()).not.toContain('กองช่าง');
  });

  test('opened again, it knows the answers, and changes only what is changed', async () => {
    const page = await preview.open();
    await chooseMenu(page, setupTitle);
    const form = pageFrame(page);
    await form.getByText(setupWords.again).waitFor();
    expect(await form.getByLabel(SETTINGS.province.name).inputValue()).toBe('ลพบุรี');
    await form.getByLabel(SETTINGS.district.name).fill('ชัยบาดาล');
    expect(await form.getByLabel(setupWords.ownDay).inputValue()).toBe('10 เมษายน 2566');
    await form.getByText(setupWords.yearOfList(2566, 43)).waitFor();
    await form.getByRole('button', { name: setupWords.onward }).click();
    expect(await form.getByLabel(setupWords.ownerOf('o1'), { exact: true }).inputValue()).toBe(
      'หน่วยตรวจสอบภายใน',
    );
    await form.getByRole('button', { name: setupWords.start }).click();
    await form.getByText(setupWords.done).waitFor();
    await form.getByRole('button', { name: 'ปิด' }).click();
    await page.getByRole('button', { name: SHEETS.settings.name, exact: true }).click();
    expect(await page.locator('td[data-cell^="B"]').allTextContents()).toEqual(
      expect.arrayContaining(['องค์การบริหารส่วนตำบลทดสอบ', 'ชัยบาดาล', 'ลพบุรี']),
    );
  });
});

describeInBrowser('before the first run', () => {
  const { open } = usePreview(emptyBook);

  test.each([checkTitle, reportTitle, mendTitle])(
    '%s says that nobody has begun, and leads there',
    async (title) => {
      const page = await open();
      await chooseMenu(page, title);
      const alert = pageFrame(page).getByRole('alert');
      await alert.getByText(problem('not-set-up', {}).message).waitFor();
      expect(await alert.getByRole('button').allTextContents()).toEqual([setupTitle]);
      await alert.getByRole('button').click();
      await pageFrame(page).getByLabel(SETTINGS.agency.name).waitFor();
    },
  );
});

describeInBrowser('a year of which the program has no list', () => {
  const { open } = usePreview(emptyBook);

  test('is proposed by the calendar, and leads to the three ways', async () => {
    const page = await open();
    await chooseMenu(page, setupTitle);
    const form = pageFrame(page);
    await form.getByLabel(SETTINGS.agency.name).fill('อบต.ทดสอบ');
    const now = new Date();
    const present = now.getFullYear() + 543 + (now.getMonth() >= 9 ? 1 : 0);
    expect(await form.getByLabel(setupWords.year).inputValue()).toBe(String(present));

    // The year after the present one has no list, whenever this runs.
    await form.getByLabel(setupWords.year).selectOption(String(present + 1));
    await form.getByText(setupWords.noList(present + 1)).waitFor();
    await form.getByText(setupWords.beginWithOwn).waitFor();
    await form.getByRole('button', { name: setupWords.onward }).click();
    await form.getByText(setupWords.missingList).waitFor();
    expect(await seriousViolations(await innerFrame(page))).toEqual([]);

    await form.getByLabel(setupWords.beginWith(2569)).check();
    await form.getByRole('button', { name: setupWords.onward }).click();
    await form.getByRole('button', { name: setupWords.start }).click();
    await form.getByText(setupWords.done).waitFor();
    await form.getByRole('button', { name: 'ปิด' }).click();
    await page.getByRole('button', { name: SHEETS.criteria.name, exact: true }).click();
    await page.getByText(begunFromSource(2569)).first().waitFor();
  });
});
