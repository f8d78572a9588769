import type { APIRoute, GetStaticPaths } from 'astro';
import type { ProjectIndex } from '../../site/backlog-index.ts';
import { readSite } from '../../site/backlog-store.ts';
import { showItemsData } from '../../site/views/items-data.ts';
import { hasSection } from '../../site/views/page.ts';

/** The items of each project as data, a row each. */
export const getStaticPaths = (async () => {
  const { projects } = await readSite();
  return projects
    .filter((index) => hasSection(index, 'items'))
    .map((index) => ({ params: { project: index.project.slug }, props: { index } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ index: ProjectIndex }> = ({ props: { index } }) => Response.json(showItemsData(index));
