import { readOrigin } from '../urls.ts';
import type { FeedView } from './feed.ts';
import { writeAtom, writeJsonFeed } from './write-feed.ts';

/** A feed as what a page gives. @throws where nobody said where the site is published: there are no such pages then. */
export function respondAtom(view: FeedView): Response {
  return respond(writeAtom(view, requireOrigin()), 'application/atom+xml');
}

export function respondJson(view: FeedView, language: string): Response {
  return respond(writeJsonFeed(view, requireOrigin(), language), 'application/feed+json');
}

function respond(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': type } });
}

function requireOrigin(): string {
  const origin = readOrigin();
  if (origin === null) throw new Error('Feeds need the address of the site');
  return origin;
}
