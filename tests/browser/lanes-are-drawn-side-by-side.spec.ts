import { below } from './page-kinds.ts';
import { expect, test } from './site.ts';

const PAGE = 'gangway/lanes/';

test('the keyboard goes through a lane from its name over its cards to where it is written', async ({
  page,
  backlog,
}) => {
  const [lane] = backlog.lanes.filter(({ project, deliverable }) => project === 'gangway' && deliverable !== null);
  await page.goto(PAGE);
  const drawing = page.locator('.swim').first();
  await drawing.focus();
  const reached: string[] = [];
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    reached.push(href);
    if (href.includes('/documents/')) break;
  }
  expect(reached[0]).toBe(lane?.url);
  for (const key of lane?.items ?? []) {
    expect(reached).toContain(backlog.items.find((item) => item.project === 'gangway' && item.key === key)?.url);
  }
  expect(reached.at(-1)).toMatch(/#L\d+$/);
});

test('a card leads to its item', async ({ page, backlog }) => {
  const item = backlog.items.find(({ id }) => id === 'S5-1');
  await page.goto(PAGE);
  await page
    .locator('.swim')
    .getByRole('link', { name: /^S5-1 / })
    .first()
    .press('Enter');
  await expect(page).toHaveURL(new RegExp(`${below(item?.url ?? '')}$`));
});

test('a sprint leads to its lanes', async ({ page, backlog }) => {
  const sprint = backlog.sprints.find(({ project, lanes }) => project === 'gangway' && lanes.length > 0);
  await page.goto(below(sprint?.url ?? ''));
  await page.getByRole('link', { name: 'Drawn side by side' }).click();
  await expect(page).toHaveURL(new RegExp(`/lanes/#${sprint?.key}$`));
  await expect(page.locator(`#${sprint?.key}`)).toBeInViewport();
});

test('every wait between items of two lanes stands in the lists as well', async ({ page, backlog }) => {
  await page.goto(PAGE);
  const items = new Map(backlog.items.filter(({ project }) => project === 'gangway').map((item) => [item.key, item]));
  const waits = [...items.values()].flatMap((item) =>
    item.lanes.length > 0 && item.status?.class !== 'done'
      ? item.dependsOn.map((key) => [item, items.get(key)] as const)
      : [],
  );
  expect(waits.length).toBeGreaterThan(0);
  for (const [item, awaited] of waits) {
    const row = page.locator('.lane li', { has: page.locator(`a[href$="${item.url}"]`) }).first();
    await expect(row.locator('p')).toContainText(awaited?.id ?? '');
  }
});

test('paper shows the whole drawing', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  await page.goto(PAGE);
  for (const drawing of await page.locator('.swim svg').all()) {
    expect((await drawing.boundingBox())?.width).toBeLessThanOrEqual(680);
  }
});

test.describe('without a script, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('the lists stand open in place of the drawing', async ({ page, backlog }) => {
    await page.goto(PAGE);
    await expect(page.locator('.swim').first()).toBeHidden();
    for (const { url } of backlog.lanes.filter(({ project }) => project === 'gangway')) {
      await expect(page.locator(`.lane a[href$="${url}"]`).first()).toBeVisible();
    }
    await expect(page.locator('.lane').first().getByText('Deliverable')).toBeVisible();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing is there, and the lists open by key', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('.swim').first()).toBeVisible();
    const fold = page.locator('.lanes details').first();
    await expect(fold.locator('.lane').first()).toBeHidden();
    await fold.locator('summary').press('Enter');
    await expect(fold.locator('.lane').first()).toBeVisible();
  });
});
