import type { Page } from '@playwright/test';
import { readBuiltPages } from './built-pages.ts';
import { pageKinds } from './page-kinds.ts';
import { expect, hostileSite, test } from './site.ts';

for (const width of [390, 320]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const [kind, addressOf] of Object.entries(pageKinds)) {
      test(`${kind} fits`, async ({ page, backlog }) => {
        await page.goto(addressOf(backlog));
        expect(await scrollSideways(page)).toBe(0);
      });
    }

    test.describe('words longer than the screen', () => {
      test.use({ site: hostileSite });

      test('are broken on every page', async ({ page }) => {
        for (const { file } of readBuiltPages(hostileSite.directory)) {
          await page.goto(file);
          expect(await scrollSideways(page), file).toBe(0);
        }
      });
    });
  });
}

/** By how many pixels the page can be scrolled to the right. */
async function scrollSideways(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    root.scrollLeft = 10_000;
    return root.scrollLeft;
  });
}
