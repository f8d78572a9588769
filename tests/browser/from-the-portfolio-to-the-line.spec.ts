import { fullestItem } from './page-kinds.ts';
import { expect, sites, test } from './site.ts';

for (const [name, site] of Object.entries(sites)) {
  test.describe(`built for ${name} (${site.base})`, () => {
    test.use({ site });

    test('links lead from the portfolio to the line of the document that defines an item', async ({
      page,
      backlog,
    }) => {
      const item = fullestItem(backlog);
      const definition = item.sources[0];
      const main = page.getByRole('main');

      await page.goto('');
      await main.locator(`a[href="${site.base}${item.project}/"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`${site.base}${item.project}/$`));

      await page
        .getByRole('navigation', { name: 'Sections' })
        .getByRole('link', { name: /^Items/ })
        .click();
      await main
        .locator(`a[href="${site.base.slice(0, -1)}${item.url}"]`)
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(item.title);

      await main.locator(`a[href$="#L${definition?.line}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/${item.project}/documents/.*#L${definition?.line}$`));
      await expect(page.locator(':target')).toBeInViewport();
      await expect(page.locator(':target')).toContainText(item.title);
    });
  });
}

test('the header leads back from anywhere', async ({ page, backlog }) => {
  const item = fullestItem(backlog);
  await page.goto(item.url.slice(1));
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Overview' }).click();
  await expect(page).toHaveURL(new RegExp(`/${item.project}/$`));
  await page.getByRole('banner').locator(`a[href="${sites.root.base}"]`).first().click();
  await expect(page).toHaveURL(new URL('/', page.url()).href);
});

test('an item leads to what it waits for, and that back to it', async ({ page, backlog }) => {
  const main = page.getByRole('main');
  const waiting = backlog.items.find(({ dependsOn }) => dependsOn.length > 0);
  const awaited = backlog.items.find(
    ({ project, key }) => project === waiting?.project && key === waiting.dependsOn[0],
  );
  if (!waiting || !awaited) throw new Error('no item of the example waits for another');
  await page.goto(waiting.url.slice(1));
  await main.locator(`a[href$="${awaited.url}"]:visible`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(awaited.title);
  await main.locator(`a[href$="${waiting.url}"]:visible`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(waiting.title);
});
