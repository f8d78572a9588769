import type { ProjectIndex } from '../backlog-index.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { itemsOf } from './group-row.ts';
import { isClosed } from './status.ts';

/** More sprints or lanes than this are a list to look things up in; pages that show them with other things keep to these. */
const MOST_GROUPS = 50;

/** The sprints or lanes that a page has room for, in their order: those with open items before those without. */
export function chooseCurrent<Group extends { readonly items: readonly string[] }>(
  index: ProjectIndex,
  groups: readonly Group[],
  most = MOST_GROUPS,
): readonly Group[] {
  if (groups.length <= most) return groups;
  const isCurrent = ({ items }: Group) => itemsOf(index, items).some((item) => !isClosed(item));
  const current = groups.filter(isCurrent);
  const chosen = new Set([...current, ...groups.filter((group) => !isCurrent(group))].slice(0, most));
  return groups.filter((group) => chosen.has(group));
}

/** Shows the sprints or lanes that a page has room for; `href` is where all of them are. */
export function excerptCurrent<Group extends { readonly items: readonly string[] }, Row>(
  index: ProjectIndex,
  groups: readonly Group[],
  href: string,
  show: (groups: readonly Group[]) => readonly Row[],
): Excerpt<Row> {
  const chosen = chooseCurrent(index, groups);
  const rest = excerpt(groups, href, () => null, chosen.length);
  return { ...rest, rows: show(chosen) };
}
