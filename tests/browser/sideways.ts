import type { Page } from '@playwright/test';

/** By how many pixels the page can be scrolled to the right. */
export async function scrollSideways(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    root.scrollLeft = 10_000;
    return root.scrollLeft;
  });
}
