import { words } from '#words/feeds.ts';
import type { Item } from '../../backlog/model.ts';
import { compileQuery, type ItemFacts, parseQuery, parseSort, sortBy } from '../../backlog/query.ts';
import type { FeedSetting } from '../../backlog/settings/read-feeds.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import type { FeedEntryView, FeedView } from '../feeds/feed.ts';
import { href, urls } from '../urls.ts';
import { itemFactsOf } from './item-facts.ts';
import { idBeside } from './naming.ts';
import { describeItem } from './share.ts';
import { daysLate, GLYPH_WORDS, glyphOf } from './status.ts';

/** Where no day is known at all: a feed has to name one. */
const NO_DAY = '1970-01-01';
const MOST_ENTRIES = 100;

/** A feed of the settings: items of all projects that its query means. */
export function showFeed(site: SiteIndex, { name, title, where, sort, limit }: FeedSetting): FeedView {
  const { query } = parseQuery(where);
  const found = site.projects.flatMap((index) => selectItems(index, compileQuery(query, index.asOf)));
  const order = parseSort(sort).sort;
  const sorted = order.length > 0 ? sortBy(found, order, ({ facts }) => facts) : newestFirst(site, found);
  return assemble(site, sorted.slice(0, limit), { title, page: urls.home(), ...urls.feed(name) });
}

/** What is late or blocked in a project, what changed last first. */
export function showProjectFeed(site: SiteIndex, index: ProjectIndex): FeedView {
  const { project } = index;
  const found = selectItems(index, compileQuery(parseQuery('is:overdue OR status:blocked').query, index.asOf));
  return assemble(site, newestFirst(site, found).slice(0, MOST_ENTRIES), {
    title: words.lateOrBlocked(project.title),
    page: urls.project(project.slug),
    ...urls.projectFeed(project.slug),
  });
}

/**
 * When an item last changed: at the last commit of a document that states it, or when it became overdue, whichever came
 * later.
 */
export function lastChanged(site: SiteIndex, index: ProjectIndex, item: Item): string {
  const deadline = item.status?.deadline;
  const became = deadline && daysLate(item, index.asOf) > 0 ? [startOf(nextDay(deadline))] : [];
  return newest([changedAt(site, index, item.sources), ...became]) ?? '';
}

/** When the documents that hold some places were last committed; without a history, the day that lateness is counted to. */
export function changedAt(
  { changed }: SiteIndex,
  { asOf }: ProjectIndex,
  places: readonly { readonly file: string }[],
): string {
  return newest(places.flatMap(({ file }) => changed[file] ?? [])) ?? startOf(asOf ?? NO_DAY);
}

interface Found {
  readonly index: ProjectIndex;
  readonly item: Item;
  readonly facts: ItemFacts;
}

function selectItems(index: ProjectIndex, isMeant: (facts: ItemFacts) => boolean): Found[] {
  return [...itemFactsOf(index)].flatMap(([item, facts]) => (isMeant(facts) ? [{ index, item, facts }] : []));
}

function newestFirst(site: SiteIndex, found: readonly Found[]): Found[] {
  const timed = found.map((each) => ({ each, time: lastChanged(site, each.index, each.item) }));
  return timed.sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0)).map(({ each }) => each);
}

function assemble(
  site: SiteIndex,
  found: readonly Found[],
  about: Pick<FeedView, 'title' | 'page' | 'atom' | 'json'>,
): FeedView {
  const entries = found.map(({ index, item }) => showEntry(site, index, item));
  const days = site.projects.flatMap(({ asOf }) => asOf ?? []);
  return {
    ...about,
    author: site.title,
    updated: newest(entries.map(({ updated }) => updated)) ?? startOf(newest(days) ?? NO_DAY),
    entries,
  };
}

function showEntry(site: SiteIndex, index: ProjectIndex, item: Item): FeedEntryView {
  const state = GLYPH_WORDS[glyphOf(item, index.asOf)];
  return {
    href: href(item.url),
    title: `${state}: ${`${idBeside(item)} ${item.title}`.trim()}`,
    summary: describeItem(index, item),
    updated: lastChanged(site, index, item),
  };
}

function newest(times: readonly string[]): string | undefined {
  return times.toSorted().at(-1);
}

function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** In UTC, so that no time zone has a say. */
function nextDay(day: string): string {
  const date = new Date(startOf(day));
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
