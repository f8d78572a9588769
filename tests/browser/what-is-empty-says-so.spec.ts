import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../runners/run-command.ts';
import { findViolations } from './axe.ts';
import { findBrokenLinks } from './broken-links.ts';
import { readBuiltPages } from './built-pages.ts';
import { scrollSideways } from './sideways.ts';
import { edgeSite, expect, smallSite, test } from './site.ts';

/** Of a project with hundreds of items, so many item pages are enough. */
const FEW_ITEMS = 2;

const projects = readdirSync(join(projectRoot, edgeSite.content), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.describe('a site of projects at the edges', () => {
  test.use({ site: edgeSite, viewport: { width: 390, height: 844 } });

  for (const project of projects) {
    test(`${project}: each page fits, is in order, and holds nothing empty`, async ({ page }) => {
      for (const file of listPages(project)) {
        await page.goto(file);
        expect.soft(await scrollSideways(page), `${file} scrolls`).toBe(0);
        expect.soft(await findSkippedHeadings(page), `${file}: headings`).toEqual([]);
        expect.soft(await findEmptyParts(page), `${file}: empty parts`).toEqual([]);
        if (file === `${project}/index.html`) expect.soft(await findViolations(page), file).toEqual([]);
      }
    });
  }

  test('no link is broken', () => {
    expect(findBrokenLinks(edgeSite.directory, edgeSite.base)).toEqual([]);
  });

  for (const [what, address, words] of [
    [
      'a project of prose says what an item is, and leads to what there is to read',
      'prose/',
      /name no items.*How we bake/s,
    ],
    ['a finished project says so', 'done/', 'All 3 items are done.'],
    ['a project without statuses does not guess', 'unstated/', 'nothing says how far the work is'],
    ['a project without sprints says so', 'listed/items/', 'The documents name no sprint.'],
    ['a sprint without items says so', 'solo/sprints/sprint-2/', 'No item is planned here.'],
    [
      'that nothing was found is said with what was looked at',
      'done/findings/',
      /Nothing to find\. \d+ rules looked at 1 document/,
    ],
    ['a blocked item of which nothing says why says that', 'crowded/', 'Nothing says by what.'],
  ] as const) {
    test(what, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('main')).toContainText(words);
    });
  }
});

test.describe('a site of one project', () => {
  test.use({ site: smallSite });

  test('begins with it', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alpha');
    await expect(page.getByRole('banner')).not.toContainText('All projects');
  });
});

/** The pages of a project, relative to the site, with a few of its items. */
function listPages(project: string): string[] {
  const files = readBuiltPages(edgeSite.directory)
    .map(({ file }) => file)
    .filter((file) => file.startsWith(`${project}/`));
  const isItem = (file: string) => /\/items\/./.test(file) && !file.endsWith('/items/index.html');
  return [...files.filter((file) => !isItem(file)), ...files.filter(isItem).slice(0, FEW_ITEMS)];
}

/** Headings that are deeper than the one before by more than one level. */
function findSkippedHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, h5, h6)')];
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    return headings
      .filter((_, at) => (levels[at] ?? 1) > (levels[at - 1] ?? 0) + 1)
      .map(({ textContent }) => textContent);
  });
}

/** Sections without a body, heads without rows, bars without width, and fractions of nothing. */
function findEmptyParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isEmpty = (element: Element) => element.textContent.trim() === '' && !element.querySelector('svg');
    const main = document.querySelector('main') ?? document.body;
    const bodies = [...main.querySelectorAll('.sec > div, ul, ol, dl, tbody')].filter(
      (part) => part.checkVisibility() && isEmpty(part),
    );
    const bars = [...main.querySelectorAll('.bar > svg')].filter(
      (bar) => Number.parseFloat(bar.getAttribute('width') ?? '') === 0,
    );
    const fractions = main.textContent.match(/\b0 of 0\b/g) ?? [];
    return [...[...bodies, ...bars].map(({ outerHTML }) => outerHTML.slice(0, 120)), ...fractions];
  });
}
