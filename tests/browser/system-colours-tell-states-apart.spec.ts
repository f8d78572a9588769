import type { Locator, Page } from '@playwright/test';
import { below, fullestItem, pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

test('glyphs of statuses are drawn in the colour of text, and differ by shape', async ({ page, backlog }) => {
  await page.goto(pageKinds.overview(backlog));
  const glyphs = page.locator('main .g:visible');
  const text = await readSystemColour(page, 'CanvasText');
  expect(new Set(await glyphs.evaluateAll((all) => all.map((glyph) => getComputedStyle(glyph).color)))).toEqual(
    new Set([text]),
  );
  const shapes = await page.locator('.sprite symbol').evaluateAll((all) => all.map(({ innerHTML }) => innerHTML));
  expect(shapes.length).toBeGreaterThan(5);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('the parts of a bar are seen, and apart', async ({ page, backlog }) => {
  await page.goto(pageKinds.overview(backlog));
  const parts = page.locator('.bar rect');
  const boxes = await parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().toJSON()));
  for (const [at, { left }] of boxes.entries()) expect(left).toBeGreaterThan((boxes[at - 1]?.right ?? -1) + 1);
  const canvas = await readSystemColour(page, 'Canvas');
  const paints = await parts.evaluateAll((all) =>
    all.map((part) => {
      const { fill, stroke } = getComputedStyle(part);
      return fill === 'none' ? stroke : fill;
    }),
  );
  expect(paints.filter((paint) => paint === canvas || paint === 'none')).toEqual([]);
});

test('the current section is marked', async ({ page, backlog }) => {
  await page.goto(pageKinds.overview(backlog));
  const sections = page.getByRole('navigation', { name: 'Sections' });
  const line = (link: Locator) => link.evaluate((element) => getComputedStyle(element).borderBottomColor);
  const canvas = await readSystemColour(page, 'Canvas');
  expect(await line(sections.locator('a:not([aria-current])').first())).toBe(canvas);
  expect(await line(sections.locator('a[aria-current]'))).not.toBe(canvas);
});

test('the focus is marked', async ({ page, backlog }) => {
  await page.goto(below(fullestItem(backlog).url));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const { outlineStyle, outlineColor } = await page.locator(':focus').evaluate((element) => {
    const { outlineStyle, outlineColor } = getComputedStyle(element);
    return { outlineStyle, outlineColor };
  });
  expect(outlineStyle).not.toBe('none');
  expect(outlineColor).not.toBe(await readSystemColour(page, 'Canvas'));
});

test('the result that Enter opens is told from the others', async ({ page, backlog }) => {
  await page.goto(`${fullestItem(backlog).project}/`);
  await page.keyboard.press('/');
  await page.keyboard.type(fullestItem(backlog).id?.slice(0, 2) ?? '');
  const chosen = page.locator('.hits [aria-selected="true"]');
  await expect(chosen).toBeVisible();
  const other = page.locator('.hits [aria-selected="false"]').first();
  expect(await readMarks(chosen)).not.toEqual(await readMarks(other));
});

test('what was searched for is told from the words around it', async ({ page, backlog }) => {
  const { title } = fullestItem(backlog);
  await page.goto(`search/?q=${encodeURIComponent(title)}`);
  const mark = page.locator('mark').first();
  await expect(mark).toBeVisible();
  const { backgroundColor } = await mark.evaluate((element) => getComputedStyle(element));
  expect(backgroundColor).not.toBe(await readSystemColour(page, 'Canvas'));
});

test('what is chosen in filters and of two buttons is told from what is not', async ({ page, backlog }) => {
  await page.goto(pageKinds.items(backlog));
  const filters = page.locator('[data-filters] a[data-filter]');
  expect(await readMarks(filters.and(page.locator('[aria-current]')).first())).not.toEqual(
    await readMarks(filters.and(page.locator(':not([aria-current])')).first()),
  );
  const views = page.locator('.views button');
  await expect(views.first()).toBeVisible();
  expect(await readMarks(views.and(page.locator('[aria-pressed="true"]')))).not.toEqual(
    await readMarks(views.and(page.locator('[aria-pressed="false"]'))),
  );
});

test('the line that the address names is told from the others', async ({ page, backlog }) => {
  const [document] = backlog.documents;
  await page.goto(`${below(document?.url ?? '')}#L${backlog.items[0]?.sources[0]?.line}`);
  expect(await readMarks(page.locator('.prose :target'))).not.toEqual(
    await readMarks(page.locator('.prose [data-n]:not(:target)').first()),
  );
});

/** What the system paints a colour keyword as. */
function readSystemColour(page: Page, keyword: string): Promise<string> {
  return page.evaluate((name) => {
    const probe = document.createElement('i');
    probe.style.color = name;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, keyword);
}

/** What tells a state where backgrounds are all the same: lines around, under and in the words. */
function readMarks(element: Locator): Promise<readonly string[]> {
  return element.evaluate((each) => {
    const style = getComputedStyle(each);
    const outline = style.outlineStyle === 'none' ? 'none' : `${style.outlineStyle} ${style.outlineWidth}`;
    const border = `${style.borderInlineStartColor} ${style.borderInlineStartWidth} ${style.borderBottomColor} ${style.borderBottomWidth}`;
    return [outline, border, style.textDecorationLine, style.textDecorationThickness, style.fontWeight];
  });
}
