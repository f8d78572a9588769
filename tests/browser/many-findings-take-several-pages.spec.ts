import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Backlog, Finding } from '../../src/backlog/model.ts';
import { readBuiltPages } from './built-pages.ts';
import { openMenu } from './open-menu.ts';
import { expect, largeSite, readBacklog, test } from './site.ts';

test.use({ site: largeSite });

const ADDRESS = 'project-0/findings/';
const MOST_IN_SIGHT = 100;

/** The findings of the project by rule, the most frequent rule first. */
function countByRule({ findings }: Backlog): [code: string, found: readonly Finding[]][] {
  const own = findings.filter(({ project }) => project === 'project-0');
  return [...Map.groupBy(own, ({ code }) => code)].sort(([, a], [, b]) => b.length - a.length);
}

const shown = (page: Page) => page.locator('article:visible');

async function chooseRule(page: Page, code: string): Promise<void> {
  const menu = await openMenu(page, 'Rule');
  await menu.locator(`a[data-term="rule:${code}"]`).click();
}

test('every finding stands on exactly one page', () => {
  const positions = readBuiltPages(largeSite.directory)
    .filter(({ file }) => /^project-0\/findings\/(?:page\/\d+\/)?index\.html$/.test(file))
    .flatMap(({ elements }) => elements.filter(({ tag }) => tag === 'article'))
    .map(({ attributes }) => Number(attributes.get('data-filtered')));
  const count = readBacklog(largeSite).findings.filter(({ project }) => project === 'project-0').length;
  expect(count).toBeGreaterThan(100);
  expect(positions.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
});

test('a filter shows what it finds on all pages, a hundred at a time, and the back button the page again', async ({
  page,
  backlog,
}) => {
  const [first] = countByRule(backlog);
  const [code, found] = first ?? ['', []];
  const all = countByRule(backlog).reduce((sum, [, same]) => sum + same.length, 0);
  await page.goto(`${ADDRESS}page/2/`);
  const written = await shown(page).count();
  await chooseRule(page, code);
  await expect(page.locator('[data-filter-status]')).toHaveText(`${found.length} of ${all} shown`);
  await expect(shown(page)).toHaveCount(Math.min(found.length, MOST_IN_SIGHT));
  await expect(page.getByRole('heading', { level: 2 })).toContainText([code]);
  await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveCount(1);

  if (found.length > MOST_IN_SIGHT) {
    const before = await shown(page).first().textContent();
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Next' }).click();
    await expect(shown(page)).toHaveCount(Math.min(found.length - MOST_IN_SIGHT, MOST_IN_SIGHT));
    expect(await shown(page).first().textContent()).not.toBe(before);
  }
  await page.goBack();
  await expect(shown(page)).toHaveCount(written);
});

test('every rule finds as many as the export holds, wherever they stand', async ({ page, backlog }) => {
  for (const [code, found] of countByRule(backlog)) {
    await page.goto(`${ADDRESS}?where=rule:${code}`);
    await expect(shown(page)).toHaveCount(Math.min(found.length, MOST_IN_SIGHT));
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ colorScheme });

    test(`a page of several, and what a filter finds, ${colorScheme}: axe finds nothing`, async ({ page }) => {
      test.slow();
      for (const address of ['page/2/', '?where=severity:info']) {
        await page.goto(ADDRESS + address, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a rule leads to the page on which it begins', async ({ page, backlog }) => {
    const codes = countByRule(backlog).map(([code]) => code);
    for (const code of codes) {
      await page.goto(ADDRESS);
      await chooseRule(page, code);
      await expect(page.locator(':target')).toContainText(code);
    }
  });
});
