import type { Item } from '../model.ts';
import { findHeldUp } from './reach.ts';
import type { WaitGraph } from './wait-graph.ts';

/** What moves when an item is not done in time. */
export interface Slip {
  /** Keys of the open items that cannot go on before it, in document order. Without itself. */
  readonly items: readonly string[];
  /** Keys of the sprints and lanes that hold one of them, in the order in which they are met. */
  readonly sprints: readonly string[];
  readonly lanes: readonly string[];
  /** The deadlines that these items state, the earliest first. */
  readonly deadlines: readonly { readonly item: string; readonly date: string }[];
}

/**
 * What would move if an item slipped. Nothing moves when it is closed already, or when no open item waits for it. Takes
 * time in proportion to what moves.
 */
export function findSlip(graph: WaitGraph, key: string): Slip {
  const items = findHeldUp(graph, key).flatMap((moved) => graph.nodeByKey.get(moved)?.item ?? []);
  return {
    items: items.map((item) => item.key),
    sprints: [...new Set(items.flatMap(({ sprint }) => sprint ?? []))],
    lanes: [...new Set(items.flatMap(({ lanes }) => lanes))],
    deadlines: items.flatMap(listDeadlines).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  };
}

function listDeadlines({ key, status }: Item): Slip['deadlines'] {
  return status?.deadline ? [{ item: key, date: status.deadline }] : [];
}
