import type { Page } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';
import { expect, sites, test } from './site.ts';

/** Milliseconds after which Chromium takes a pointer that rests on a link for a wish to follow it, and some to fetch. */
const REST = 1000;

for (const [name, site] of Object.entries(sites)) {
  test.describe(`built for ${name} (${site.base})`, () => {
    test.use({ site });

    test('the page behind a link that the pointer rests on is there before the click', async ({ page, backlog }) => {
      await expect(async () => {
        await page.goto(pageKinds.overview(backlog), { waitUntil: 'networkidle' });
        const link = page.getByRole('navigation').getByRole('link', { name: 'Board' });
        await link.hover();
        await page.waitForTimeout(REST);
        await link.click();
        await expect(page).toHaveURL(/board\/$/);
        expect(await readDelivery(page)).toBe('navigational-prefetch');
      }).toPass();
    });
  });
}

/** How the page came to the browser. */
function readDelivery(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(performance.getEntriesByType('navigation')[0] ?? {}, 'deliveryType'));
}
