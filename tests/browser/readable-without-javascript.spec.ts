import type { Backlog, Item } from '../../src/backlog/model.ts';
import { below, fullestItem, pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('an item says what it is, what it waits for and where it is written', async ({ page, backlog }) => {
  const item = fullestItem(backlog);
  await page.goto(below(item.url));
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(item.title);
  for (const { text } of item.acceptance) await expect(main).toContainText(firstWords(text));
  for (const key of [...item.dependsOn, ...item.blocks]) {
    await expect(main.locator(`a[href$="${itemOf(backlog, item, key).url}"]`).first()).toBeAttached();
  }
  for (const source of item.sources) {
    await expect(main.locator(`a[href$="${documentUrl(backlog, source.file)}#L${source.line}"]`).first()).toBeVisible();
  }
});

test('all that an item waits for is folded away and opens by key', async ({ page, backlog }) => {
  await page.goto(below(itemWithLongChain(backlog).url));
  const fold = page.getByRole('main').locator('details', { hasText: 'All before it' });
  await expect(fold.getByRole('listitem').first()).toBeHidden();
  await fold.locator('summary').press('Enter');
  await expect(fold.getByRole('listitem').first()).toBeVisible();
  expect(await fold.getByRole('listitem').count()).toBeGreaterThan(1);
});

test('the overview names its sprints and lanes and leads to them', async ({ page, backlog }) => {
  await page.goto(pageKinds.overview(backlog));
  const { project } = fullestItem(backlog);
  const parts = [...backlog.sprints, ...backlog.lanes].filter((part) => part.project === project);
  expect(parts.length).toBeGreaterThan(0);
  for (const { url } of parts) await expect(page.getByRole('main').locator(`a[href$="${url}"]`).first()).toBeVisible();
});

test('the overview leads to a sprint, and that to an item', async ({ page, backlog }) => {
  const { project } = fullestItem(backlog);
  await page.goto(pageKinds.overview(backlog));
  await page.getByRole('main').locator(`a[href*="/${project}/sprints/"]:visible`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
  await page.getByRole('main').locator(`a[href*="/${project}/items/"]:visible`).first().click();
  await expect(page).toHaveURL(new RegExp(`/${project}/items/[^/]+/$`));
});

test('a document shows all of its headings', async ({ page, backlog }) => {
  const address = pageKinds.document(backlog);
  const document = backlog.documents.find(({ url }) => below(url) === address);
  await page.goto(address);
  for (const { text } of document?.outline ?? []) await expect(page.getByRole('main')).toContainText(text);
  expect(document?.outline.length).toBeGreaterThan(3);
});

test('a document links the items that it defines', async ({ page, backlog }) => {
  const { project, sources } = fullestItem(backlog);
  await page.goto(below(documentUrl(backlog, sources[0]?.file ?? '')));
  const links = page.getByRole('main').locator(`a[href*="/${project}/items/"]`);
  expect(await links.count()).toBeGreaterThan(10);
});

test('the search page says what it needs, and leads to the items of every project', async ({ page, backlog }) => {
  await page.goto(pageKinds.search());
  await expect(page.locator('noscript > *')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  const tables = page.getByRole('main').locator('a[href$="/items/"]');
  await expect(tables).toHaveCount(backlog.projects.length);
  await tables.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
});

function itemOf(backlog: Backlog, from: Item, key: string): Item {
  const found = backlog.items.find((item) => item.project === from.project && item.key === key);
  if (!found) throw new Error(`no item ${key} in ${from.project}`);
  return found;
}

/** One that waits for items which themselves wait for others. */
function itemWithLongChain(backlog: Backlog): Item {
  const isFar = (item: Item, key: string) => key !== item.key && !item.dependsOn.includes(key);
  const found = backlog.items.find((item) =>
    item.dependsOn.some((key) => itemOf(backlog, item, key).dependsOn.some((far) => isFar(item, far))),
  );
  if (!found) throw new Error('the example has no chain of waits');
  return found;
}

function documentUrl({ documents }: Backlog, file: string): string {
  const found = documents.find((document) => document.file === file);
  if (!found) throw new Error(`no document ${file}`);
  return found.url;
}

/** The beginning of inline Markdown up to its first mark, which is text on the page as well. */
function firstWords(markdown: string): string {
  return /^[^`*_[\]<\\~]*/.exec(markdown)?.[0].trim() ?? '';
}
