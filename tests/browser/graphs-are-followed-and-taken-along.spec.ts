import { readFileSync } from 'node:fs';
import { openMenu } from './open-menu.ts';
import { expect, test } from './site.ts';

const GRAPH = 'gangway/graph/';

test('a box with the focus keeps all that it depends on and all that depends on it, the rest steps back', async ({
  page,
  backlog,
}) => {
  await page.goto(GRAPH);
  const items = backlog.items.filter(({ project }) => project === 'gangway');
  const item =
    items.find(({ dependsOn, blocks }) => dependsOn.length > 0 && blocks.length > 0) ??
    items.find(({ blocks }) => blocks.length > 0);
  if (!item) throw new Error('the example has no item that others wait for');
  const svg = page.locator('.graph svg').first();
  const box = (key: string) => svg.locator(`a[href$="/items/${key}/"]`);
  await box(item.key).focus();
  await expect(svg).toHaveClass(/following/);
  for (const key of [item.key, ...item.dependsOn, ...item.blocks]) await expect(box(key)).toHaveClass(/\blit\b/);
  const dimmed = svg.locator('.node:not(.lit)');
  expect(await dimmed.count()).toBeGreaterThan(0);
  await expect(dimmed.first()).toHaveCSS('opacity', '0.25');

  await page.getByRole('button', { name: 'Larger' }).focus();
  await expect(svg).not.toHaveClass(/following/);
  await box(item.key).hover();
  await expect(svg).toHaveClass(/following/);
});

test('a graph grows and shrinks by buttons, by keys and by the wheel with ctrl', async ({ page }) => {
  await page.goto(GRAPH);
  const svg = page.locator('.graph svg').first();
  const widthOf = async () => (await svg.boundingBox())?.width ?? 0;
  const natural = await widthOf();
  await page.getByRole('button', { name: 'Larger' }).click();
  expect(await widthOf()).toBeCloseTo(natural * 1.25, 0);
  await page.getByRole('button', { name: 'Smaller' }).click();
  expect(await widthOf()).toBeCloseTo(natural, 0);

  await page.locator('.graph').first().focus();
  await page.keyboard.press('+');
  expect(await widthOf()).toBeCloseTo(natural * 1.25, 0);
  await page.keyboard.press('0');
  expect(await widthOf()).toBeCloseTo(natural, 0);

  await svg.hover({ position: { x: 5, y: 5 } });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(widthOf).toBeGreaterThan(natural * 1.1);
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await widthOf()).toBeCloseTo(natural, 0);
});

test('a large picture is dragged, and its boxes still lead to their items', async ({ page }) => {
  await page.goto(GRAPH);
  for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Larger' }).click();
  const frame = page.locator('.graph').first();
  await frame.evaluate((element) => element.scrollTo(0, 0));
  const { x = 0, y = 0 } = (await frame.boundingBox()) ?? {};
  await page.mouse.move(x + 500, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + 300, y + 8, { steps: 4 });
  await page.mouse.up();
  expect(await frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(100);
  await frame.locator('a').first().press('Enter');
  await expect(page).toHaveURL(/\/items\//);
});

test('a graph is narrowed by a choice that stands in the address', async ({ page, backlog }) => {
  await page.goto(GRAPH);
  await (await openMenu(page, 'Status')).getByRole('link', { name: /^Blocked/ }).click();
  await expect(page).toHaveURL(/\?where=status:blocked$/);
  const blocked = backlog.items.filter(
    ({ project, status }) => GRAPH.startsWith(project) && status?.class === 'blocked',
  );
  const keys = new Set(blocked.map(({ key }) => key));
  const others = page.locator('.graph [data-filtered].out');
  await expect(others).not.toHaveCount(0);
  for (const box of await page.locator('.graph [data-filtered]').all()) {
    const isOut = (await box.getAttribute('class'))?.split(' ').includes('out') ?? false;
    expect(isOut).toBe(!keys.has((await box.getAttribute('data-filtered')) ?? ''));
  }
  expect(await page.locator('.graph .e.out').count()).toBeGreaterThan(0);

  await page.reload();
  await expect(others).not.toHaveCount(0);
  await page.goBack();
  await expect(page.locator('.graph .out')).toHaveCount(0);
});

test('the Mermaid text is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(GRAPH);
  await page.getByRole('button', { name: 'Copy as Mermaid' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^flowchart TD\n/);
});

test('a sprint and a lane show their own graph, with its arrows as a list', async ({ page, backlog }) => {
  const waiting = backlog.items.find(
    ({ dependsOn, sprint, lanes }) => dependsOn.length > 0 && sprint !== null && lanes.length > 0,
  );
  for (const address of [`sprints/${waiting?.sprint}/`, `lanes/${waiting?.lanes[0]}/`]) {
    await page.goto(`${waiting?.project}/${address}`);
    await expect(page.locator(`.graph a[href$="/items/${waiting?.key}/"]`)).toBeVisible();
    await page.getByText('As a list with sources').click();
    await expect(page.locator('.figure .lines li').first()).toContainText('wait');
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture scrolls, its file can be had, and nothing offers what only a script can do', async ({ page }) => {
    await page.goto(GRAPH);
    await expect(page.locator('.graph').first()).toHaveCSS('overflow-x', 'auto');
    await expect(page.getByRole('button', { name: /Larger|Copy/ })).toHaveCount(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as SVG' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('gangway-project.svg');
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg).toContain('<style>');
    await page.locator('summary', { hasText: 'As Mermaid' }).first().click();
    await expect(page.getByText('flowchart TD').first()).toBeVisible();
  });
});
