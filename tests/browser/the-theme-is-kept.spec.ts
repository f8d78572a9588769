import { expect, test } from './site.ts';

test('the theme button changes the theme, and the next page keeps it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const button = page.getByRole('button', { name: /^Theme/ });
  const light = await background();
  while (!/dark/.test((await button.getAttribute('aria-label')) ?? '')) await button.click();
  const dark = await background();
  expect(dark).not.toBe(light);

  await page.goto('search/');
  expect(await background()).toBe(dark);
  await expect(button).toHaveAccessibleName(/dark/);
});

test('without a choice the system decides', async ({ page }) => {
  await page.goto('');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).not.toBe(light);
});
