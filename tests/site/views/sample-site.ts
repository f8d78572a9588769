import type { ProjectIndex, SiteIndex } from '../../../src/site/backlog-index.ts';
import { indexBacklog } from '../../../src/site/backlog-index.ts';
import { sampleBacklog, sampleSources } from '../sample-backlog.ts';

const texts = new Map([...sampleSources].map(([path, { text }]) => [path, text]));

/** The sample as the pages see it, on a day or as its documents were last updated. */
export function createSite(today: string | null = null): SiteIndex {
  return indexBacklog(sampleBacklog, texts, { title: 'Plans', today, checkout: null });
}

/** A project of the sample. */
export function projectOf(site: SiteIndex, slug: 'ferry' | 'orchard'): ProjectIndex {
  const index = site.projectBySlug.get(slug);
  if (!index) throw new Error(`the sample has no project ${slug}`);
  return index;
}

export const site = createSite();
export const ferry = projectOf(site, 'ferry');
export const orchard = projectOf(site, 'orchard');

/** An item of the ferry project. */
export function itemOf(key: string) {
  const item = ferry.itemByKey.get(key);
  if (!item) throw new Error(`the sample has no item ${key}`);
  return item;
}
