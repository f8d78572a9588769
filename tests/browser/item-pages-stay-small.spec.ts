import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { below, fullestItem, pageKinds } from './page-kinds.ts';
import { expect, readBacklog, sites, test } from './site.ts';

const KB = 1024;

test('the HTML of an item is at most 10 KB compressed', () => {
  const heavy = readBacklog(sites.root)
    .items.map(({ url }) => ({
      url,
      bytes: gzipSync(readFileSync(join(sites.root.directory, url, 'index.html'))).length,
    }))
    .filter(({ bytes }) => bytes > 10 * KB);
  expect(heavy).toEqual([]);
});

test('an item brings at most 20 KB of script, compressed', async ({ page, backlog }) => {
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') sizes.push(gzipSync(await response.body()).length);
  });
  await page.goto(below(fullestItem(backlog).url), { waitUntil: 'networkidle' });
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20 * KB);
});

for (const width of [1440, 390]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 800 } });

    for (const kind of ['portfolio', 'overview', 'item', 'document'] as const) {
      test(`${kind}, ${width} px: nothing moves while the page loads`, async ({ page, backlog }) => {
        await page.goto(pageKinds[kind](backlog), { waitUntil: 'networkidle' });
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              const observer = new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
              });
              observer.observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(sum), 200);
            }),
        );
        expect(shift).toBeLessThan(0.01);
      });
    }
  });
}
