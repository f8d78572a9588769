import { words as reference } from '#words/reference.ts';
import type { PageRecord } from '../author-pages/page.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import { type PageView, showPage } from './page.ts';

/** An author page in a list. */
export interface PageRowView {
  readonly title: string;
  readonly href: string;
  readonly description: string | null;
  readonly file: string;
}

/** The author pages of the site; of one project among others, those that are about it. */
export function listPages({ pages, projects }: SiteIndex, index?: ProjectIndex): PageRowView[] {
  return pages
    .filter(({ project }) => index === undefined || projects.length === 1 || project === index.project.slug)
    .map(({ title, slug, description, file }) => ({ title, href: urls.page(slug), description, file }));
}

/** The surroundings of an author page: those of its project, where it is about one. */
export function showAuthorPage(site: SiteIndex, { title, slug, project }: PageRecord): PageView {
  const page = showPage(site, title, site.projectBySlug.get(project ?? '') ?? null);
  return {
    ...page,
    sections: page.sections.map((section) => ({ ...section, isCurrent: section.href === urls.page(slug) })),
    footLinks: [...page.footLinks, { label: reference.title, href: urls.components() }],
  };
}
