import type { Page } from '@playwright/test';
import { openMenu } from './open-menu.ts';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

for (const [kind, addressOf] of Object.entries(pageKinds)) {
  test(`${kind}: one title, and no level of headings left out`, async ({ page, backlog }) => {
    await page.goto(addressOf(backlog));
    const levels = await readLevels(page);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0], 'the title comes first').toBe(1);
    const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
    expect(skipped, `of ${levels.join(' ')}`).toEqual([]);
  });

  test(`${kind}: the first Tab offers to skip to the content`, async ({ page, backlog }) => {
    await page.goto(addressOf(backlog));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press('Tab');
    const isBehind = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
    expect(isBehind, 'the next Tab stands in the content').toBe(true);
  });
}

for (const [kind, menu] of [
  ['board', 'Lane'],
  ['items', 'Status'],
  ['findings', 'Severity'],
  ['graph', 'Status'],
] as const) {
  test(`${kind}: what a filter leaves is said`, async ({ page, backlog }) => {
    await page.goto(pageKinds[kind](backlog));
    await (await openMenu(page, menu)).locator('a[data-filter]:not([aria-current]):visible').first().click();
    await expect(page).toHaveURL(/where=/);
    await expect(page.getByRole('status').filter({ hasText: /\d/ })).not.toHaveCount(0);
  });
}

/** The levels of the headings that are there for all, in their order. */
function readLevels(page: Page): Promise<number[]> {
  return page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName, ariaLevel }) => Number(ariaLevel ?? tagName.slice(1))));
}
