import { Feed } from 'feed';
import { escapeHtml } from '../markdown/escape-html.ts';
import type { FeedView } from './feed.ts';

/** Writes a feed as Atom 1.0 (RFC 4287). `origin` is where the site is published: https://plans.example.org. */
export function writeAtom(view: FeedView, origin: string): string {
  const at = (path: string) => new URL(path, origin).href;
  const feed = new Feed({
    id: at(view.atom),
    title: view.title,
    link: at(view.page),
    feed: at(view.atom),
    updated: new Date(view.updated),
    author: { name: view.author },
    generator: false,
  });
  for (const { href, title, summary, updated } of view.entries) {
    feed.addItem({
      id: at(href),
      link: at(href),
      title: escapeHtml(title),
      description: escapeHtml(summary),
      date: new Date(updated),
    });
  }
  return `${feed.atom1()}\n`;
}

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org). */
export function writeJsonFeed(view: FeedView, origin: string, language: string): string {
  const at = (path: string) => new URL(path, origin).href;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: view.title,
    home_page_url: at(view.page),
    feed_url: at(view.json),
    language,
    authors: [{ name: view.author }],
    items: view.entries.map(({ href, title, summary, updated }) => ({
      id: at(href),
      url: at(href),
      title,
      content_text: summary === '' ? title : summary,
      date_modified: updated,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
