import GithubSlugger from 'github-slugger';
import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { STATUS_CLASSES } from '../../backlog/model.ts';

/** Ids that pages use themselves, for the glyphs' symbols and the landmarks. */
const RESERVED: readonly string[] = [...STATUS_CLASSES, 'unstated', 'overdue', 'late', 'external', 'main', 'search'];

/** The ids of a document's headings, in order, and the way from a fragment that an author wrote to one of them. */
export interface HeadingIds {
  readonly ids: readonly string[];
  find(fragment: string): string | null;
}

/**
 * Names headings as GitHub does. A name that the page needs for itself gets a number, as a repeated one does; links
 * written with GitHub's name still find it.
 */
export function nameHeadings(headings: readonly Heading[]): HeadingIds {
  const github = new GithubSlugger();
  const ours = createReservedSlugger();
  const byFragment = new Map<string, string>();
  const ids = headings.map((heading) => {
    const text = textOf(heading);
    const id = ours.slug(text);
    byFragment.set(github.slug(text), id);
    return id;
  });
  return { ids, find: (fragment) => byFragment.get(fragment) ?? byFragment.get(fragment.toLowerCase()) ?? null };
}

/** The id that a fragment most probably has on another document's page, whose headings are not known here. */
export function renameFragment(fragment: string): string {
  return RESERVED.includes(fragment) ? `${fragment}-1` : fragment;
}

function createReservedSlugger(): GithubSlugger {
  const slugger = new GithubSlugger();
  for (const id of RESERVED) slugger.slug(id);
  return slugger;
}
