import type { Locator, Page } from '@playwright/test';
import type { Backlog, Item } from '../../src/backlog/model.ts';
import { below } from './page-kinds.ts';
import { expect, test } from './site.ts';

/** So many presses of Tab find anything that a reader would look for. */
const MOST = 250;

test('the main tasks are done by keyboard alone, and the focus is seen at each step', async ({
  page,
  backlog,
  context,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { item, waitsFor } = waitingItem(backlog);
  const main = page.getByRole('main');
  await page.goto('');

  await test.step('find an item by its id', async () => {
    await page.keyboard.press('/');
    await expectFocusSeen(page);
    await page.keyboard.type(item.id ?? '');
    await page.keyboard.press('Enter');
    await arrive(page, item.url);
  });

  await test.step('copy its link', async () => {
    await tabTo(page, main.getByRole('button', { name: 'Copy link' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  await test.step('follow what it waits for', async () => {
    await tabTo(page, main.locator(`a[href="${waitsFor.url}"]`));
    await page.keyboard.press('Enter');
    await arrive(page, waitsFor.url);
  });

  await test.step('go on to its sprint', async () => {
    const sprint = `/${waitsFor.project}/sprints/${waitsFor.sprint}/`;
    await tabTo(page, main.locator(`a[href="${sprint}"]`));
    await page.keyboard.press('Enter');
    await arrive(page, sprint);
  });

  await test.step('narrow the board', async () => {
    await go(page, 'b', `/${item.project}/board/`);
    await tabTo(page, main.locator('[data-filters] summary'));
    await page.keyboard.press('Enter');
    await tabTo(page, main.locator('[data-filters] a[data-filter]:not([aria-current])'));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?/);
    await expect(page.getByRole('status').filter({ hasText: /\d/ })).toBeVisible();
    await expectFocusSeen(page);
  });

  await test.step('open the line of a finding in its document', async () => {
    await page.goto(`${projectWithFindings(backlog)}/findings/`);
    await tabTo(page, main.locator('.fd a[href*="/documents/"][href*="#L"]'));
    const address = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await arrive(page, address ?? '');
    await expect(page.locator(':target')).toBeInViewport();
  });

  await test.step('change the theme', async () => {
    await tabTo(page, page.getByRole('button', { name: /^Theme/ }));
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expectFocusSeen(page);
  });
});

async function go(page: Page, key: string, address: string): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press(key);
  await arrive(page, address);
}

/** Waits until a page is there and listens. */
async function arrive(page: Page, address: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${address.replaceAll(/[?.]/g, '\\$&')}$`));
  await page.waitForLoadState('load');
}

/** Presses Tab until one of the wanted elements has the focus; on its way every focus is seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted.first()).toBeAttached();
  for (let presses = 0; presses < MOST; presses++) {
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
    const focused = await wanted.evaluateAll((all) => all.some((each) => each === document.activeElement));
    if (focused) return;
  }
  throw new Error(`no Tab leads to ${wanted}`);
}

/** What has the focus is in sight and marked: by an outline, or, a box in its form, by a shadow of that. */
async function expectFocusSeen(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { width, height, bottom, right } = element.getBoundingClientRect();
    const isMarked = [element, element.closest('form')].some((each) => {
      if (!each) return false;
      const { outlineStyle, boxShadow } = getComputedStyle(each);
      return outlineStyle !== 'none' || boxShadow !== 'none';
    });
    return {
      name: element.outerHTML.slice(0, 120),
      isMarked,
      isInSight: width * height > 0 && bottom > 0 && right > 0,
    };
  });
  if (focus !== null) expect(focus).toMatchObject({ isMarked: true, isInSight: true });
}

/** An item that waits for one in a sprint. */
function waitingItem(backlog: Backlog): { readonly item: Item; readonly waitsFor: Item } {
  for (const item of backlog.items) {
    const waitsFor = backlog.items.find(
      (other) => other.project === item.project && other.sprint !== null && item.dependsOn.includes(other.key),
    );
    const isAlone = backlog.items.filter(({ id }) => id?.toLowerCase() === item.id?.toLowerCase()).length === 1;
    if (item.id !== null && isAlone && waitsFor) return { item, waitsFor };
  }
  throw new Error('the example has no item that waits for one in a sprint');
}

function projectWithFindings({ findings }: Backlog): string {
  const found = findings.find(({ project }) => project !== null);
  return below(found?.project ?? '');
}
