import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { foldFragment, nameFragments, ownNameOf, tagNamesOf } from '../../backlog/fragments.ts';
import { STATUS_CLASSES } from '../../backlog/model.ts';
import { collectNodes } from './collect-nodes.ts';

/** Ids that pages use themselves, for the glyphs' symbols and the landmarks. */
const RESERVED: readonly string[] = [...STATUS_CLASSES, 'unstated', 'overdue', 'late', 'external', 'main', 'search'];

/** The ids of a document's headings, in order, and the way from a fragment that an author wrote to an id of the page. */
export interface HeadingIds {
  readonly ids: readonly string[];
  find(fragment: string): string | null;
}

/**
 * Names headings as GitHub does. A name that the page needs for itself gets a number, as a repeated one does; links
 * written with GitHub's name still find it. Places that the author named lead to their lines.
 */
export function nameHeadings(tree: Root): HeadingIds {
  const headings = collectNodes(tree, 'heading');
  const ours = createReservedSlugger();
  const ids = headings.map((heading) => ours.slug(textOf(heading)));
  const texts = headings.map((heading) => textOf(heading, { includeImageAlt: false }));
  const named = collectNodes(tree, 'html').flatMap(({ value, position }) =>
    tagNamesOf(value).map((name) => [name, `L${position?.start.line ?? 1}`] as const),
  );
  const own = texts.map((text, at) => [ownNameOf(text) ?? '', ids[at] ?? ''] as const);
  const github = nameFragments(texts).map((name, at) => [name, ids[at] ?? ''] as const);
  const byFragment = new Map([...named, ...own, ...github].map(([name, id]) => [foldFragment(name), id]));
  return { ids, find: (fragment) => byFragment.get(foldFragment(fragment)) ?? /^L\d+/.exec(fragment)?.[0] ?? null };
}

function createReservedSlugger(): GithubSlugger {
  const slugger = new GithubSlugger();
  for (const id of RESERVED) slugger.slug(id);
  return slugger;
}
