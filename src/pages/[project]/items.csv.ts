import type { APIRoute, GetStaticPaths } from 'astro';
import type { ProjectIndex } from '../../site/backlog-index.ts';
import { readSite } from '../../site/backlog-store.ts';
import { writeItemsCsv } from '../../site/views/items-csv.ts';
import { hasSection } from '../../site/views/page.ts';

/** The items of each project for a spreadsheet. */
export const getStaticPaths = (async () => {
  const { projects } = await readSite();
  return projects
    .filter((index) => hasSection(index, 'items'))
    .map((index) => ({ params: { project: index.project.slug }, props: { index } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ index: ProjectIndex }> = ({ props: { index }, site }) =>
  new Response(writeItemsCsv(index, site), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
