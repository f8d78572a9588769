import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { type PageKind, pageKinds } from './page-kinds.ts';
import { expect, readBacklog, sites, test } from './site.ts';
import { findOverweight, KB, limitsOf } from './weight-limits.ts';

test('the HTML of an item is at most 10 KB', () => {
  const heavy = readBacklog(sites.root)
    .items.map(({ url }) => ({ url, bytes: weigh(readFileSync(join(sites.root.directory, url, 'index.html'))) }))
    .filter(({ bytes }) => bytes > limitsOf('item').document);
  expect(heavy).toEqual([]);
});

for (const [kind, addressOf] of Object.entries(pageKinds)) {
  test(`${kind}: HTML, script, style and fonts keep to their limits`, async ({ page, backlog }) => {
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(addressOf(backlog), { waitUntil: 'networkidle' });
    const weights = await sumByType(responses);
    expect(weights.get('document'), 'the page itself is weighed').toBeGreaterThan(KB);
    expect(findOverweight(kind as PageKind, (type) => weights.get(type) ?? 0)).toEqual([]);
  });
}

async function sumByType(responses: readonly Response[]): Promise<Map<string, number>> {
  const sums = new Map<string, number>();
  for (const response of responses) {
    const type = response.request().resourceType();
    const body = await response.body();
    sums.set(type, (sums.get(type) ?? 0) + (type === 'font' ? body.length : weigh(body)));
  }
  return sums;
}

function weigh(text: Buffer): number {
  return gzipSync(text).length;
}
