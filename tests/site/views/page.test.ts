import { expect, test } from 'vitest';
import { showPage } from '../../../src/site/views/page.ts';
import { ferry, orchard, site } from './sample-site.ts';

test('sections that have nothing are absent', () => {
  expect(showPage(site, 'Items', ferry, 'items').sections.map(({ label, count }) => [label, count])).toEqual([
    ['Overview', null],
    ['Board', null],
    ['Roadmap', null],
    ['Graph', null],
    ['Charts', null],
    ['Items', 10],
    ['Sprints', 2],
    ['Lanes', 3],
    ['Documents', 2],
    ['Findings', 2],
  ]);
  expect(showPage(site, 'Items', orchard, 'items').sections.map(({ label }) => label)).not.toContain('Lanes');
});

test('exactly the current section is marked', () => {
  const current = showPage(site, 'Items', ferry, 'items').sections.filter(({ isCurrent }) => isCurrent);
  expect(current.map(({ href }) => href)).toEqual(['/ferry/items/']);
});

test('a title goes from the page to the site and names nothing twice', () => {
  expect(showPage(site, 'Items', ferry, 'items').title).toBe('Items · Harbour Ferry · Plans');
  expect(showPage(site, 'All projects').title).toBe('All projects · Plans');
  expect(showPage(site, 'Harbour Ferry', ferry, 'overview').title).toBe('Harbour Ferry · Plans');
});

test('a page without a sentence of its own is described by what the project or the site holds', () => {
  expect(showPage(site, 'Board', ferry, 'board').description).toBe(
    'Board: 10 items, 2 sprints, 3 lanes and 2 documents.',
  );
  expect(showPage(site, 'Rules').description).toBe('Rules: 2 projects and 22 items.');
  expect(showPage(site, 'Items', ferry, 'items', 'All of it.').description).toBe('All of it.');
});
