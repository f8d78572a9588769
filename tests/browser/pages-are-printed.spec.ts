import { below, fullestItem, pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));
test.use({ viewport: { width: 680, height: 900 } });

test('an item is printed without what only works on a screen', async ({ page, backlog }) => {
  await page.goto(below(fullestItem(backlog).url));
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByText('Copy link')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Edit', exact: true })).toHaveCount(0);
  await expect(page.locator('.foot')).toBeHidden();
  await expect(page.locator('.said').first()).toBeHidden();
  await expect(page.locator('.facts .src').first()).toBeVisible();
});

test('a document is printed with the numbers of its lines', async ({ page, backlog }) => {
  await page.goto(pageKinds.document(backlog));
  await expect(page.locator('.outline')).toBeHidden();
  const number = (element: Element) => {
    const { content, display, opacity } = getComputedStyle(element, '::before');
    return { content, display, opacity };
  };
  const heading = page.locator('.prose h2[data-n]').first();
  expect(await heading.evaluate(number)).toEqual({
    content: `"${await heading.getAttribute('data-n')}"`,
    display: 'block',
    opacity: '1',
  });
});
