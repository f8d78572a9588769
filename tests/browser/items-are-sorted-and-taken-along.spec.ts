import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { below, pageKinds } from './page-kinds.ts';
import { expect, readBacklog, sites, test } from './site.ts';

const ADDRESS = pageKinds.items(readBacklog(sites.root));

test('the head of a column sorts all tables of the page up, down, and as they were', async ({ page }) => {
  await page.goto(ADDRESS);
  const written = await textsOf(page, 'id');
  const button = page.getByRole('button', { name: 'Priority' }).first();
  const head = page.getByRole('columnheader', { name: 'Priority' }).first();

  await button.click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/\?sort=priority$/);
  for (const table of await page.locator('table').all()) {
    const stated = (await textsOf(table, 'priority')).filter((text) => text !== '');
    expect(stated).toEqual(stated.toSorted());
  }

  await button.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await button.press('Enter');
  await expect(head).not.toHaveAttribute('aria-sort');
  await expect(page).not.toHaveURL(/sort/);
  expect(await textsOf(page, 'id')).toEqual(written);
});

test('all items stand in one list, by what needs somebody first', async ({ page, backlog }) => {
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'One list' }).click();
  await page.getByRole('button', { name: 'Status' }).click();
  const project = ADDRESS.split('/')[0];
  const stated = backlog.items.filter((item) => item.project === project && item.status !== null);
  const statuses = (await textsOf(page, 'status')).filter((text) => text !== '');
  expect(statuses).toHaveLength(stated.length);
  const order = [
    'Overdue',
    'Blocked',
    'In progress',
    'Ready',
    'Needs spec',
    'Planned',
    'Deferred',
    'Cancelled',
    'Done',
  ];
  expect(statuses.map((word) => order.indexOf(word))).toEqual(
    statuses.map((word) => order.indexOf(word)).toSorted((a, b) => a - b),
  );

  await page.reload();
  await expect(page.getByRole('button', { name: 'One list' })).toHaveAttribute('aria-pressed', 'true');
  expect((await textsOf(page, 'status')).filter((text) => text !== '')).toEqual(statuses);
});

test('columns are chosen, remembered, and linked', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Owner' }).uncheck();
  await page.getByRole('checkbox', { name: 'Waits for' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox', { name: 'Owner' })).toBeHidden();
  await expect(page.getByRole('columnheader', { name: 'Owner' })).toHaveCount(0);
  await expect(page).toHaveURL(/columns=[^&]*waits-for/);
  const linked = page.url();

  await page.goto(ADDRESS);
  await expect(page.getByRole('columnheader', { name: 'Waits for' }).first()).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.goto(ADDRESS);
  await expect(page.getByRole('columnheader', { name: 'Owner' }).first()).toBeVisible();
  await page.goto(linked);
  await expect(page.getByRole('columnheader', { name: 'Owner' })).toHaveCount(0);
});

test('the file holds what is shown: its columns, its order, its rows', async ({ page }) => {
  await page.goto(`${ADDRESS}?sort=-title&columns=status&group=none`);
  await page
    .locator('tbody tr')
    .first()
    .evaluate((row) => {
      row.setAttribute('hidden', '');
    });
  const text = await download(page);
  const [head, ...rows] = text.split('\r\n');
  expect(head).toBe('\uFEFFItem,Title,Status,Source');
  const titles = await textsOf(page, 'title');
  expect(rows).toHaveLength(titles.length + 1);
  for (const [at, title] of titles.entries()) expect(rows[at]).toContain(title.replaceAll('"', '""'));
});

test('the head of a table stays in sight below that of the site', async ({ page }) => {
  await page.goto(`${ADDRESS}?group=none`);
  await page.locator('tbody tr').nth(12).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 400);
  const bottom = await page.locator('header.top').evaluate((header) => header.getBoundingClientRect().bottom);
  await expect
    .poll(() =>
      page
        .locator('thead:visible th')
        .first()
        .evaluate((head) => head.getBoundingClientRect().top),
    )
    .toBeCloseTo(bottom, 0);
});

test('rows are walked by key, and Enter opens one', async ({ page, backlog }) => {
  await page.goto(ADDRESS);
  const links = page.locator('td.title > a');
  await links.nth(0).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(links.nth(0)).toBeFocused();
  const address = await links.nth(0).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  expect(backlog.items.map(({ url }) => below(url))).toContain(below(address ?? ''));
});

test('the table of a sprint is sorted by itself', async ({ page, backlog }) => {
  await page.goto(pageKinds.sprint(backlog));
  await page.getByRole('button', { name: 'Title' }).click();
  const titles = await textsOf(page, 'title');
  expect(titles.length).toBeGreaterThan(3);
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('en', { numeric: true }).compare));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const kind of ['sprint', 'authored'] as const) {
    test(`a table on the page of kind ${kind} is sorted without heads`, async ({ page, backlog }) => {
      await page.goto(pageKinds[kind](backlog));
      const table = page.locator('table[data-table="alone"]').first();
      const titles = table.locator('tbody .title');
      const written = await titles.allInnerTexts();
      const choice = page.getByLabel('Sort by').first();
      await choice.selectOption('Title');
      const sorted = await titles.allInnerTexts();
      expect(sorted).not.toEqual(written);
      expect(sorted.toSorted()).toEqual(written.toSorted());
      await choice.selectOption('as written');
      expect(await titles.allInnerTexts()).toEqual(written);
    });
  }

  test('rows without heads are sorted by a choice', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.getByLabel('Sort by').selectOption('Title');
    for (const table of await page.locator('table').all()) {
      const titles = await textsOf(table, 'title');
      expect(titles).toEqual(titles.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    }
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the items are all there, with a file of them, and nothing offers what only a script can do', async ({
    page,
    backlog,
  }) => {
    await page.goto(ADDRESS);
    const own = backlog.items.filter(({ project }) => project === ADDRESS.split('/')[0]);
    await expect(page.locator('tbody tr:visible')).toHaveCount(own.length);
    await expect(page.getByRole('button', { name: 'One list' })).toBeHidden();
    const rows = (await download(page)).trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFFItem,Title,Status,.*,Source,Address$/);
    for (const { url } of own) expect(rows.filter((row) => row.endsWith(url))).toHaveLength(1);
  });
});

/** The words of the cells of a column in sight, from top to bottom. */
async function textsOf(root: Page | ReturnType<Page['locator']>, column: string): Promise<string[]> {
  const texts = await root
    .locator(
      column === 'id' ? 'tbody td:first-child:visible' : `tbody td.${column === 'title' ? '' : 'c-'}${column}:visible`,
    )
    .allInnerTexts();
  return texts.map((text) => text.trim());
}

async function download(page: Page): Promise<string> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  return readFile(await (await started).path(), 'utf8');
}
