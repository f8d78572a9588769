import type { Item } from '../model.ts';
import { isOpen, type ProjectWork } from './wait-graph.ts';

/** How much is still to be done, in the units in which it is stated. Units are never converted into each other. */
export interface Load {
  /** How many open items there are, whatever their effort. */
  readonly items: number;
  /** Sum of the efforts stated in hours, days, weeks or months; a day counts 8 hours. */
  readonly hours: number;
  /** Sum of the efforts stated in points. */
  readonly points: number;
  /** Efforts in words that are no amount, such as `M`, the most frequent first. */
  readonly sizes: readonly { readonly text: string; readonly count: number }[];
  /** How many of the items state no effort. */
  readonly unsized: number;
}

/** What one lane has to do in one sprint. */
export interface LaneLoad {
  /** Null for the items in no lane. */
  readonly lane: string | null;
  /** Null for the items in no sprint. */
  readonly sprint: string | null;
  readonly load: Load;
}

/** Adds up the open work of some items. Linear. */
export function measureLoad(items: readonly Item[]): Load {
  const work = selectWork(items).filter(isOpen);
  const inWords = work.flatMap(({ effort }) =>
    effort && effort.hours === null && effort.points === null ? effort.text : [],
  );
  return {
    items: work.length,
    hours: roundAmount(work.reduce((sum, { effort }) => sum + (effort?.hours ?? 0), 0)),
    points: roundAmount(work.reduce((sum, { effort }) => sum + (effort?.points ?? 0), 0)),
    sizes: countTexts(inWords),
    unsized: work.filter(({ effort }) => effort === null).length,
  };
}

/**
 * The load of each lane in each sprint, where there is any: by lane, then by sprint, both in their order, what is in none
 * last. An item that names no sprint belongs to that of its lane; one in several lanes counts in each. Linear.
 */
export function findLaneLoads({ items, lanes, sprints }: Omit<ProjectWork, 'dependencies'>): LaneLoad[] {
  const sprintOf = new Map<string | null, string | null>(lanes.map(({ key, sprint }) => [key, sprint]));
  const cells = items.flatMap((item) => {
    const names = item.lanes.length > 0 ? item.lanes : [null];
    return names.map((lane) => ({ item, lane, sprint: item.sprint ?? sprintOf.get(lane) ?? null }));
  });
  const byLane = Map.groupBy(cells, ({ lane }) => lane);
  return [...lanes.map(({ key }) => key), null].flatMap((lane) => {
    const bySprint = Map.groupBy(byLane.get(lane) ?? [], ({ sprint }) => sprint);
    return orderKeys(bySprint, sprints).flatMap((sprint) => {
      const load = measureLoad((bySprint.get(sprint) ?? []).map(({ item }) => item));
      return load.items > 0 ? [{ lane, sprint, load }] : [];
    });
  });
}

/** Those of some items that are work: a milestone is none, and what is divided into parts among them counts by its parts. */
export function selectWork(items: readonly Item[]): Item[] {
  const divided = new Set(items.map(({ parent }) => parent));
  return items.filter((item) => item.kind !== 'milestone' && !divided.has(item.key));
}

/** Rounds a sum of efforts to hundredths, which is how exactly they are read. */
export function roundAmount(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function orderKeys(groups: ReadonlyMap<string | null, unknown>, sprints: ProjectWork['sprints']): (string | null)[] {
  const orders = new Map<string | null, number>(sprints.map(({ key }, order) => [key, order]));
  const orderOf = (key: string | null) => orders.get(key) ?? Number.MAX_SAFE_INTEGER;
  return [...groups.keys()].sort((a, b) => orderOf(a) - orderOf(b));
}

function countTexts(texts: readonly string[]): Load['sizes'] {
  const groups = [...Map.groupBy(texts, (text) => text)].map(([text, same]) => ({ text, count: same.length }));
  return groups.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
