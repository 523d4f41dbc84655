import type { Page } from 'playwright-core';
import type { usePreview } from './browser';

type Preview = ReturnType<typeof usePreview>;

/** A page that is closed after its test: one that is left open goes on asking the server, and follows the next one. */
export function useOnePage(preview: Preview): Preview['open'] {
  let page: Page | null = null;
  afterEach(async () => {
    await page?.close();
    page = null;
  });
  return async (options) => {
    page = await (options ? preview.open(options) : preview.open());
    return page;
  };
}
