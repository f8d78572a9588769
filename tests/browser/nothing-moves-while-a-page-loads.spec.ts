import type { Page } from '@playwright/test';
import { MISSING, pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

/** Milliseconds by which fonts come late: more than a browser waits for them, and later than all that scripts add. */
const LATE = 800;

for (const [name, viewport] of Object.entries({
  phone: { width: 412, height: 823 },
  desktop: { width: 1440, height: 900 },
})) {
  test.describe(() => {
    test.use({ viewport, reducedMotion: 'no-preference' });

    for (const [kind, addressOf] of Object.entries(pageKinds)) {
      test(`${kind}, ${name}: nothing moves, though fonts come late`, async ({ page, backlog }) => {
        const late = delayFonts(page);
        await noteShifts(page);
        await page.goto(addressOf(backlog), { waitUntil: 'networkidle' });
        if (addressOf(backlog) === MISSING) await expect(page.locator('[data-settled]')).toBeAttached();
        expect(await late()).toBeGreaterThan(0);
        expect(await readShifts(page)).toEqual([]);
      });
    }
  });
}

test('a page shows its fonts from the first paint when they are there', async ({ page, backlog }) => {
  await page.goto(pageKinds.item(backlog), { waitUntil: 'networkidle' });
  await noteShifts(page);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.fonts.check('1rem "IBM Plex Sans Variable"'))).toBe(true);
  expect(await readShifts(page)).toEqual([]);
});

/** Lets fonts come late; resolves with how many have come when the last one has. */
function delayFonts(page: Page): () => Promise<number> {
  const coming: Promise<void>[] = [];
  void page.route(/\.woff2$/, (route) => {
    const arrival = new Promise((resolve) => setTimeout(resolve, LATE)).then(() => route.continue());
    coming.push(arrival);
    return arrival;
  });
  return async () => (await Promise.all(coming)).length;
}

/** From now on, each page notes what moves on it. */
async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(globalThis, 'shifts', shifts);
    const nameNode = (node: Node | null) =>
      node instanceof Element ? `<${node.localName} class="${node.className}">` : (node?.textContent ?? '');
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[])
        shifts.push(`${entry.value.toFixed(4)}: ${entry.sources.map(({ node }) => nameNode(node)).join(', ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved, and by how much, until two frames from now. */
function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(Reflect.get(globalThis, 'shifts'))));
      }),
  );
}
