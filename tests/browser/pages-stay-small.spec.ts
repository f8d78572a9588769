import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { type PageKind, pageKinds } from './page-kinds.ts';
import { expect, readBacklog, sites, test } from './site.ts';

const KB = 1024;
const ITEM_HTML = 10 * KB;

/** Bytes that a page may bring before anyone does anything, compressed as a static host does. */
const LIMITS = { document: 16 * KB, script: 20 * KB, stylesheet: 16 * KB, font: 40 * KB };
/** What a kind of page may bring beyond that, and why. */
const EXCEPTIONS: Partial<Record<PageKind, Partial<typeof LIMITS>>> = {
  // It searches at once, so it brings the search engine, and that its worker.
  search: { script: 40 * KB },
};

test('the HTML of an item is at most 10 KB', () => {
  const heavy = readBacklog(sites.root)
    .items.map(({ url }) => ({ url, bytes: weigh(readFileSync(join(sites.root.directory, url, 'index.html'))) }))
    .filter(({ bytes }) => bytes > ITEM_HTML);
  expect(heavy).toEqual([]);
});

for (const [kind, addressOf] of Object.entries(pageKinds)) {
  test(`${kind}: HTML, script, style and fonts keep to their limits`, async ({ page, backlog }) => {
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(addressOf(backlog), { waitUntil: 'networkidle' });
    const weights = await sumByType(responses);
    expect(weights.get('document'), 'the page itself is weighed').toBeGreaterThan(KB);
    const limits: Record<string, number> = { ...LIMITS, ...EXCEPTIONS[kind as PageKind] };
    const over = Object.entries(limits).flatMap(([type, limit]) => {
      const bytes = weights.get(type) ?? 0;
      return bytes > limit ? [`${toKb(bytes)} of ${type}, where ${toKb(limit)} are allowed`] : [];
    });
    expect(over).toEqual([]);
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

function toKb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}
