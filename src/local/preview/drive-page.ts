import type { FrameLocator, Page } from 'playwright-core';
import { menuWords } from '../../messages/menu';

/** What a person does in the preview's page, for pictures and tests. */

/** Opens the ITA menu and chooses an item by its label, or by how the label begins. */
export async function chooseMenu(page: Page, label: string): Promise<void> {
  await page.locator('summary', { hasText: menuWords.title }).click();
  await page.locator('.menus').getByRole('button', { name: label }).click();
}

/** The page of the add-on beside the sheet. */
export function sidebarFrame(page: Page): FrameLocator {
  return page.frameLocator('aside.sidebar iframe');
}

/** The page of the add-on in the open window. */
export function pageFrame(page: Page): FrameLocator {
  return page.frameLocator('dialog.window iframe');
}
