import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import { commonWords, reportWords } from '../../src/messages/pages';
import { buildTitle, checkTitle, reportTitle } from '../../src/messages/titles';
import { RESULT_COLOURS } from '../../src/workbook/colours';
import { SHEETS } from '../../src/workbook/schema';
import { inOit } from '../support/bundle';
import { describeInBrowser, usePreview } from './browser';

describeInBrowser('a check and a report', () => {
  const preview = usePreview();

  test('the check tells its counts, and the sheet has the colours', async () => {
    const page = await preview.open();
    await chooseMenu(page, checkTitle);
    await pageFrame(page)
      .getByText(/ครบถ้วน \d+ จาก 43 ข้อ/)
      .waitFor();
    await pageFrame(page).getByRole('button', { name: commonWords.close }).click();

    await page.getByRole('button', { name: SHEETS.oit.name, exact: true }).click();
    const cell = page.locator(`[data-cell="${inOit('result', 2)}"]`);
    const word = (await cell.textContent()) ?? '';
    const colour = RESULT_COLOURS.find(({ result }) => result === word);
    expect(await cell.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      rgb(colour?.background ?? ''),
    );
  });

  test('the report is made, and its document can be read in the page', async () => {
    const page = await preview.open();
    await chooseMenu(page, reportTitle);
    await pageFrame(page).getByRole('button', { name: reportWords.create }).click();
    await pageFrame(page).getByRole('link', { name: reportWords.openDocument }).click();
    const paper = page.locator('.paper');
    await paper.getByText('องค์การบริหารส่วนตำบลนาโสม').first().waitFor();
    expect(await paper.textContent()).not.toContain('{{');
  });

  test('text from a cell is shown as text, whatever it looks like', async () => {
    const page = await preview.open();
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    await page.getByRole('button', { name: SHEETS.oit.name, exact: true }).click();
    await edit(page, inOit('url', 2), hostile);
    expect(await page.locator(`[data-cell="${inOit('url', 2)}"]`).textContent()).toBe(hostile);
    await chooseMenu(page, checkTitle);
    await pageFrame(page).getByText('<img src=x onerror=alert(1)>').first().waitFor();
    expect(await pageFrame(page).locator('img').count()).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
  });

  test('a plain dialog of the script waits for its answer', async () => {
    const page = await preview.open();
    await chooseMenu(page, buildTitle);
    const alert = page.getByRole('dialog', { name: buildTitle });
    await alert.getByRole('button', { name: 'ตกลง' }).click();
    await alert.waitFor({ state: 'detached' });
  });
});

/** Types into a cell of the sheet that is open. */
async function edit(
  page: Awaited<ReturnType<ReturnType<typeof usePreview>['open']>>,
  cell: string,
  text: string,
) {
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
