import type { APIRoute, GetStaticPaths } from 'astro';
import type { ProjectIndex, SiteIndex } from '../../../site/backlog-index.ts';
import { readSite } from '../../../site/backlog-store.ts';
import { showItemFacts } from '../../../site/views/filter-facts.ts';

/** What scripts narrow the lists of items by: one file a project, which a page loads when somebody narrows its list. */
export const getStaticPaths = (async () => {
  const site = await readSite();
  return site.projects.map((index) => ({ params: { project: index.project.slug }, props: { site, index } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ site: SiteIndex; index: ProjectIndex }> = ({ props: { site, index } }) =>
  Response.json(showItemFacts(site, index));
