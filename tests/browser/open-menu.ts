import type { Locator, Page } from '@playwright/test';

/** Opens one of the menus over a list, and returns what stands in it. */
export async function openMenu(page: Page, name: string): Promise<Locator> {
  const menu = page
    .locator('details[data-menu]')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`^${name}`) }) });
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  return menu.locator('ul');
}
