import type { APIRoute, GetStaticPaths } from 'astro';
import { readSite } from '../../../site/backlog-store.ts';
import type { SearchPart } from '../../../site/search-part.ts';
import { listForSearch } from '../../../site/views/search-list.ts';

/** The list of all pages, which the search box completes from. */
export const getStaticPaths = (async () =>
  listForSearch(await readSite()).map((part, number) => ({
    params: { part: String(number) },
    props: { part },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: SearchPart }> = ({ props: { part } }) => Response.json(part);
