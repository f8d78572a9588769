import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { below, fullestItem } from './page-kinds.ts';
import { expect, test } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the search: before a word, with results, and with none', async ({ page, backlog }) => {
      await page.goto(below(fullestItem(backlog).url));
      await page.goto(`${fullestItem(backlog).project}/`);
      await page.keyboard.press('/');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.type(fullestItem(backlog).id ?? '');
      await expect(page.getByRole('option').first()).toHaveAttribute('href', fullestItem(backlog).url);
      await expectNoViolations(page);
      await page.getByRole('combobox').fill('qzqzqzqz');
      await expect(page.locator('.nothing:visible')).toHaveCount(1);
      await expectNoViolations(page);
    });

    test('the sheet of shortcuts', async ({ page }) => {
      await page.goto('');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page);
    });
  });
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found).toEqual([]);
}
