import type { Page } from '@playwright/test';
import { below, pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

/** The number beside the line that is pointed at. */
const numberOf = (page: Page) => page.locator('.ln');
const tools = (page: Page) => page.getByRole('group', { name: 'Chosen lines' });

test('the outline says where its reader is', async ({ page, backlog }) => {
  await page.goto(pageKinds.document(backlog));
  const outline = page.getByRole('navigation', { name: 'Outline' });
  const links = outline.getByRole('link');
  const current = outline.locator('[aria-current=location]');

  await links.nth(2).click();
  await expect(current).toHaveText((await links.nth(2).textContent()) ?? '');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(current).toHaveText((await links.last().textContent()) ?? '');
  await expect(current).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the outline is folded, stays at hand and names what is being read', async ({ page, backlog }) => {
    await page.goto(pageKinds.document(backlog));
    const outline = page.locator('details.outline');
    const link = outline.locator('nav a').nth(4);
    await expect(link).toBeHidden();
    await outline.locator('summary').click();
    await link.click();
    await expect(link).toBeHidden();
    await expect(outline.locator('summary')).toBeInViewport();
    await expect(outline.locator('summary')).toContainText((await link.textContent()) ?? '');
  });
});

test('the number of a line is its address, and with the shift key that of all lines between', async ({
  page,
  backlog,
}) => {
  await page.goto(pageKinds.document(backlog));
  const lines = page.locator('.prose li[data-n]');
  const [from, to] = [await lines.nth(0).getAttribute('data-n'), await lines.nth(2).getAttribute('data-n')];

  await lines.nth(0).hover();
  await numberOf(page).click();
  await expect(page).toHaveURL(new RegExp(`#L${from}$`));
  await expect(lines.nth(0)).toHaveClass(/lit/);

  await lines.nth(2).hover();
  await numberOf(page).click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(new RegExp(`#L${from}-L${to}$`));
  await expect(lines.nth(1)).toHaveClass(/lit/);
  await expect(lines.nth(3)).not.toHaveClass(/lit/);
});

test('an address of several lines marks them, is copied, and is left by Escape', async ({ page, context, backlog }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${pageKinds.document(backlog)}#L20-L29`);
  const lit = page.locator('.prose .lit');
  await expect(lit.first()).toBeInViewport();
  const numbers = await lit.evaluateAll((lines) => lines.map((line) => Number(line.getAttribute('data-n'))));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(20);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(29);

  await expect(tools(page)).toContainText('Lines 20 to 29');
  await tools(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.keyboard.press('Escape');
  await expect(lit).toHaveCount(0);
  await expect(tools(page)).toBeHidden();
  await expect(page).not.toHaveURL(/#/);
});

test('the arrow keys lead from line to line', async ({ page, backlog }) => {
  await page.goto(pageKinds.document(backlog));
  const number = numberOf(page);
  await number.focus();
  const first = await number.getAttribute('href');
  await page.keyboard.press('ArrowDown');
  await expect(number).toBeFocused();
  await expect(number).not.toHaveAttribute('href', first ?? '');
  await expect(number).toHaveAccessibleName(/^Line \d+$/);
  await page.keyboard.press('Shift+ArrowDown');
  await expect(number).toHaveAccessibleName(/^Lines \d+ to \d+$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#L\d+-L\d+$/);
});

test('the finding of a table row stands beside the row', async ({ page, backlog }) => {
  const inRow = ({ file, line }: { file: string; line: number }) =>
    backlog.items.some(({ sources }) =>
      sources.some((source) => source.file === file && source.line === line && source.carrier === 'row'),
    );
  const finding = backlog.findings.find(inRow);
  const document = backlog.documents.find(({ file }) => file === finding?.file);
  await page.goto(below(document?.url ?? ''));
  const note = page
    .getByRole('note')
    .filter({ has: page.locator(`a[href="#L${finding?.line}"]`) })
    .first();
  const row = page.locator(`#L${finding?.line}`);
  const prose = await page.locator('.prose').boundingBox();
  const [beside, own] = [await note.boundingBox(), await row.boundingBox()];
  expect(beside?.x).toBeGreaterThanOrEqual((prose?.x ?? 0) + (prose?.width ?? 0));
  expect(beside?.y).toBeGreaterThanOrEqual((own?.y ?? 0) - 1);
});

test('notes in the margin do not lie on one another', async ({ page, backlog }) => {
  for (const { url } of backlog.documents) {
    await page.goto(below(url));
    const boxes = await page
      .locator('.aside')
      .evaluateAll((notes) =>
        notes.map((note) => note.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    boxes.sort((a, b) => a.top - b.top);
    boxes.forEach(({ top }, at) => {
      if (at > 0) expect(top).toBeGreaterThanOrEqual((boxes[at - 1]?.bottom ?? 0) - 1);
    });
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('an address marks its line, and nothing offers tools', async ({ page, backlog }) => {
    await page.goto(`${pageKinds.document(backlog)}#L20`);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(tools(page)).toBeHidden();
  });
});
