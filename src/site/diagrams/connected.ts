import type { Graph, GraphEdge, GraphNode } from './graph-types.ts';

/** A graph with every node on an arrow, and the nodes that no arrow touches. */
export interface SplitGraph {
  readonly connected: Graph;
  readonly isolated: readonly GraphNode[];
}

/**
 * Parts what is worth drawing from what is better listed. Arrows from a node to itself, to unknown nodes, or drawn
 * before are dropped.
 */
export function splitGraph(graph: Graph): SplitGraph {
  const known = new Set(graph.nodes.map(({ id }) => id));
  const edges = new Map<string, GraphEdge>();
  for (const edge of graph.edges) {
    const name = JSON.stringify([edge.from, edge.to]);
    const isDrawable = edge.from !== edge.to && known.has(edge.from) && known.has(edge.to);
    if (isDrawable && !edges.has(name)) edges.set(name, edge);
  }
  const touched = new Set([...edges.values()].flatMap(({ from, to }) => [from, to]));
  return {
    connected: { nodes: graph.nodes.filter(({ id }) => touched.has(id)), edges: [...edges.values()] },
    isolated: graph.nodes.filter(({ id }) => !touched.has(id)),
  };
}
