import type { Graph, GraphNode } from './graph-types.ts';

/**
 * The parts of a graph that nothing joins, neither an arrow nor a common group; each with its nodes and edges in their
 * order, the parts by their first node.
 */
export function splitComponents({ nodes, edges }: Graph): Graph[] {
  const parents = new Map<string, string>();
  const find = (name: string): string => {
    let root = name;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    if (root !== name) parents.set(name, root);
    return root;
  };
  const join = (a: string, b: string): void => {
    const [from, to] = [find(a), find(b)];
    if (from !== to) parents.set(from, to);
  };
  for (const node of nodes) if (node.group !== null) join(nameOf(node), `group ${node.group}`);
  for (const { from, to } of edges) join(`node ${from}`, `node ${to}`);

  const members = Map.groupBy(nodes, (node) => find(nameOf(node)));
  const links = Map.groupBy(edges, ({ from }) => find(`node ${from}`));
  return [...members].map(([root, own]) => ({ nodes: own, edges: links.get(root) ?? [] }));
}

function nameOf({ id }: GraphNode): string {
  return `node ${id}`;
}
