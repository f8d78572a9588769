import type { Page } from '@playwright/test';
import type { Backlog } from '../../src/backlog/model.ts';
import { below, fullestItem } from './page-kinds.ts';
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

test('the keyboard opens the search anywhere, and Enter goes straight to the id that was typed', async ({
  page,
  backlog,
}) => {
  const item = fullestItem(backlog);
  await page.goto('');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(item.id?.toLowerCase() ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${item.url}$`));
});

test('Enter that comes before the script of the search is not lost', async ({ page, backlog }) => {
  const item = fullestItem(backlog);
  await page.goto('', { waitUntil: 'networkidle' });
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type(item.id ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${item.url}$`));
});

test('an id is found whatever stands between its parts', async ({ page, backlog }) => {
  const item = fullestItem(backlog);
  await page.goto('');
  await page.keyboard.press('Control+k');
  await page.keyboard.type((item.id ?? '').replace(/[^\p{L}\p{N}]+/gu, ' '));
  await expect(hits(page).first()).toHaveAttribute('href', item.url);
  await expect(hits(page).first().locator('mark').first()).toHaveText(item.id ?? '');
});

test('arrow keys, Home and End select a result while the focus stays in the box', async ({ page, backlog }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type(frequentWord(backlog));
  const box = page.getByRole('dialog').getByRole('combobox');
  const options = page.getByRole('option');
  await expect(page.getByRole('status').filter({ hasText: /\d/ })).toBeVisible();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  const expectSelected = async (at: number) => {
    await expect(options.nth(at)).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(1);
    await expect(box).toHaveAttribute('aria-activedescendant', (await options.nth(at).getAttribute('id')) ?? '');
    await expect(box).toBeFocused();
  };
  const last = (await options.count()) - 1;
  expect(last).toBeGreaterThan(2);
  await expectSelected(0);
  await page.keyboard.press('ArrowDown');
  await expectSelected(1);
  await page.keyboard.press('End');
  await expectSelected(last);
  await page.keyboard.press('ArrowDown');
  await expectSelected(0);
  await page.keyboard.press('ArrowUp');
  await expectSelected(last);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const address = await options.nth(1).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('what was opened before comes first, and the sections of the project after it', async ({ page, backlog }) => {
  const item = fullestItem(backlog);
  await page.goto(below(item.url));
  await page.goto(`${item.project}/`);
  await page.keyboard.press('/');
  const recent = page.getByRole('group', { name: 'Recently opened' }).getByRole('option');
  await expect(recent).toHaveCount(1);
  await expect(recent).toHaveAttribute('href', item.url);
  await expect(page.getByRole('group', { name: 'Go to' }).getByRole('option', { name: 'Board' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${item.url}$`));
});

test('search works where storage is forbidden', async ({ page, backlog }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    }),
  );
  await page.goto(below(fullestItem(backlog).url));
  await page.keyboard.press('/');
  await expect(page.getByRole('option', { name: 'Board' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Recently opened' })).toHaveCount(0);
});

test('what is misspelled is not found, but what is near is proposed', async ({ page, backlog }) => {
  const word = frequentWord(backlog);
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type(`qz${word.slice(1)}`);
  await expect(page.locator('.nothing:visible')).toContainText(`${backlog.items.length} items`);
  const near = page.getByRole('group', { name: 'Did you mean' }).getByRole('option');
  await expect(near.first()).toContainText(new RegExp(word, 'i'));
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
});

test('a whole question that no page holds finds what has most of its words', async ({ page, backlog }) => {
  const { title, url } = fullestItem(backlog);
  await page.goto('search/');
  await page.getByRole('searchbox').fill(`who on earth is looking after ${title.toLowerCase()}, whenever?`);
  await expect(page.getByRole('heading', { name: 'With most of these words' })).toBeVisible();
  await expect(hits(page).first()).toHaveAttribute('href', url);
});

test('the back button takes a choice back', async ({ page, backlog }) => {
  await page.goto(`search/?q=${frequentWord(backlog)}`);
  await expect(hits(page).first()).toBeVisible();
  const box = page.getByRole('group', { name: 'Status' }).getByRole('checkbox').first();
  await box.check();
  await expect(page).toHaveURL(/status=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/status=/);
  await expect(box).not.toBeChecked();
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

test('a sprint stands above what mentions it, where its name was typed', async ({ page, backlog }) => {
  const sprint = backlog.sprints.find(({ title, label }) => title.startsWith(label));
  await page.goto('');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(sprint?.label ?? '');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /\/sprints\//);
});
