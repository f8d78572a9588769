import { expect, test } from 'vitest';
import type { PageRecord } from '../../../src/site/author-pages/page.ts';
import type { SiteIndex } from '../../../src/site/backlog-index.ts';
import { listPages } from '../../../src/site/views/author-page.ts';
import { ferry, orchard, site } from './sample-site.ts';

const page = (slug: string, project: string | null): PageRecord => ({
  slug,
  project,
  title: slug,
  description: null,
  order: null,
  hasHeading: false,
  file: `pages/${slug}.mdx`,
});
const pages = [page('notes', null), page('sailings', 'ferry')];

function namePages(parts: Partial<SiteIndex>, index?: typeof ferry) {
  return listPages({ ...site, pages, ...parts }, index).map(({ title }) => title);
}

test('the site lists all pages, a project those that are about it', () => {
  expect(namePages({})).toEqual(['notes', 'sailings']);
  expect(namePages({}, ferry)).toEqual(['sailings']);
  expect(namePages({}, orchard)).toEqual([]);
});

test('the only project lists all pages, because its overview is the first page', () => {
  expect(namePages({ projects: [orchard] }, orchard)).toEqual(['notes', 'sailings']);
});
