import { findBrokenLinks } from './broken-links.ts';
import { readBuiltPages } from './built-pages.ts';
import { below } from './page-kinds.ts';
import { expect, hostileSite, test } from './site.ts';

test.use({ site: hostileSite });

const FOREIGN = new Set(['iframe', 'base', 'object', 'embed', 'style']);

test('no page runs, loads or shows anything that a document smuggles in', async ({ page, backlog }) => {
  expect(backlog.items.map(({ id }) => id)).toEqual(['E-1', 'E-2', 'E-3', 'E-4']);
  for (const { file } of readBuiltPages(hostileSite.directory)) {
    await page.goto(file);
    await page.getByRole('main').hover();
    expect(await page.evaluate(() => Reflect.get(window, 'ran')), file).toBeUndefined();
    await expect(page.getByRole('main'), file).toBeVisible();
  }
});

test('a hit of the search runs nothing either', async ({ page }) => {
  await page.goto('search/?q=harden');
  await expect(page.locator('.hits:visible a').first()).toBeVisible();
  await page.getByRole('searchbox').fill('escape');
  await expect(page.locator('.hits:visible a').first()).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
});

test('what it says is still there to read', async ({ page, backlog }) => {
  await page.goto(below(backlog.documents[0]?.url ?? ''));
  await expect(page.getByRole('main')).toContainText("<script>window.ran = 'block'</script>");
  await expect(page.getByRole('main')).toContainText("</code></pre><script>window.ran = 'fence'</script>");
});

test('no link leads to a script, and no foreign element stands in a page', () => {
  expect(findBrokenLinks(hostileSite.directory, hostileSite.base)).toEqual([]);
  const foreign = readBuiltPages(hostileSite.directory).flatMap(({ file, elements }) =>
    elements
      .filter(({ tag, attributes }) => FOREIGN.has(tag) || attributes.get('http-equiv') === 'refresh')
      .map(({ tag }) => `${file}: <${tag}>`),
  );
  expect(foreign).toEqual([]);
});
