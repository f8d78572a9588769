import type { Page } from '@playwright/test';
import { expect, languagesSite, test } from './site.ts';

const furtherFonts = (page: Page) => page.locator('link[rel=stylesheet][href*="/writing-systems."]');

/** The files of fonts that a page fetches while something is done. */
async function filesFetched(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') files.push(new URL(request.url()).pathname.replace(/.*\/|\..*/g, ''));
  });
  await act();
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return [...new Set(files)].sort();
}

test('a page in English begins with the two small fonts and asks for no other', async ({ page }) => {
  expect(await filesFetched(page, () => page.goto('gangway/items/'))).toEqual(['plex-mono', 'plex-sans']);
  await expect(furtherFonts(page)).toHaveCount(0);
});

test('what a search may show is set with all of them', async ({ page }) => {
  await page.goto('gangway/items/');
  await page.keyboard.press('/');
  await expect(furtherFonts(page)).toHaveCount(1);
});

test.describe('without scripts', () => {
  test.use({ site: languagesSite, javaScriptEnabled: false });

  test('letters that the small fonts lack are in the same font', async ({ page }) => {
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    await page.goto('czech/documents/plan/', { waitUntil: 'networkidle' });
    await expect(furtherFonts(page)).toHaveCount(1);
    expect(files.some((url) => /ibm-plex-sans-latin-ext-wght-normal\.[^/]*woff2$/.test(url))).toBe(true);
  });
});
