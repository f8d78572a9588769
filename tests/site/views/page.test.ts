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
