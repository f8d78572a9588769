import { statSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { readBuiltPages } from './built-pages.ts';
import { expect, largeSite, readBacklog, test } from './site.ts';

test.use({ site: largeSite });

const ADDRESS = 'project-0/graph/';
const MEGABYTE = 1_000_000;

const graphPages = () =>
  readBuiltPages(largeSite.directory).filter(({ file }) => /^project-0\/graph\/(?:.*\/)?index\.html$/.test(file));

test('every item is on a page of the graph, and no page is heavy', () => {
  const pages = graphPages();
  const linked = pages.flatMap(({ elements }) => elements.flatMap(({ attributes }) => attributes.get('href') ?? []));
  const items = readBacklog(largeSite).items.map(({ url }) => url);
  expect(items.filter((url) => !linked.includes(url))).toEqual([]);
  const weights = pages.map(({ file }) => statSync(join(largeSite.directory, file)).size);
  expect(Math.max(...weights)).toBeLessThan(MEGABYTE);
});

test('the parts stand below what leads in, each with a page of its own', async ({ page }) => {
  await page.goto(ADDRESS);
  for (const name of [/^Longest chain/, /^Bottlenecks/, /^Part by part/]) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  const parts = page.locator('section', { has: page.getByRole('heading', { name: /^Part by part/ }) });
  const [first] = await parts.getByRole('listitem').all();
  const dependencies = /([\d,]+) dependenc/.exec((await first?.locator('p').textContent()) ?? '')?.[1] ?? 'none';
  await first?.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Dependency graph of / })).toBeVisible();
  await expect(page.getByText(new RegExp(`^${dependencies} dependencies`))).toBeVisible();
  await expect(page.getByRole('region', { name: /^Dependency graph|^Sprint/ }).first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Where' }).getByRole('link', { name: 'Graph' }).click();
  await expect(page).toHaveURL(new RegExp(`/${ADDRESS}$`));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ colorScheme });

    test(`a large graph and one of its parts, ${colorScheme}: axe finds nothing`, async ({ page, backlog }) => {
      test.slow();
      for (const address of [ADDRESS, `${ADDRESS}sprint-${backlog.sprints[0]?.key}/`]) {
        await page.goto(address, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  });
}
