import type { WaitGraph, WaitNode } from './wait-graph.ts';

/** Keys of all items that an item waits for, directly or through others, in document order. */
export function findPrerequisites(graph: WaitGraph, key: string): string[] {
  return listReached(graph, key, ({ waitsFor }) => waitsFor);
}

/** Keys of all items that wait for an item, directly or through others, in document order. */
export function findImpact(graph: WaitGraph, key: string): string[] {
  return listReached(graph, key, ({ holdsUp }) => holdsUp);
}

/** Keys of the open items that cannot go on before an open item is closed, in document order. */
export function findHeldUp(graph: WaitGraph, key: string): string[] {
  if (!graph.nodeByKey.get(key)?.isOpen) return [];
  return listReached(graph, key, ({ holdsUp }) => holdsUp.filter(({ isOpen }) => isOpen));
}

/** Keys of the open items that have to be closed before an open item can be, in document order. */
export function findHoldingUp(graph: WaitGraph, key: string): string[] {
  if (!graph.nodeByKey.get(key)?.isOpen) return [];
  return listReached(graph, key, ({ waitsFor }) => waitsFor.filter(({ isOpen }) => isOpen));
}

/** The nodes that can be reached from one along `stepsOf`, without itself unless a loop leads back to it. */
function reach(start: WaitNode, stepsOf: (node: WaitNode) => readonly WaitNode[]): Set<WaitNode> {
  const reached = new Set(stepsOf(start));
  // A set goes on to what is added while it is walked.
  for (const node of reached) {
    for (const next of stepsOf(node)) reached.add(next);
  }
  return reached;
}

/** Takes time in proportion to what is reached, whatever the size of the graph. */
function listReached(graph: WaitGraph, key: string, stepsOf: (node: WaitNode) => readonly WaitNode[]): string[] {
  const start = graph.nodeByKey.get(key);
  if (!start) return [];
  const reached = [...reach(start, stepsOf)].filter((node) => node !== start).sort((a, b) => a.index - b.index);
  return reached.flatMap(({ item }) => item?.key ?? []);
}
