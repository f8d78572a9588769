import { words as things } from '#words/things.ts';
import { words } from '#words/waits.ts';
import { findLaneLoads, type Load, measureLoad } from '../../backlog/graph.ts';
import type { Item, Lane, Sprint } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href } from '../urls.ts';
import type { ValueView } from './facts.ts';
import { itemsOf } from './group-row.ts';

const MOST_SIZES = 4;

/** What is still to do in a sprint, as a whole and then in each of its lanes. Empty when nothing is open. */
export function showSprintLoad(index: ProjectIndex, sprint: Sprint): ValueView[] {
  const items = itemsOf(index, sprint.items);
  const parts = findLaneLoads({ ...index, items }).filter((part) => part.sprint === sprint.key);
  const isDivided = parts.some(({ lane }) => lane !== null);
  const rows = parts.map(({ lane: key, load }) =>
    nameLoad(index.laneByKey.get(key ?? ''), things.inNoGroup('lane'), load),
  );
  return [...showTotal(items), ...(isDivided ? rows : [])];
}

/** What is still to do in a lane, as a whole and, when its items stand in several sprints, in each of them. */
export function showLaneLoad(index: ProjectIndex, lane: Lane): ValueView[] {
  const items = itemsOf(index, lane.items);
  const parts = findLaneLoads({ ...index, items }).filter((part) => part.lane === lane.key);
  const rows = parts.map(({ sprint: key, load }) =>
    nameLoad(index.sprintByKey.get(key ?? ''), things.inNoGroup('sprint'), load),
  );
  return [...showTotal(items), ...(rows.length > 1 ? rows : [])];
}

/** The load of one of several groups: empty when nothing is open, or when no open item states an effort. */
export function describeStatedLoad(items: readonly Item[]): string {
  const load = measureLoad(items);
  return load.unsized < load.items ? describeLoad(load) : '';
}

/** `26 hours, 2 × M in 6 open items, 1 of them without an effort`; empty when nothing is open. */
function describeLoad({ items, hours, points, sizes, unsized }: Load): string {
  if (items === 0) return '';
  const amounts = [
    ...(hours > 0 ? [things.hours(hours)] : []),
    ...(points > 0 ? [things.points(points)] : []),
    ...sizes.slice(0, MOST_SIZES).map(({ text, count }) => `${count} × ${text}`),
    ...(sizes.length > MOST_SIZES ? [words.load.otherSizes] : []),
  ];
  return amounts.length === 0 ? words.load.unsized(items) : words.load.sized(amounts.join(', '), items, unsized);
}

function showTotal(items: readonly Item[]): ValueView[] {
  const text = describeLoad(measureLoad(items));
  if (text === '') return [];
  return [isCounted(items) ? { text, note: words.load.dayCounts } : { text }];
}

/** Whether efforts were counted in hours that their words do not state in hours. */
function isCounted(items: readonly Item[]): boolean {
  return items.some(({ effort }) => effort !== null && effort.hours !== null && !/h|hour/i.test(effort.text));
}

function nameLoad(group: Sprint | Lane | undefined, otherwise: string, load: Load): ValueView {
  const note = describeLoad(load);
  return group ? { text: group.title, href: href(group.url), note } : { text: otherwise, note };
}
