import { collectNames } from '../../../backlog/query.ts';
import { createPageError } from '../../author-pages/fault.ts';
import { PLACE_PROP } from '../../author-pages/mark-uses.ts';
import type { SiteIndex } from '../../backlog-index.ts';
import type { ComponentName, Props } from '../../live/props.ts';
import { createPropReader, type ReadProps } from '../../live/read-props.ts';

const readers = new WeakMap<SiteIndex, ReadProps>();

/**
 * Reads what an author gave to a component.
 *
 * @throws with the place in the page, what is wrong and what is allowed. Only what a page computes gets so far: what is
 * written out was checked before.
 */
export function readProps<Name extends ComponentName>(
  site: SiteIndex,
  name: Name,
  given: Readonly<Record<string, unknown>>,
): Props<Name> {
  const { [PLACE_PROP]: place = 'an author page', ...own } = given;
  const { props, problems } = readerOf(site)(name, own);
  if (props) return props;
  const lines = problems.map(({ message, help }) => `${place}: ${message}\n  help: ${help}`);
  throw createPageError(lines.join('\n'));
}

/** Ends the rendering of a page at the place of a component. */
export function failAt(given: Readonly<Record<string, unknown>>, message: string, help: string): never {
  throw createPageError(`${given[PLACE_PROP]}: ${message}\n  help: ${help}`);
}

function readerOf(site: SiteIndex): ReadProps {
  const reader = readers.get(site) ?? createPropReader({ names: collectNames(gather(site)) });
  readers.set(site, reader);
  return reader;
}

function gather({ projects }: SiteIndex) {
  return {
    projects: projects.map(({ project }) => project),
    items: projects.flatMap(({ items }) => items),
    sprints: projects.flatMap(({ sprints }) => sprints),
    lanes: projects.flatMap(({ lanes }) => lanes),
  };
}
