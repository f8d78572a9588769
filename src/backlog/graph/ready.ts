import type { Item } from '../model.ts';
import type { WaitGraph, WaitNode } from './wait-graph.ts';

/** An item that somebody can start now. */
export interface ReadyItem {
  readonly key: string;
  /** How many open items wait for it, directly or through others. */
  readonly unblocks: number;
}

const STARTABLE = new Set<string | undefined>([undefined, 'ready', 'planned']);

/**
 * What can start now, the most urgent first: by priority (none last), then by how much it unblocks, then in document
 * order. Ready is an item whose status is `ready`, `planned` or not stated, that no open item, lane or sprint and
 * nothing outside the backlog holds up, and that is neither a milestone nor made of parts that are still open. Finding
 * them is linear; for each, counting what it unblocks takes time in proportion to that.
 */
export function findReadyItems(graph: WaitGraph): ReadyItem[] {
  const divided = new Set(graph.nodes.flatMap(({ item, isOpen }) => (isOpen && item?.parent) || []));
  const lastReachedFrom = new Int32Array(graph.nodes.length).fill(-1);
  return graph.nodes
    .flatMap((node) => {
      if (!node.item || divided.has(node.item.key) || !isStartable(graph, node.item)) return [];
      const rank = node.item.priority?.rank ?? Number.MAX_SAFE_INTEGER;
      return [{ rank, key: node.item.key, unblocks: countHeldUp(node, lastReachedFrom) }];
    })
    .sort((a, b) => a.rank - b.rank || b.unblocks - a.unblocks)
    .map(({ key, unblocks }) => ({ key, unblocks }));
}

function isStartable(graph: WaitGraph, item: Item): boolean {
  if (!STARTABLE.has(item.status?.class) || item.kind === 'milestone') return false;
  return item.blockedBy.length === 0 && graph.waitsOf(item).length === 0;
}

/** `lastReachedFrom` is one mark for each node that the counts share, so that none has to be made or cleared. */
function countHeldUp(start: WaitNode, lastReachedFrom: Int32Array): number {
  const waiting = [start];
  lastReachedFrom[start.index] = start.index;
  let count = -1;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.item) count += 1;
    for (const next of node.holdsUp) {
      if (!next.isOpen || lastReachedFrom[next.index] === start.index) continue;
      lastReachedFrom[next.index] = start.index;
      waiting.push(next);
    }
  }
  return count;
}
