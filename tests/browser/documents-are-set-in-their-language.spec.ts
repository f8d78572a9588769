import { AxeBuilder } from '@axe-core/playwright';
import { expect, languagesSite, test } from './site.ts';

test.use({ site: languagesSite });

const styleOf = (element: Element) => {
  const { direction, letterSpacing, lineBreak } = getComputedStyle(element);
  return { direction, letterSpacing, lineBreak };
};

test('a document from right to left is set so, its code and the page around it are not', async ({ page }) => {
  await page.goto('arabic/documents/plan/');
  await expect(page.locator('article.prose')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const title = page.getByRole('heading', { level: 1 });
  expect(await title.evaluate(styleOf)).toMatchObject({ direction: 'rtl', letterSpacing: 'normal' });
  expect(await page.locator('.prose pre').evaluate(styleOf)).toMatchObject({ direction: 'ltr' });
  expect(await page.locator('.head .meta').first().evaluate(styleOf)).toMatchObject({ direction: 'ltr' });

  const box = await page.locator('.task input').first().boundingBox();
  const words = await page.locator('.task label span').first().boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual((words?.x ?? 0) + (words?.width ?? 0) - 1);
});

test('the lines of an item begin where its language begins', async ({ page }) => {
  await page.goto('arabic/items/lib-2/');
  await expect(page.locator('h1 [dir=rtl]')).toHaveAttribute('lang', 'ar');
  const line = page.locator('.lines > .box > span').first();
  expect(await line.evaluate((span) => getComputedStyle(span, '::before').right)).toBe('0px');
});

test('a text without spaces is known by its language and breaks by its rules', async ({ page }) => {
  await page.goto('japanese/documents/plan/');
  const text = page.locator('article.prose');
  await expect(text).toHaveAttribute('lang', 'ja');
  await expect(text).not.toHaveAttribute('dir');
  expect(await text.locator('p').first().evaluate(styleOf)).toMatchObject({ direction: 'ltr', lineBreak: 'strict' });
  const lines = await text.evaluate((element) => {
    const { lineHeight, fontSize } = getComputedStyle(element);
    return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
  });
  expect(lines).toBeCloseTo(1.8);
});

for (const path of [
  'arabic/documents/plan/',
  'arabic/items/lib-2/',
  'japanese/documents/plan/',
  'japanese/items/bk-2/',
]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
