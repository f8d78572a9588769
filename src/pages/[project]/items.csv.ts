import type { APIRoute } from 'astro';
import { readSite } from '../../site/backlog-store.ts';
import { writeItemsCsv } from '../../site/views/items-csv.ts';
import { hasSection } from '../../site/views/page.ts';

export async function getStaticPaths() {
  const { projects } = await readSite();
  return projects
    .filter((index) => hasSection(index, 'items'))
    .map((index) => ({ params: { project: index.project.slug }, props: { index } }));
}

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props, site }) =>
  new Response(writeItemsCsv(props.index, site), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
