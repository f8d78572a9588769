import type { Graph, GraphNode } from '../../../src/site/diagrams/graph-types.ts';

/** A node with what matters to a test. */
export function createNode(id: string, rest: Partial<GraphNode> = {}): GraphNode {
  return {
    id,
    label: id.toUpperCase(),
    title: `Title of ${id}`,
    status: 'planned',
    href: `/p/items/${id}/`,
    group: null,
    ...rest,
  };
}

/** A chain of nodes in groups of ten with some arrows across; the same for the same size. */
export function createGraph(size: number): Graph {
  const nodes = Array.from({ length: size }, (_, index) =>
    createNode(`b-${index}`, { group: `Sprint ${Math.floor(index / 10)}` }),
  );
  const edges = nodes.slice(1).map((node, index) => {
    const from = nodes[Math.max(0, index - ((index * 7) % 5))];
    return { from: from?.id ?? '', to: node.id, satisfied: index % 3 === 0 };
  });
  return { nodes, edges };
}
