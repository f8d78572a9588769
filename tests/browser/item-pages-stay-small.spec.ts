import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { below, fullestItem } from './page-kinds.ts';
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
