import { isWait } from '../graph.ts';
import type { Backlog, Dependency, Item, Lane } from '../model.ts';
import type { ItemWait } from './item-waits.ts';
import { indexByName } from './naming.ts';

/** A wait that leads from a lane to another one that runs beside it: of an item, for an item or for the lane as a whole. */
export interface Crossing {
  readonly lane: Lane;
  readonly other: Lane;
  readonly item: Item;
  /** Null where the item waits for all of the other lane. */
  readonly awaited: Item | null;
  readonly dependency: Dependency;
}

type Records = Pick<Backlog, 'items' | 'lanes' | 'dependencies'>;

/**
 * The waits between lanes of one sprint that are not over yet, by the lane that waits, each with the first statement of it.
 * What both lanes work on crosses nothing. Lanes of no sprint run through all of them: there the sprints of the items count.
 */
export function findCrossings(backlog: Records, itemWaits: readonly (readonly ItemWait[])[]): Map<Lane, Crossing[]> {
  const lanes = indexByName(backlog.lanes);
  const lanesOf = ({ project, lanes: keys }: Item) => keys.flatMap((key) => lanes.get(`${project}/${key}`) ?? []);
  const between = itemWaits.flat().flatMap(({ item, awaited, dependency }) => {
    if (isClosed(item) || isClosed(awaited)) return [];
    return lanesOf(item).flatMap((lane) => {
      const other = lanesOf(awaited).find((each) => runBeside(lane, each, item, awaited));
      return other && !awaited.lanes.includes(lane.key) ? [{ lane, other, item, awaited, dependency }] : [];
    });
  });
  return Map.groupBy([...between, ...findWaitsForLanes(backlog, lanes, lanesOf)], ({ lane }) => lane);
}

function findWaitsForLanes(
  { items, dependencies }: Records,
  lanes: ReadonlyMap<string, Lane>,
  lanesOf: (item: Item) => readonly Lane[],
): Crossing[] {
  const byName = indexByName(items);
  return dependencies.flatMap((dependency) => {
    if (!isWait(dependency) || dependency.fromType !== 'item' || dependency.toType !== 'lane') return [];
    const item = byName.get(`${dependency.project}/${dependency.from}`);
    const other = lanes.get(`${dependency.project}/${dependency.to}`);
    if (!item || !other || isClosed(item) || item.lanes.includes(other.key) || isOver(other, byName)) return [];
    const beside = lanesOf(item).filter((lane) => lane.sprint === other.sprint);
    return beside.map((lane) => ({ lane, other, item, awaited: null, dependency }));
  });
}

function runBeside(lane: Lane, other: Lane, item: Item, awaited: Item): boolean {
  return lane.sprint === other.sprint && (lane.sprint !== null || item.sprint === awaited.sprint);
}

function isClosed({ status }: Item): boolean {
  return status?.class === 'done' || status?.class === 'cancelled';
}

function isOver({ project, items }: Lane, byName: ReadonlyMap<string, Item>): boolean {
  const own = items.flatMap((key) => byName.get(`${project}/${key}`) ?? []);
  return own.length > 0 && own.every(isClosed);
}
