import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Backlog, Item } from '../../src/backlog/model.ts';
import { below, fullestItem } from './page-kinds.ts';
import { type BuiltSite, expect, sites, test } from './site.ts';

for (const [name, site] of Object.entries(sites)) {
  test.describe(`built for ${name} (${site.base})`, () => {
    test.use({ site });

    test('an id at the root of the site leads to its item', async ({ page, backlog }) => {
      const item = uniqueItem(backlog);
      await miss(page, site, item.id ?? '');
      await expect(proposals(page).first()).toHaveAttribute('href', site.base.slice(0, -1) + item.url);
      await expect(page.getByRole('searchbox')).toHaveValue(item.id ?? '');
      await proposals(page).first().click();
      await expect(page).toHaveURL(new RegExp(`${item.url}$`));
    });

    test('an address in another case, or without its last slash, leads on by itself', async ({ page, backlog }) => {
      const item = fullestItem(backlog);
      await miss(page, site, below(item.url).toUpperCase());
      await expect(page).toHaveURL(new RegExp(`${item.url}$`));
      await miss(page, site, `${below(item.url).slice(0, -1)}?a=b#main`);
      await expect(page).toHaveURL(new RegExp(`${item.url}\\?a=b#main$`));
    });
  });
}

test('an id that does not exist leads to those near it', async ({ page, site, backlog }) => {
  const item = fullestItem(backlog);
  await miss(page, site, `${item.project}/items/${item.key}0/`);
  await expect(proposals(page).first()).toBeVisible();
  const near = await proposals(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(near).toContain(item.url);
  expect(near.length).toBeGreaterThan(1);
  await expect(page.getByText(`/${item.project}/items/${item.key}0/`)).toBeVisible();
});

test('an item of a project that has another name is found, and a section with a slip', async ({
  page,
  site,
  backlog,
}) => {
  const item = uniqueItem(backlog);
  await miss(page, site, `former-name/items/${item.key}/`);
  await expect(proposals(page).first()).toHaveAttribute('href', item.url);
  await miss(page, site, `${item.project}/bord/`);
  await expect(proposals(page).first()).toHaveAttribute('href', `/${item.project}/board/`);
});

test('what is like nothing leads to the projects and to a search for its words', async ({ page, site, backlog }) => {
  await miss(page, site, 'qqq/zzzzzz-wwwwww/');
  await expect(page.getByRole('searchbox')).toHaveValue('zzzzzz wwwwww');
  await expect(proposals(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('list').getByRole('link')).toHaveCount(backlog.projects.length);
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=zzzzzz/);
});

/** Opens an address as a host does that has no page there; as if found, because a miss is a complaint in the console. */
async function miss(page: Page, site: BuiltSite, address: string): Promise<void> {
  const path = site.base + address.replace(/[?#].*$/, '');
  await page.route(
    (url) => url.pathname === path,
    (route) => route.fulfill({ path: join(site.directory, '404.html'), contentType: 'text/html' }),
  );
  await page.goto(address);
}

function proposals(page: Page) {
  return page.getByRole('main').locator('.hits a');
}

/** An item whose id no other has. */
function uniqueItem({ items }: Backlog): Item {
  const named = Map.groupBy(items, ({ id }) => id?.toLowerCase());
  const found = items.find(({ id }) => id !== null && /\d/.test(id) && named.get(id.toLowerCase())?.length === 1);
  if (!found) throw new Error('the example has no id that is the only one');
  return found;
}
