import type { Item } from '../model.ts';
import { countHeldUp } from './held-up.ts';
import type { WaitGraph } from './wait-graph.ts';

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
 * nothing outside the backlog holds up, and that is neither a milestone nor made of parts that are still open. `heldUp` is
 * what {@link countHeldUp} gives.
 */
export function findReadyItems(graph: WaitGraph, heldUp = countHeldUp(graph)): ReadyItem[] {
  const divided = new Set(graph.nodes.flatMap(({ item, isOpen }) => (isOpen && item?.parent) || []));
  return graph.nodes
    .flatMap((node) => {
      if (!node.item || divided.has(node.item.key) || !isStartable(graph, node.item)) return [];
      const rank = node.item.priority?.rank ?? Number.MAX_SAFE_INTEGER;
      return [{ rank, key: node.item.key, unblocks: heldUp.get(node.item.key) ?? 0 }];
    })
    .sort((a, b) => a.rank - b.rank || b.unblocks - a.unblocks)
    .map(({ key, unblocks }) => ({ key, unblocks }));
}

function isStartable(graph: WaitGraph, item: Item): boolean {
  if (!STARTABLE.has(item.status?.class) || item.kind === 'milestone') return false;
  return item.blockedBy.length === 0 && graph.waitsOf(item).length === 0;
}
