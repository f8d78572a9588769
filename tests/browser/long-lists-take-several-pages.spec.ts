import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { readBuiltPages } from './built-pages.ts';
import { expect, largeSite, readBacklog, test } from './site.ts';

test.use({ site: largeSite });

const ADDRESS = 'project-0/items/';

test('every item of a long list has its row on exactly one page', () => {
  const rows = readBuiltPages(largeSite.directory)
    .filter(({ file }) => /^project-0\/items\/(?:page\/\d+\/)?index\.html$/.test(file))
    .flatMap(({ elements }) => elements.filter(({ tag, attributes }) => tag === 'a' && !attributes.has('class')))
    .flatMap(({ attributes }) => /\/items\/(?!page\/)[^/]+\/$/.exec(attributes.get('href') ?? '')?.input ?? []);
  expect(rows.toSorted()).toEqual(
    readBacklog(largeSite)
      .items.map(({ url }) => url)
      .toSorted(),
  );
});

test('pages lead to one another and say what they hold', async ({ page }) => {
  await page.goto(ADDRESS);
  const pager = page.getByRole('navigation', { name: 'Pages' }).first();
  await pager.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/\/items\/page\/2\/$/);
  await expect(page).toHaveTitle(/^Items · Page 2 of \d/);
  await pager.getByText(/^Page 2 of \d/).click();
  await pager.getByRole('link', { name: /^1 / }).click();
  await expect(page).toHaveURL(/\/project-0\/items\/$/);
});

test('sorting goes over the items of all pages, a hundred at a time', async ({ page, backlog }) => {
  await page.goto(`${ADDRESS}page/2/`);
  await page.getByRole('button', { name: 'Item' }).first().click();
  const pager = page.getByRole('navigation', { name: 'Pages' });
  await expect(pager.getByRole('status')).toHaveText(/^1–100 of 1,000$/);
  const ids = backlog.items.flatMap(({ id }) => id ?? []).sort(new Intl.Collator('en', { numeric: true }).compare);
  await expect(page.locator('tbody td:first-child:visible')).toHaveText(ids.slice(0, 100));
  await pager.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('tbody td:first-child:visible')).toHaveText(ids.slice(100, 200));
  await page.reload();
  await expect(page.locator('tbody td:first-child:visible')).toHaveText(ids.slice(0, 100));

  await page.getByRole('button', { name: 'Grouped' }).click();
  await expect(page).toHaveURL(/\/items\/page\/2\/$/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('a query is answered from all pages, in the order of a column', async ({ page, backlog }) => {
  await page.goto(`${ADDRESS}?where=status:blocked&sort=-id`);
  const blocked = backlog.items.filter(({ status }) => status?.class === 'blocked');
  await expect(page.getByText(`${blocked.length} of 1,000 shown`)).toBeVisible();
  const ids = blocked.flatMap(({ id }) => id ?? []).sort(new Intl.Collator('en', { numeric: true }).compare);
  await expect(page.locator('tbody td:first-child:visible')).toHaveText(ids.toReversed().slice(0, 100));
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('status')).toHaveText(/of 1,000$/);
  await expect(page).toHaveURL(/\?sort=-id$/);
});

test('a row of the other pages is like one of this page', async ({ page }) => {
  await page.goto(ADDRESS);
  const cells = page.locator('tbody tr:visible').first().locator('td:visible');
  const written = await cells.allInnerTexts();
  const addresses = await cells.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.getByRole('button', { name: 'One list' }).click();
  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Sprint' }).uncheck();
  await expect(cells.nth(1)).toHaveText(written[1] ?? '');
  expect((await cells.allInnerTexts()).map((text) => text.trim())).toEqual(written.map((text) => text.trim()));
  const again = await cells.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(again).toEqual(addresses);
});

test('the file holds the items of all pages, in the order that is shown', async ({ page, backlog }) => {
  await page.goto(`${ADDRESS}?sort=-title&columns=status`);
  await expect(page.getByRole('status').filter({ hasText: '1,000' })).toBeVisible();
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  const [head, ...rows] = (await readFile(await (await started).path(), 'utf8')).trimEnd().split('\r\n');
  expect(head).toBe('\uFEFFItem,Title,Status,Source');
  expect(rows).toHaveLength(backlog.items.length);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ colorScheme });

    for (const [name, address] of Object.entries({
      'a page of several': 'page/2/',
      'the list of all': '?sort=status',
    })) {
      test(`${name}, ${colorScheme}: axe finds nothing`, async ({ page }) => {
        test.slow();
        await page.goto(ADDRESS + address, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all items are reached page by page', async ({ page, backlog }) => {
    await page.goto(ADDRESS);
    let rows = await page.locator('tbody tr').count();
    const next = page.getByRole('link', { name: 'Next' }).first();
    while ((await next.count()) > 0) {
      await next.click();
      await page.waitForLoadState();
      rows += await page.locator('tbody tr').count();
    }
    expect(rows).toBe(backlog.items.length);
  });
});
