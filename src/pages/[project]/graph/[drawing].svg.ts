import type { APIRoute, GetStaticPaths } from 'astro';
import type { ProjectIndex } from '../../../site/backlog-index.ts';
import { readSite } from '../../../site/backlog-store.ts';
import { listGraphFiles, type NamedGraph, writeDrawing } from '../../../site/views/graph-drawings.ts';

/** Each graph of the site as a picture of its own. */
export const getStaticPaths = (async () => {
  const site = await readSite();
  return site.projects.flatMap((index) =>
    listGraphFiles(index).map((named) => ({
      params: { project: index.project.slug, drawing: named.id },
      props: { index, named },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ index: ProjectIndex; named: NamedGraph }> = async ({ props: { index, named } }) =>
  new Response(await writeDrawing(index, named), { headers: { 'Content-Type': 'image/svg+xml' } });
