import { AxeBuilder } from '@axe-core/playwright';
import { openMenu } from './open-menu.ts';
import { pageKinds } from './page-kinds.ts';
import { expect, germanSite, test } from './site.ts';

test.use({ site: germanSite });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const [kind, addressOf] of Object.entries(pageKinds)) {
    test(`${kind}: is German, fits the screen, and axe finds nothing`, async ({ page, backlog }) => {
      await page.goto(addressOf(backlog));
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
      await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    });
  }
});

test('scripts speak it too, and search finds by stems', async ({ page }) => {
  await page.goto('gangway/board/');
  await expect(page.getByRole('button', { name: /^Farbschema: / })).toBeVisible();
  await (await openMenu(page, 'Priorität')).getByRole('link', { name: /^P1/ }).click();
  await expect(page.getByText(/^\d+ von 29 gezeigt$/)).toBeVisible();
  await page.goto('search/?q=refunds');
  await expect(page.getByRole('heading', { name: /^\d+ Eintr(?:ag|äge)$/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Bereit/ })).toBeVisible();
});

test('a query that cannot be read is told in it', async ({ page }) => {
  await page.goto('gangway/board/');
  await page.getByLabel('Abfrage').fill('is:opn');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“is” ist nie “opn”. Gemeint: “open”?', { exact: false })).toBeVisible();
});
