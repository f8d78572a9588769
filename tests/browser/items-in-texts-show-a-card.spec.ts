import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Backlog } from '../../src/backlog/model.ts';
import { below } from './page-kinds.ts';
import { expect, sites, test } from './site.ts';

const cardOf = (page: Page) => page.getByRole('tooltip');
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** An item with all that a card shows, and the document that defines it. */
function choose({ items, documents, sprints }: Backlog) {
  const item = items.find(
    ({ id, priority, effort, sprint, status, owners }) =>
      id && priority && effort && sprint && owners.length > 0 && status?.class === 'blocked',
  );
  const document = documents.find(({ file }) => file === item?.sources[0]?.file);
  const sprint = sprints.find(({ project, key }) => project === item?.project && key === item.sprint);
  if (!item || !document || !sprint)
    throw new Error('the example has no blocked item with a sprint, an owner and an effort');
  return { item, document, sprint };
}

for (const [name, site] of Object.entries(sites)) {
  test.describe(`built for ${name}`, () => {
    test.use({ site });

    test('a link that is pointed at says what its item is', async ({ page, backlog }) => {
      const { item, document, sprint } = choose(backlog);
      await page.goto(below(document.url));
      const link = page.locator(`.prose a[href$="${item.url}"]`).first();
      await link.hover();
      const card = cardOf(page);
      await expect(card).toContainText(`${item.id}${item.title}`);
      for (const text of ['Blocked', item.owners[0], item.priority?.text, item.effort?.text, sprint.title]) {
        await expect(card).toContainText(text ?? '');
      }
      await expect(link).toHaveAccessibleDescription(/Blocked/);
      await expect(card.getByRole('link')).toHaveCount(0);
      expect((await new AxeBuilder({ page }).include('.preview').analyze()).violations).toEqual([]);
    });
  });
}

test('the card stays while it is pointed at, and goes with Escape or the pointer', async ({ page, backlog }) => {
  const { item, document } = choose(backlog);
  await page.goto(below(document.url));
  const link = page.locator(`.prose a[href$="${item.url}"]`).first();
  await link.hover();
  await cardOf(page).hover();
  await page.waitForTimeout(400);
  await expect(cardOf(page)).toBeVisible();
  await page.mouse.move(5, 300);
  await expect(cardOf(page)).toBeHidden();

  await link.hover();
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await expect(link).not.toHaveAttribute('aria-describedby');
});

test('the keyboard opens it too, and what is under it does not move', async ({ page, backlog }) => {
  const { item, document } = choose(backlog);
  await page.goto(below(document.url));
  const link = page.locator(`.prose a[href$="${item.url}"]`).first();
  await page.keyboard.press('Tab');
  await link.focus();
  const height = await heightOf(page);
  const place = await link.boundingBox();
  await expect(cardOf(page)).toBeInViewport({ ratio: 1 });
  expect(await link.boundingBox()).toEqual(place);
  expect(await heightOf(page)).toBe(height);
  await page.keyboard.press('Tab');
  await expect(cardOf(page).filter({ hasText: item.title })).toBeHidden();
});

test('rows that say it all show no card', async ({ page, backlog }) => {
  const { item } = choose(backlog);
  await page.goto(`${item.project}/items/`);
  await page.locator(`main a[href$="${item.url}"]`).first().hover();
  await page.waitForTimeout(600);
  await expect(cardOf(page)).toHaveCount(0);
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a link is a link', async ({ page, backlog }) => {
    const { item, document } = choose(backlog);
    await page.goto(below(document.url));
    await page.locator(`.prose a[href$="${item.url}"]`).first().tap();
    await expect(page).toHaveURL(new RegExp(`${item.url}$`));
  });
});
