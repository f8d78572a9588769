import { below, fullestItem } from './page-kinds.ts';
import { expect, test } from './site.ts';

test('a link to an item is copied, alone and as Markdown', async ({ page, context, backlog }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const item = fullestItem(backlog);
  await page.goto(below(item.url));
  const readClipboard = () => page.evaluate(() => navigator.clipboard.readText());

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await readClipboard()).toBe(page.url());

  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(readClipboard).toContain(`](${page.url()})`);
  expect(await readClipboard()).toContain(item.id ?? '');
});

test('other sites show the title and the state of an item', async ({ page, backlog }) => {
  const item = backlog.items.find(({ status }) => status?.class === 'blocked');
  await page.goto(below(item?.url ?? ''));
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', new RegExp(item?.id ?? ''));
  await expect(page.locator('meta[property="og:description"]')).toHaveAttribute('content', /^(?:Blocked|Overdue)/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing offers to copy', async ({ page, backlog }) => {
    await page.goto(below(fullestItem(backlog).url));
    await expect(page.getByText('Copy link')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Open in the repository' })).toBeVisible();
  });
});
