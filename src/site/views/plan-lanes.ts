import { words } from '#words/lanes.ts';
import { buildWaitGraph, findLevels } from '../../backlog/graph.ts';
import type { Item, Lane } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { itemsOf } from './group-row.ts';
import { isClosed } from './status.ts';

/** What a lane does: what is closed already, and its open items by step. */
export interface LanePlan {
  readonly lane: Lane;
  readonly closed: readonly Item[];
  /** May have empty steps before its first items, because the lane waits for another. */
  readonly steps: readonly (readonly Item[])[];
}

/** Plans lanes that run side by side: an open item comes a step after the open items of these lanes that it waits for. */
export function planLanes(index: ProjectIndex, lanes: readonly Lane[]): LanePlan[] {
  const members = new Set(lanes.flatMap(({ items }) => items));
  const items = index.items.filter((item) => members.has(item.key) && !isClosed(item));
  const levels = findLevels(buildWaitGraph({ items, lanes, sprints: [], dependencies: index.dependencies }));
  return lanes.map((lane) => {
    const own = itemsOf(index, lane.items);
    const open = own.filter((item) => !isClosed(item));
    const byStep = Map.groupBy(open, ({ key }) => levels.get(key) ?? 0);
    const count = Math.max(-1, ...byStep.keys()) + 1;
    return {
      lane,
      closed: own.filter(isClosed),
      steps: Array.from({ length: count }, (_, at) => byStep.get(at) ?? []),
    };
  });
}

/** The heads of steps, from the first to the last that any of the lanes has. */
export function nameSteps(plans: readonly LanePlan[]): string[] {
  const count = Math.max(1, ...plans.map(({ steps }) => steps.length));
  return Array.from({ length: count }, (_, at) => words.steps[at] ?? words.step(at + 1));
}

/** What the reader of a lane should know of an item's sprint: nothing when it is that of the lane. */
export function nameOtherSprint(index: ProjectIndex, item: Item, lane: Lane): string | null {
  const sprint = item.sprint === lane.sprint ? undefined : index.sprintByKey.get(item.sprint ?? '');
  if (!sprint) return null;
  return lane.sprint === null ? sprint.label : words.definedUnder(sprint.label);
}
