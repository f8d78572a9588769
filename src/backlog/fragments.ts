import GithubSlugger from 'github-slugger';

/** The fragments that headings can be reached by, in their order: as GitHub names them, a repeated one with a number. */
export function nameFragments(headings: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return headings.map((heading) => foldFragment(slugger.slug(heading.trim().replace(OWN_NAME, '').trim())));
}

/** A name that an author gave a heading or a tag: `## Risks {#risks}`, `<a id="risks">`. */
const OWN_NAME = /\{#([^\s{}]+)\}$/;
const TAG_NAME = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The name that a heading gives itself; null without one. */
export function ownNameOf(heading: string): string | null {
  return OWN_NAME.exec(heading.trim())?.[1] ?? null;
}

/** The names that raw HTML gives places. */
export function tagNamesOf(html: string): string[] {
  return [...html.matchAll(TAG_NAME)].flatMap(([, double, single, bare]) => double ?? single ?? bare ?? []);
}

/**
 * A fragment in the form in which fragments are compared: without case, without the prefix that GitHub gives its ids and
 * without the invisible characters that turn a sign into an emoji, which tools write or leave out.
 */
export function foldFragment(fragment: string): string {
  return fragment
    .replace(/[\u{200D}\u{FE0E}\u{FE0F}]/gu, '')
    .toLowerCase()
    .replace(/^user-content-/, '');
}
