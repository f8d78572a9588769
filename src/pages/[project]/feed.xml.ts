import type { APIRoute, GetStaticPaths } from 'astro';
import type { ProjectIndex, SiteIndex } from '../../site/backlog-index.ts';
import { readSite } from '../../site/backlog-store.ts';
import { respondAtom } from '../../site/feeds/respond.ts';
import { readOrigin } from '../../site/urls.ts';
import { showProjectFeed } from '../../site/views/feed.ts';

/** What is late or blocked in each project. Feeds need the address of the site. */
export const getStaticPaths = (async () => {
  const site = await readSite();
  const projects = readOrigin() === null ? [] : site.projects.filter(({ items }) => items.length > 0);
  return projects.map((index) => ({ params: { project: index.project.slug }, props: { site, index } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ site: SiteIndex; index: ProjectIndex }> = ({ props: { site, index } }) =>
  respondAtom(showProjectFeed(site, index));
