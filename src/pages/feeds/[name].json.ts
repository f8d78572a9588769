import type { APIRoute, GetStaticPaths } from 'astro';
import { language } from '#words/grammar.ts';
import type { FeedSetting } from '../../backlog/settings/read-feeds.ts';
import type { SiteIndex } from '../../site/backlog-index.ts';
import { readSite } from '../../site/backlog-store.ts';
import { respondJson } from '../../site/feeds/respond.ts';
import { readOrigin } from '../../site/urls.ts';
import { showFeed } from '../../site/views/feed.ts';

/** The feeds of the settings. They need the address of the site. */
export const getStaticPaths = (async () => {
  const site = await readSite();
  if (readOrigin() === null) return [];
  return site.feeds.map((feed) => ({ params: { name: feed.name }, props: { site, feed } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ site: SiteIndex; feed: FeedSetting }> = ({ props: { site, feed } }) =>
  respondJson(showFeed(site, feed), language);
