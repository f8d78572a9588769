import { expect, test } from '@playwright/test';
import { listBuiltFiles } from './built-pages.ts';
import { findMissingPages } from './missing-pages.ts';
import { readBacklog, sites } from './site.ts';

for (const [name, site] of Object.entries(sites)) {
  test(`every item, sprint, lane and document of the export has a page in the site built for ${name}`, () => {
    const backlog = readBacklog(site);
    expect(backlog.items.length).toBeGreaterThan(0);
    expect(findMissingPages(site.directory, backlog)).toEqual([]);
  });
}

test('both sites hold the same pages and the same export', () => {
  const pages = Object.values(sites).map(({ directory }) =>
    listBuiltFiles(directory).filter((file) => file.endsWith('.html')),
  );
  expect(pages[1]).toEqual(pages[0]);
  expect(readBacklog(sites.below)).toEqual(readBacklog(sites.root));
});
