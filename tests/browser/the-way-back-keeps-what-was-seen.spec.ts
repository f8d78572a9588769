import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_PATH, launchOptions } from './chromium.ts';
import { fullestItem, pageKinds } from './page-kinds.ts';
import { test as base, expect } from './site.ts';

/** Playwright turns the back/forward cache off; readers have it. */
const test = base.extend<object, { caching: Browser }>({
  caching: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const options = launchOptions(process.env[CHROMIUM_PATH] ?? '');
      const browser = await chromium.launch({ ...options, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

test.use({ viewport: { width: 1000, height: 500 } });

// What answers 404 is kept by no browser.
const { miss: _, ...kept } = pageKinds;

for (const [kind, addressOf] of Object.entries(kept)) {
  test(`${kind}: the browser keeps the page alive for the way back`, async ({ caching, site, backlog }) => {
    const page = await caching.newPage({ baseURL: process.env[site.variable] ?? '' });
    await page.goto(addressOf(backlog), { waitUntil: 'networkidle' });
    await page.evaluate(() => Reflect.set(globalThis, 'isAlive', true));
    await page.goto('rules/?from=there');
    // A page that is kept does not load again.
    await page.goBack({ waitUntil: 'commit' });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'isAlive'))).toBe(true);
    await page.close();
  });
}

test('a list that was narrowed, sorted and scrolled is as it was, even when it is loaded anew', async ({
  page,
  backlog,
}) => {
  const { project } = fullestItem(backlog);
  await page.goto(`${project}/items/?where=is:open&sort=title&group=none`, { waitUntil: 'networkidle' });
  await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  const before = await readList(page);
  expect(before.top).toBe(300);
  await page.getByRole('main').locator('tbody a:visible').nth(6).click();
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack({ waitUntil: 'networkidle' });
  expect(await readList(page)).toEqual(before);
});

/** What a reader sees of a list. */
async function readList(page: Page) {
  await expect(page.locator('[data-filter-status]')).not.toBeEmpty();
  const rows = await page.locator('tbody tr:visible .title').allTextContents();
  return { address: page.url(), top: await page.evaluate(() => scrollY), rows };
}
