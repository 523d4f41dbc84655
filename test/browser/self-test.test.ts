import { chooseMenu, pageFrame } from '../../src/local/preview/drive-page';
import { selfTestTitle, selfTestWords as words } from '../../src/messages/self-test';
import { aboutTitle } from '../../src/messages/titles';
import { longTest } from '../support/sampled';
import { describeInBrowser, innerFrame, seriousViolations, usePreview } from './browser';

describeInBrowser('«ทดสอบระบบ»', () => {
  const { open } = usePreview();

  longTest(
    'is opened from เกี่ยวกับ, shows how far it is, and ends with a table and a text to send',
    async () => {
      const page = await open({ viewport: { width: 1366, height: 768 } });
      await chooseMenu(page, aboutTitle);
      await pageFrame(page).getByRole('button', { name: words.open }).click();
      await page.getByText(selfTestTitle, { exact: true }).first().waitFor();
      await pageFrame(page).getByRole('button', { name: words.start }).click();
      await pageFrame(page).getByRole('progressbar').waitFor();
      await pageFrame(page)
        .getByText(/^ตรงตามที่คาดทั้ง \d+ ข้อ$/)
        .waitFor({ timeout: 60_000 });
      expect(await pageFrame(page).locator('.probes tbody tr').count()).toBeGreaterThanOrEqual(60);
      expect(await seriousViolations(await innerFrame(page))).toEqual([]);

      await pageFrame(page).getByRole('button', { name: words.copy }).click();
      await pageFrame(page).getByText(words.copied).or(pageFrame(page).getByText(words.notCopied)).waitFor();
      expect(await page.getByText(/ลบได้/).count()).toBe(0);
    },
  );
});
