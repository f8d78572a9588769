import type { APIRoute, GetStaticPaths } from 'astro';
import type { ProjectIndex, SiteIndex } from '../../site/backlog-index.ts';
import { readSite } from '../../site/backlog-store.ts';
import { writeCalendar } from '../../site/feeds/write-calendar.ts';
import { readOrigin } from '../../site/urls.ts';
import { showCalendar } from '../../site/views/calendar.ts';

/** The days of each project: one without any has an empty calendar, so that whoever follows it goes on. */
export const getStaticPaths = (async () => {
  const site = await readSite();
  return site.projects.map((index) => ({ params: { project: index.project.slug }, props: { site, index } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ site: SiteIndex; index: ProjectIndex }> = ({ props: { site, index } }) =>
  new Response(writeCalendar(showCalendar(site, index), readOrigin()), {
    headers: { 'Content-Type': 'text/calendar' },
  });
