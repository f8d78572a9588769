import type { Page } from '@playwright/test';
import { below, fullestItem, pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

test('the sheet of shortcuts opens by key and from the foot, and gives the focus back', async ({ page }) => {
  await page.goto('');
  const link = page.getByRole('link', { name: 'Keyboard', exact: true });
  await link.press('Enter');
  await expect(sheet(page)).toBeVisible();
  await expect(page).not.toHaveURL(/keyboard/);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeFocused();
});

test('g and a letter lead to every section that the header has', async ({ page, backlog }) => {
  const { project } = fullestItem(backlog);
  await page.goto(`${project}/`);
  const links = page.getByRole('banner').locator('[data-key]');
  const sections = await links.evaluateAll((all) =>
    all.map((a) => [a.getAttribute('data-key'), a.getAttribute('href')]),
  );
  expect(sections.length).toBeGreaterThan(5);
  for (const [key, href] of sections) {
    await page.keyboard.press('g');
    await page.keyboard.press(key ?? '');
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await page.waitForLoadState('load');
  }
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL(/:\d+\/$/);
});

test('brackets lead to the neighbours of an item', async ({ page, backlog }) => {
  await page.goto(below(fullestItem(backlog).url));
  const next = await page.locator('main a[rel=next]').getAttribute('href');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(new RegExp(`${next}$`));
  await page.waitForLoadState('load');
  await page.keyboard.press('[');
  await expect(page).toHaveURL(new RegExp(`${fullestItem(backlog).url}$`));
});

test('y copies the link of an item, and says so', async ({ page, backlog, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(below(fullestItem(backlog).url));
  await page.keyboard.press('y');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('t changes the theme, and says to which', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByRole('status').filter({ hasText: 'light' })).toBeVisible();
});

for (const kind of ['overview', 'items', 'board', 'findings'] as const) {
  test(`j and k go through what the page lists: ${kind}`, async ({ page, backlog }) => {
    await page.goto(pageKinds[kind](backlog));
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('j');
    const first = await focused();
    expect(first).toBeTruthy();
    await page.keyboard.press('j');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
    await expect(page.locator(':focus-visible')).toHaveCount(1);
  });
}

test('keys are letters again while somebody types, and with a modifier', async ({ page }) => {
  await page.goto('search/');
  const box = page.getByRole('main').getByRole('searchbox');
  await box.fill('');
  await page.keyboard.type('t?/gb');
  await expect(box).toHaveValue('t?/gb');
  await box.blur();
  await page.keyboard.press('Alt+t');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(sheet(page)).toHaveCount(0);
});

test('a reader turns single keys off for good, and search stays open to Ctrl and K', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('?');
  await sheet(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.goto('rules/');
  await page.keyboard.press('t');
  await page.keyboard.press('/');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('keyboard/');
  await page.getByRole('checkbox').check();
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

function sheet(page: Page) {
  return page.getByRole('dialog', { name: 'Keyboard shortcuts' });
}
