import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('a chart has the same figures as a table, which opens by keyboard', async ({ page, backlog }) => {
  await page.goto(pageKinds.charts(backlog));
  const section = page.locator('#status-by-sprint');
  const table = section.getByRole('table');
  await expect(table).toBeHidden();
  await section.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(table).toBeVisible();
  const project = pageKinds.charts(backlog).split('/')[0];
  const items = backlog.items.filter((item) => item.project === project);
  const sums = await table.locator('tbody td:last-child').allTextContents();
  expect(sums.reduce((sum, text) => sum + Number(text), 0)).toBe(items.length);
});

test('a bar says its figures and leads to what it stands for', async ({ page, backlog }) => {
  await page.goto(pageKinds.charts(backlog));
  const bar = page.getByRole('group', { name: 'Status by sprint' }).getByRole('link').first();
  await expect(bar).toHaveAccessibleName(/: \d+ items: /);
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sprints\/[^/]+\/$/);
});

test('on a phone the names stand above the bars, and nothing is shown twice', async ({ page, backlog }) => {
  const chart = page.locator('#status-by-sprint .chart > svg');
  await page.goto(pageKinds.charts(backlog));
  await expect(chart.filter({ visible: true })).toHaveClass('wide');
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(chart.filter({ visible: true })).toHaveClass('tall');
});
