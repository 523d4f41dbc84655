import type { FrameLocator, Page } from 'playwright-core';
import { menuWords } from '../../messages/menu';

/** What a person does in the preview's page, for pictures and tests. */

/** Opens the ITA menu, and the one below it where it stands there, and chooses an item by how its label begins. */
export async function chooseMenu(page: Page, label: string): Promise<void> {
  await page.locator('summary', { hasText: menuWords.title }).click();
  const item = page.locator('.menus').locator('button', { hasText: label });
  if (!(await item.isVisible())) await page.locator('summary', { hasText: menuWords.tools }).click();
  await item.click();
}

/** The page of the add-on beside the sheet. */
export function sidebarFrame(page: Page): FrameLocator {
  return page.frameLocator('aside.sidebar iframe');
}

/** The page of the add-on in the open window. */
export function pageFrame(page: Page): FrameLocator {
  return page.frameLocator('dialog.window iframe');
}
