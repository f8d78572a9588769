import { words } from '#words/feeds.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { type FeedAddresses, readOrigin, urls } from '../urls.ts';
import { showCalendar } from './calendar.ts';

/** A feed with the links to it. */
export interface FeedLinkView extends FeedAddresses {
  readonly title: string;
}

/** A feed as the head of a page names it to feed readers. */
export interface AlternateView {
  readonly title: string;
  readonly href: string;
  readonly type: string;
}

/** The ways to follow a project; null for what there is not. */
export interface FollowView {
  readonly feed: FeedLinkView | null;
  readonly calendar: string | null;
}

/** The feeds of the settings. There are none where nobody said where the site is published: feeds need whole addresses. */
export function listFeeds({ feeds }: SiteIndex): FeedLinkView[] {
  if (readOrigin() === null) return [];
  return feeds.map(({ name, title }) => ({ title, ...urls.feed(name) }));
}

/** How what is late or blocked in a project is followed, and its days. */
export function showFollow(site: SiteIndex, index: ProjectIndex): FollowView {
  const { slug, title } = index.project;
  const hasFeed = readOrigin() !== null && index.items.length > 0;
  return {
    feed: hasFeed ? { title: words.lateOrBlocked(title), ...urls.projectFeed(slug) } : null,
    calendar: showCalendar(site, index).events.length > 0 ? urls.calendar(slug) : null,
  };
}

/** What the head of a page names: the feed of its project, or above the projects those of the settings. */
export function linkAlternates(site: SiteIndex, index: ProjectIndex | null): AlternateView[] {
  const type = 'application/atom+xml';
  if (index === null) return listFeeds(site).map(({ title, atom }) => ({ title, href: atom, type }));
  if (readOrigin() === null || index.items.length === 0) return [];
  const { slug, title } = index.project;
  return [{ title: words.lateOrBlocked(title), href: urls.projectFeed(slug).atom, type }];
}
