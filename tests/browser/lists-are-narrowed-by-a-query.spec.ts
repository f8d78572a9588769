import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { openMenu } from './open-menu.ts';
import { expect, test } from './site.ts';

const box = (page: Page): Locator => page.getByRole('combobox', { name: 'Query' });
const rows = (page: Page): Locator => page.locator('tr[data-filtered]:visible');
const said = (page: Page): Locator => page.locator('[data-query-said]');

test('a reader types a query, and the view has an address of its own', async ({ page, backlog }) => {
  const own = backlog.items.filter(({ project }) => project === 'gangway');
  const open = own.filter(({ status }) => status?.class !== 'done' && status?.class !== 'cancelled');
  const open4 = open.filter(({ sprint }) => sprint === 'sprint-4');
  expect(open4.length).toBeGreaterThan(0);
  await page.goto('gangway/items/');
  await box(page).fill('is:open sprint:4');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?where=is:open%20sprint:4$/);
  await expect(rows(page)).toHaveCount(open4.length);
  await expect(page.locator('[data-filter-status]')).toHaveText(`${open4.length} of ${own.length} shown`);

  await page.reload();
  await expect(box(page)).toHaveValue('is:open sprint:4');
  await expect(rows(page)).toHaveCount(open4.length);
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(rows(page)).toHaveCount(own.length);
});

test('links change the query and keep what else was asked', async ({ page }) => {
  await page.goto('gangway/items/?where=sprint:4');
  const status = await openMenu(page, 'Status');
  const [first, second] = [status.locator('a').nth(1), status.locator('a').nth(2)];
  const [count, more] = [Number(await first.locator('small').textContent()), second.locator('small')];
  await first.click();
  await expect(rows(page)).toHaveCount(count);
  await expect(box(page)).toHaveValue(/^sprint:4 status:[\w-]+$/);
  const both = count + Number(await more.textContent());
  await second.click();
  await expect(box(page)).toHaveValue(/^sprint:4 status:[\w-]+,[\w-]+$/);
  await expect(rows(page)).toHaveCount(both);
  await status.getByRole('link', { name: 'All' }).click();
  await expect(box(page)).toHaveValue('sprint:4');
});

test('a query that cannot be read is said in place, and the list stays', async ({ page }) => {
  await page.goto('gangway/items/');
  const count = await rows(page).count();
  await box(page).fill('is:open stauts:blocked');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Unknown field “stauts”');
  await expect(said(page)).toContainText('Did you mean “status”?');
  await expect(box(page)).toHaveAttribute('aria-invalid', 'true');
  expect(await box(page).evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd])).toEqual([
    8, 14,
  ]);
  await expect(rows(page)).toHaveCount(count);
  await expect(page).toHaveURL(/\/items\/$/);

  await page.goto('gangway/items/?where=due%3Csoon');
  await expect(said(page)).toContainText('“soon” is not a day');
  await expect(rows(page)).toHaveCount(count);
});

test('a name that no record has is doubted, not refused', async ({ page }) => {
  await page.goto('gangway/items/?where=sprint:%22Sprint%2044%22');
  await expect(said(page)).toContainText('There is no sprint “Sprint 44”');
  await expect(box(page)).toHaveAttribute('aria-invalid', 'false');
  await expect(rows(page)).toHaveCount(0);
});

test('fields and the values that occur are completed with the keyboard', async ({ page }) => {
  await page.goto('gangway/items/');
  await box(page).focus();
  await page.keyboard.type('own');
  await expect(page.getByRole('option')).toHaveText([/^owner:/]);
  await page.keyboard.press('ArrowDown');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', /.+/);
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('owner:');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  const owner = await options.first().textContent();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue(`owner:${owner}`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?where=owner:/);
  await expect(rows(page)).not.toHaveCount(0);
});

test('the open list of completions is accessible', async ({ page }) => {
  await page.goto('gangway/items/?where=is:open');
  await box(page).fill('status:');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const { violations } = await new AxeBuilder({ page }).include('.filters').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

for (const path of ['board/', 'board/lanes/', 'graph/', 'items/']) {
  test(`${path} understands the same query`, async ({ page, backlog }) => {
    const blocked = backlog.items.filter(
      ({ project, status }) => project === 'gangway' && status?.class === 'blocked',
    ).length;
    await page.goto(`gangway/${path}?where=status:blocked`);
    await expect(page.locator('[data-filter-status]')).toHaveText(new RegExp(`^${blocked} of \\d+ shown$`));
  });
}

test('findings are asked about what they are about', async ({ page, backlog }) => {
  const finding = backlog.findings.find(
    ({ project, subjects }) => project !== null && subjects.some(({ type }) => type === 'item'),
  );
  const subject = finding?.subjects.find(({ type }) => type === 'item');
  const item = backlog.items.find(({ project, key }) => project === finding?.project && key === subject?.key);
  if (!finding || !item?.id) throw new Error('the example has no finding about an item');
  await page.goto(`${finding.project}/findings/`);
  await box(page).fill(`severity:${finding.severity} item:${item.id}`);
  await page.keyboard.press('Enter');
  await expect(page.locator('article:visible').first()).toBeVisible();
  await expect(page.locator('article:visible').first()).toContainText(item.id);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all items are there, and there is no box that does nothing', async ({ page, backlog }) => {
    await page.goto('gangway/items/?where=status:blocked');
    await expect(rows(page)).toHaveCount(backlog.items.filter(({ project }) => project === 'gangway').length);
    await expect(page.locator('#where')).toBeHidden();
  });
});
