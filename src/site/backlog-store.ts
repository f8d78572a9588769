import { getCollection, getEntry } from 'astro:content';
import { indexBacklog, type SiteIndex } from './backlog-index.ts';

let index: Promise<SiteIndex> | undefined;

/** The whole backlog, sorted and indexed: read from the collections once a build, and anew for each page in development. */
export function readSite(): Promise<SiteIndex> {
  if (import.meta.env.DEV) return readCollections();
  index ??= readCollections();
  return index;
}

async function readCollections(): Promise<SiteIndex> {
  const settings = await getEntry('settings', 'site');
  const documents = await getCollection('documents');
  const backlog = {
    projects: dataOf(await getCollection('projects')),
    documents: dataOf(documents),
    items: dataOf(await getCollection('items')),
    sprints: dataOf(await getCollection('sprints')),
    lanes: dataOf(await getCollection('lanes')),
    lists: dataOf(await getCollection('lists')),
    dependencies: dataOf(await getCollection('dependencies')),
    findings: dataOf(await getCollection('findings')),
  };
  const texts = new Map(documents.map(({ data, body }) => [data.file, body ?? '']));
  return indexBacklog(backlog, texts, settings?.data ?? { title: 'Backlot', today: null });
}

function dataOf<Data>(entries: readonly { data: Data }[]): Data[] {
  return entries.map(({ data }) => data);
}
