import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import { setupWords } from '../../src/messages/pages';
import { problem } from '../../src/messages/problems';
import { SETTINGS } from '../../src/messages/settings';
import { checkTitle, mendTitle, reportTitle, setupTitle } from '../../src/messages/titles';
import { SHEETS } from '../../src/workbook/schema';
import { describeInBrowser, emptyBook, usePreview } from './browser';
import { useOnePage } from './one-page';

describeInBrowser('the first run', () => {
  const preview = usePreview(emptyBook);

  test('asks about the agency, builds every sheet, and puts the answers in', async () => {
    const page = await preview.open();
    await chooseMenu(page, setupTitle);
    const form = pageFrame(page);
    const agency = form.getByLabel(SETTINGS.agency.name);

    await form.getByRole('button', { name: setupWords.start }).click();
    await form.getByText(setupWords.missingAgency).waitFor();
    expect(await agency.evaluate((element) => element === document.activeElement)).toBe(true);

    await agency.fill('องค์การบริหารส่วนตำบลทดสอบ');
    await form.getByLabel(SETTINGS.province.name).fill('ลพบุรี');
    await form.getByLabel(SETTINGS.website.name).fill('https://www.test.example');
    await form.getByLabel('กองช่าง').uncheck();
    await form.getByLabel(setupWords.otherOffices).fill('หน่วยตรวจสอบภายใน');
    await form.getByRole('button', { name: setupWords.start }).click();
    await form.getByText(setupWords.done).waitFor();
    await form.getByRole('button', { name: 'ปิด' }).click();

    const tabs = page.getByRole('navigation', { name: 'ชีต' });
    expect(await tabs.locator('[aria-current]').textContent()).toBe(SHEETS.oit.name);
    for (const { name } of [SHEETS.settings, SHEETS.oit, SHEETS.components, SHEETS.history]) {
      await tabs.getByRole('button', { name, exact: true }).waitFor();
    }
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
    await form.getByRole('button', { name: setupWords.save }).click();
    await form.getByText(setupWords.done).waitFor();
    await form.getByRole('button', { name: 'ปิด' }).click();
    await page.getByRole('button', { name: SHEETS.settings.name, exact: true }).click();
    expect(await page.locator('td[data-cell^="B"]').allTextContents()).toEqual(
      expect.arrayContaining(['องค์การบริหารส่วนตำบลทดสอบ', 'ชัยบาดาล', 'ลพบุรี']),
    );
  });
});

describeInBrowser('before the first run', () => {
  const open = useOnePage(usePreview(emptyBook));

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
