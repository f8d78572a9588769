import type { APIRoute, GetStaticPaths } from 'astro';
import type { ProjectIndex } from '../../../site/backlog-index.ts';
import { readSite } from '../../../site/backlog-store.ts';
import { showFindingFacts } from '../../../site/views/filter-facts.ts';

/** What a script narrows the list of findings by. */
export const getStaticPaths = (async () => {
  const site = await readSite();
  return site.projects
    .filter(({ findings }) => findings.length > 0)
    .map((index) => ({ params: { project: index.project.slug }, props: { index } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ index: ProjectIndex }> = ({ props: { index } }) => Response.json(showFindingFacts(index));
