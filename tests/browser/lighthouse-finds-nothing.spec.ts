import { auditedPages, type Lighthouse, listFaults, openLighthouse } from './lighthouse.ts';
import { test as base, expect } from './site.ts';

/** Each worker has one browser for all its audits. */
const test = base.extend<object, { lighthouse: Lighthouse }>({
  lighthouse: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const lighthouse = await openLighthouse();
      await use(lighthouse);
      lighthouse.close();
    },
    { scope: 'worker' },
  ],
});

// An audit takes its time on a busy machine.
test.setTimeout(180_000);

// How fast a page is depends on the machine: `npm run bench:pages` measures that.
for (const [kind, addressOf] of Object.entries(auditedPages)) {
  test(`${kind}: scores 100 in accessibility, best practices and SEO`, async ({ lighthouse, baseURL, backlog }) => {
    const result = await lighthouse.audit(`${baseURL}${addressOf(backlog)}`, [
      'accessibility',
      'best-practices',
      'seo',
    ]);
    expect(listFaults(result)).toEqual([]);
  });
}
