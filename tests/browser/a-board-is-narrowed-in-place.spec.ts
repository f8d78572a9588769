import { openMenu } from './open-menu.ts';
import { below } from './page-kinds.ts';
import { expect, test } from './site.ts';

test('a board is narrowed by a choice that stands in the address', async ({ page, backlog }) => {
  const owner =
    backlog.items.find(({ owners, project }) => owners.length > 0 && project === 'gangway')?.owners[0] ?? '';
  const own = backlog.items.filter(({ owners, project }) => project === 'gangway' && owners.includes(owner));
  await page.goto('gangway/board/');
  await (await openMenu(page, 'Owner')).getByRole('link', { name: owner }).click();

  await expect(page).toHaveURL(/\?where=owner:/);
  await expect(page.locator('.board li:visible')).toHaveCount(own.length);
  await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(
    new RegExp(`^${own.length} of \\d+ shown$`),
  );

  await page.reload();
  await expect(page.locator('.board li:visible')).toHaveCount(own.length);
  await page.goBack();
  await expect(page.locator('.board li:visible')).not.toHaveCount(own.length);
});

test('a menu says what is chosen in it, and closes when the reader leaves it', async ({ page }) => {
  await page.goto('gangway/board/?where=priority:1,2');
  const menus = page.locator('.filters [data-menu]');
  await expect(menus.filter({ hasText: 'Priority' }).locator('summary')).toHaveText('PriorityP1, P2');
  const sprints = await openMenu(page, 'Sprint');
  await expect(sprints).toBeVisible();
  const lanes = await openMenu(page, 'Lane');
  await expect(sprints).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(lanes.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lanes).toBeHidden();
  await expect(menus.filter({ hasText: 'Lane' }).locator('summary')).toBeFocused();
  await openMenu(page, 'Lane');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(lanes).toBeHidden();
});

test('cards lead to their items, with the keyboard too', async ({ page, backlog }) => {
  const item = backlog.items.find(({ id }) => id === 'S5-1');
  await page.goto('gangway/board/');
  await page
    .locator('.board')
    .getByRole('link', { name: item?.title ?? '', exact: true })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${below(item?.url ?? '')}$`));
});

test('the same board is grouped by sprint and by lane', async ({ page }) => {
  await page.goto('gangway/board/');
  await page.getByRole('link', { name: 'By sprint' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Sprint 4/ })).toBeVisible();
  await page.getByRole('link', { name: 'By lane' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'In no lane' })).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all cards are there, and nothing offers what only a script can do', async ({ page, backlog }) => {
    await page.goto('gangway/board/');
    const count = backlog.items.filter(({ project }) => project === 'gangway').length;
    await expect(page.locator('.board li:visible')).toHaveCount(count);
    await expect(page.getByText('Owner', { exact: true })).toBeHidden();
  });
});
