import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href, urls } from '../urls.ts';
import type { FilterOption, FilterView } from './filter.ts';
import { nameLaneShort } from './group-row.ts';
import { shortPriority } from './naming.ts';

/** What the cards of a board stand in beside their status. */
export const BOARD_GROUPS = ['status', 'sprints', 'lanes'] as const;
export type BoardGroup = (typeof BOARD_GROUPS)[number];

/** What a card can be narrowed by. */
export type Facet = 'sprint' | 'lane' | 'priority' | 'owner';

/** Stands for an item that states none. */
const NONE = 'none';
const MOST_VALUES = 8;

/** The value of each facet that a card is found by. An item in several lanes is found by its first. */
export function facetsOf(item: Item): Record<Facet, string> {
  return {
    sprint: item.sprint ?? NONE,
    lane: item.lanes[0] ?? NONE,
    priority: shortPriority(item) || NONE,
    owner: item.owners[0] ?? NONE,
  };
}

/**
 * The ways to narrow a board: by sprint and lane unless it is grouped so, by priority and owner. A way with one value
 * narrows nothing and is left out. Sprints and lanes lead to their pages without a script; the others need one.
 */
export function filterBoard(index: ProjectIndex, group: BoardGroup): FilterView[] {
  const sprints = index.sprints.map(({ key, label, url }) => ({ value: key, text: label, href: href(url) }));
  const lanes = index.lanes.map((lane) => ({
    value: lane.key,
    text: nameLaneShort(index, lane),
    href: href(lane.url),
  }));
  const priorities = rankOf(index.items);
  return [
    ...(group === 'sprints' ? [] : [showFacet(index, 'sprint', 'Sprint', sprints)]),
    ...(group === 'lanes' ? [] : [showFacet(index, 'lane', 'Lane', lanes)]),
    showFacet(index, 'priority', 'Priority', listWords(index, 'priority', priorities)),
    showFacet(index, 'owner', 'Owner', listWords(index, 'owner')),
  ].filter(({ options }) => options.length > 2);
}

type Value = Pick<FilterOption, 'value' | 'text' | 'href'>;

function showFacet(index: ProjectIndex, name: Facet, title: string, values: readonly Value[]): FilterView {
  const counts = new Map<string, number>();
  for (const item of index.items) {
    const value = facetsOf(item)[name];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const page = urls.board(index.project.slug);
  const all = { value: '', text: 'All', count: index.items.length, href: page };
  const none = { value: NONE, text: `No ${name}`, href: page };
  const options = [...values, none]
    .map((value) => ({ ...value, count: counts.get(value.value) ?? 0 }))
    .filter(({ count }) => count > 0);
  const isScripted = name === 'priority' || name === 'owner';
  return { name, title, isCode: false, isScripted, inSight: MOST_VALUES, options: [all, ...options] };
}

/** The values that items state, by rank where they have one, else the most frequent first. */
function listWords(index: ProjectIndex, name: Facet, ranks: ReadonlyMap<string, number> = new Map()): Value[] {
  const page = urls.board(index.project.slug);
  const counts = Map.groupBy(index.items, (item) => facetsOf(item)[name]);
  return [...counts]
    .filter(([value]) => value !== NONE)
    .sort(([a, itemsA], [b, itemsB]) => (ranks.get(a) ?? 99) - (ranks.get(b) ?? 99) || itemsB.length - itemsA.length)
    .map(([value]) => ({ value, text: value, href: page }));
}

function rankOf(items: readonly Item[]): Map<string, number> {
  return new Map(
    items.flatMap((item) => (item.priority?.rank == null ? [] : [[shortPriority(item), item.priority.rank]])),
  );
}
