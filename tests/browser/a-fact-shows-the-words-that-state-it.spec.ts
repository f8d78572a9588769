import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { below, fullestItem } from './page-kinds.ts';
import { expect, test } from './site.ts';

const rowOf = (page: Page, label: string) =>
  page.locator('.facts > div').filter({ has: page.locator('dt', { hasText: label }) });

test('the source of a fact shows its line on hover, and keeps it while the pointer is there', async ({
  page,
  backlog,
}) => {
  const item = fullestItem(backlog);
  const claim = item.claims.find(({ field }) => field === 'status');
  await page.goto(below(item.url));
  const place = rowOf(page, 'Status').locator('.s .prov');
  const words = place.locator('.said');
  await expect(words).toBeHidden();
  await place.getByRole('link').first().hover();
  await expect(words).toBeVisible();
  await expect(words.locator('.frame')).toContainText(claim?.text ?? '');
  await expect(words.locator('.hit i')).toHaveText(String(claim?.line));
  await words.locator('.frame').hover();
  await expect(words).toBeVisible();
  expect((await new AxeBuilder({ page }).include('.facts').analyze()).violations).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
  await page.mouse.move(5, 5);
  await expect(words).toBeHidden();
});

test('the keyboard reaches the words and the editor of the repository', async ({ page, backlog }) => {
  const item = fullestItem(backlog);
  const claim = item.claims.find(({ field }) => field === 'status');
  await page.goto(below(item.url));
  const place = rowOf(page, 'Status').locator('.s .prov');
  await place.getByRole('link').first().focus();
  await expect(place.locator('.said')).toBeVisible();
  await page.keyboard.press('Tab');
  const edit = place.getByRole('link', { name: 'Edit this line' });
  await expect(edit).toBeFocused();
  await expect(edit).toHaveAttribute('href', new RegExp(`/edit/.+/${claim?.file}#L${claim?.line}$`));
});

test('what another statement says shows its words too', async ({ page, backlog }) => {
  const finding = backlog.findings.find(({ code }) => code === 'status-conflict');
  const key = finding?.subjects.find(({ type }) => type === 'item')?.key;
  const item = backlog.items.find((each) => each.key === key && each.project === finding?.project);
  await page.goto(below(item?.url ?? ''));
  const other = rowOf(page, 'Status').locator('.other .prov');
  await other.getByRole('link').first().focus();
  await expect(other.locator('.said .hit')).toBeVisible();
});

test('lines of a document lead to its editor', async ({ page, backlog }) => {
  const [document] = backlog.documents;
  await page.goto(`${below(document?.url ?? '')}#L20-L22`);
  const tools = page.getByRole('group', { name: 'Chosen lines' });
  await expect(tools.getByRole('link', { name: 'Edit' })).toHaveAttribute(
    'href',
    new RegExp(`/${document?.file}#L20$`),
  );
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the words show on focus', async ({ page, backlog }) => {
    await page.goto(below(fullestItem(backlog).url));
    const place = rowOf(page, 'Status').locator('.s .prov');
    await place.getByRole('link').first().focus();
    await expect(place.locator('.frame')).toBeVisible();
  });
});
