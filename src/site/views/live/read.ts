import { words as choices } from '#words/choices.ts';
import { or } from '#words/grammar.ts';
import { words as queries } from '#words/queries.ts';
import { words as reports } from '#words/reports.ts';
import { words as rules } from '#words/rules/author-pages.ts';
import { collectNames } from '../../../backlog/query.ts';
import { createPageError } from '../../author-pages/fault.ts';
import { PLACE_PROP } from '../../author-pages/mark-uses.ts';
import { PAGES_FOLDER } from '../../author-pages/page.ts';
import type { SiteIndex } from '../../backlog-index.ts';
import type { ComponentName, Props } from '../../live/props.ts';
import { createPropReader, type PropProblem, type ReadProps } from '../../live/read-props.ts';

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
  const { [PLACE_PROP]: _, ...own } = given;
  const { props, problems } = readerOf(site)(name, own);
  if (props) return props;
  throw createPageError(problems.map((problem) => describeProblem(given, problem)).join('\n'));
}

/** Ends the rendering of a page at an `<Item>` whose id several projects have. */
export function refuseAmbiguous(given: Readonly<Record<string, unknown>>, projects: readonly string[]): never {
  const say = rules['author-page'];
  const message = say.ambiguous(String(given['id']));
  throw createPageError(describeProblem(given, { message, help: say.addProject(or(projects).join('')) }));
}

function describeProblem(
  given: Readonly<Record<string, unknown>>,
  { message, help }: Pick<PropProblem, 'message' | 'help'>,
): string {
  return `${given[PLACE_PROP] ?? PAGES_FOLDER}: ${message}\n  ${reports.help} ${help}`;
}

function readerOf(site: SiteIndex): ReadProps {
  const reader =
    readers.get(site) ?? createPropReader({ names: collectNames(gather(site)), words: { choices, queries, rules } });
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
