import type { Item } from '../model.ts';
import { type Chain, findLongestChain, isChained } from './chains.ts';
import { roundAmount } from './load.ts';
import type { WaitGraph } from './wait-graph.ts';

/** The longest chain of open items that wait for each other. */
export interface CriticalPath extends Chain {
  /** What `length` counts. */
  readonly unit: 'hours' | 'points' | 'items';
  /** The steps that state no effort in the unit, or with unit `items` none at all: `length` leaves it out. */
  readonly unsized: readonly string[];
}

/**
 * The chain that decides how soon everything can be done; null when no open item waits for another one. It is weighed in
 * hours or points when more than half of the open items that wait or are waited for state their effort so, else by
 * counting items. What states no effort weighs nothing and is told: nobody's estimate is made up. Linear.
 */
export function findCriticalPath(graph: WaitGraph): CriticalPath | null {
  const chained = graph.nodes.filter(isChained).flatMap(({ item }) => item ?? []);
  const unit = chooseUnit(chained);
  const path = findLongestChain(graph, (item) => (unit === 'items' ? 1 : (item.effort?.[unit] ?? 0)));
  if (path === null) return null;
  const unsized = path.items.filter((key) => !isSized(graph.nodeByKey.get(key)?.item, unit));
  return { items: path.items, length: roundAmount(path.length), unit, unsized };
}

/** The longest chain of open items by their number alone: who waits through most others. Null when none waits. Linear. */
export function findLongestWait(graph: WaitGraph): readonly string[] | null {
  return findLongestChain(graph, () => 1)?.items ?? null;
}

function chooseUnit(items: readonly Item[]): CriticalPath['unit'] {
  const isUsual = (unit: 'hours' | 'points') => items.filter((item) => isSized(item, unit)).length * 2 > items.length;
  if (isUsual('hours')) return 'hours';
  return isUsual('points') ? 'points' : 'items';
}

function isSized(item: Item | null | undefined, unit: CriticalPath['unit']): boolean {
  if (!item?.effort) return false;
  return unit === 'items' || item.effort[unit] !== null;
}
