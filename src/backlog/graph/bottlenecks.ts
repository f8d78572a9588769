import { countHeldUp } from './held-up.ts';
import type { WaitGraph } from './wait-graph.ts';

/** An open item that others wait for. */
export interface Bottleneck {
  readonly key: string;
  /** How many open items wait for it, directly or through others. */
  readonly holdsUp: number;
}

/**
 * The open items that hold up others, the one that holds up most first; of equal ones by priority (none last), then in
 * document order. `heldUp` is what {@link countHeldUp} gives.
 */
export function findBottlenecks(graph: WaitGraph, heldUp = countHeldUp(graph)): Bottleneck[] {
  const found = [...heldUp].map(([key, holdsUp]) => {
    const node = graph.nodeByKey.get(key);
    return { key, holdsUp, rank: node?.item?.priority?.rank ?? Number.MAX_SAFE_INTEGER, index: node?.index ?? 0 };
  });
  return found
    .sort((a, b) => b.holdsUp - a.holdsUp || a.rank - b.rank || a.index - b.index)
    .map(({ key, holdsUp }) => ({ key, holdsUp }));
}
