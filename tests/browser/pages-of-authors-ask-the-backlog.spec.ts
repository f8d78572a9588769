import { findBrokenLinks } from './broken-links.ts';
import { expect, sites, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page shows its own words and what the backlog answers', async ({ page, backlog }) => {
    await page.goto('pages/stakeholder-report/');
    const main = page.getByRole('main');
    await expect(main).toContainText('Nobody writes figures into this page');
    const blocked = backlog.items.filter(({ status, priority }) => status?.class === 'blocked' && priority?.rank === 1);
    expect(blocked.length).toBeGreaterThan(3);
    const table = page.getByRole('table', { name: 'Late, or blocked and urgent' });
    for (const { id } of blocked) await expect(table.getByRole('link', { name: id ?? '', exact: true })).toBeVisible();
    await expect(table.getByRole('columnheader')).toHaveText([
      'Item',
      'Title',
      'Status',
      'Due',
      'Project',
      'Owner',
      'Source',
    ]);
  });

  test('its graph is a drawing whose boxes lead to their items', async ({ page }) => {
    await page.goto('pages/opening-day/');
    const graph = page.getByRole('region', { name: 'What is urgent and waits, with its neighbours' });
    await graph.getByRole('link', { name: /K2-D/ }).click();
    await expect(page).toHaveURL(/\/harbour-rollout\/items\/k2-d\/$/);
  });
});

test('the first page leads to the pages of authors, and the header from one to the next', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'Stakeholder report' }).click();
  const sections = page.getByRole('navigation', { name: 'Sections' });
  await expect(sections.getByRole('link', { name: 'Stakeholder report' })).toHaveAttribute('aria-current', 'page');
  await sections.getByRole('link', { name: 'Release readiness' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Release readiness');
});

test('a page about a project stands among its sections, and its overview leads there', async ({ page }) => {
  await page.goto('pages/release-readiness/');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Overview' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Release readiness' }).click();
  await expect(page).toHaveURL(/\/pages\/release-readiness\/$/);
});

test('below a base path every link of a page leads somewhere', () => {
  const { directory, base } = sites.below;
  expect(findBrokenLinks(directory, base).filter((fault) => fault.includes('pages/'))).toEqual([]);
});

test('the reference names every component with an example', async ({ page }) => {
  await page.goto('components/');
  const names = ['ItemTable', 'Item', 'DependencyGraph', 'Board', 'Progress', 'Chart', 'Findings', 'Deadlines'];
  for (const name of names) {
    const section = page.locator(`section#${name}`);
    await expect(section.getByRole('heading', { level: 2 })).toHaveText(name);
    await expect(section.locator('pre')).toContainText(`<${name} `);
  }
});
