import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import { comparePages } from './author-pages/page.ts';
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
  if (!settings) throw new Error('The content collections are empty: the loaders have not run');
  const { filled } = settings.data;
  const read = async <Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>[]> =>
    filled.includes(name) ? await getCollection(name) : [];

  const documents = await read('documents');
  const backlog = {
    projects: dataOf(await read('projects')),
    documents: dataOf(documents),
    items: dataOf(await read('items')),
    sprints: dataOf(await read('sprints')),
    lanes: dataOf(await read('lanes')),
    lists: dataOf(await read('lists')),
    dependencies: dataOf(await read('dependencies')),
    findings: dataOf(await read('findings')),
  };
  const texts = new Map(documents.map(({ data, body }) => [data.file, body ?? '']));
  const drawings = new Map(dataOf(await read('drawings')).map(({ source, drawing }) => [source, drawing] as const));
  const pages = dataOf(await read('pages')).sort(comparePages);
  const ignored = dataOf(await read('ignored'));
  return { ...indexBacklog(backlog, texts, { ...settings.data, pages }), drawings, ignored };
}

function dataOf<Data>(entries: readonly { data: Data }[]): Data[] {
  return entries.map(({ data }) => data);
}
