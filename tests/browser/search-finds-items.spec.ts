import type { Page } from '@playwright/test';
import type { Backlog } from '../../src/backlog/model.ts';
import { fullestItem } from './page-kinds.ts';
import { expect, sites, test } from './site.ts';

for (const [name, site] of Object.entries(sites)) {
  test.describe(`built for ${name} (${site.base})`, () => {
    test.use({ site });

    test('an id typed exactly comes first, whatever its case', async ({ page, backlog }) => {
      await page.goto('search/');
      for (const { id, url } of sampleIds(backlog)) {
        for (const typed of [id, id.toLowerCase()]) {
          await page.getByRole('searchbox').fill(typed);
          await expect(hits(page).first()).toHaveAttribute('href', site.base.slice(0, -1) + url);
        }
      }
    });
  });
}

test('a facet narrows what a word finds, to as many items as it says', async ({ page, backlog }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill(frequentWord(backlog));
  const statuses = page.getByRole('group', { name: 'Status' }).getByRole('checkbox');
  await expect(hits(page).first()).toBeVisible();
  await expect.poll(() => statuses.count()).toBeGreaterThan(1);
  const all = await hits(page).count();

  const label = page.getByRole('group', { name: 'Status' }).locator('label').first();
  const [, status = '', count = ''] = /^(.*\S)\s+(\d+)$/.exec(((await label.textContent()) ?? '').trim()) ?? [];
  await label.click();
  await expect(hits(page)).toHaveCount(Number(count));
  expect(Number(count)).toBeLessThan(all);
  await expect(hits(page).getByRole('img', { name: status })).toHaveCount(Number(count));

  await page.reload();
  await expect(hits(page)).toHaveCount(Number(count));
});

test('a word that no document holds finds nothing and says so', async ({ page }) => {
  await page.goto('search/?q=zyxwvutsrqp');
  await expect(page.getByRole('status')).toHaveText('Nothing found');
  await expect(hits(page)).toHaveCount(0);
});

test('the keyboard opens the search anywhere and follows a hit', async ({ page, backlog }) => {
  const item = fullestItem(backlog);
  await page.goto('');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(item.id ?? '');
  await expect(hits(page).first()).toHaveAttribute('href', item.url);
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${item.url}$`));
});

test('escape closes the search and gives the focus back', async ({ page }) => {
  await page.goto('');
  const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('the index is loaded when somebody searches, not before', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('a');
  await expect.poll(() => loaded.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
});

function hits(page: Page) {
  return page.locator('.hits:visible a');
}

/** Ten ids from all over the example, no two of one project and number. */
function sampleIds({ items }: Backlog): { id: string; url: string }[] {
  const named = items.flatMap(({ id, url }) => (id === null ? [] : [{ id, url }]));
  const unique = named.filter(({ id }) => named.filter((other) => isSame(other.id, id)).length === 1);
  return unique.filter((_, at) => at % Math.ceil(unique.length / 10) === 0);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The long word that stands in most titles. */
function frequentWord({ items }: Backlog): string {
  const words = items.flatMap(({ title }) => [...new Set(title.toLowerCase().match(/[a-z]{5,}/g))]);
  const counts = Map.groupBy(words, (word) => word);
  const [most] = [...counts].sort(([a, all], [b, others]) => others.length - all.length || (a < b ? -1 : 1));
  return most?.[0] ?? '';
}
