import { findCriticalPath } from '../../backlog/graph.ts';
import type { Dependency, Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import type { Graph, GraphEdge, GraphNode } from '../diagrams/graph-types.ts';
import { listOnCriticalPath } from './critical-path.ts';
import { nodeOfItem, nodeOfTarget } from './relation.ts';

type Ends = Pick<Dependency, 'fromType' | 'from' | 'toType' | 'to'>;

/**
 * The graph of a project: its items in their order, then the lanes, sprints and outside things that are waited for.
 * What is on the longest chain of waits, or on a critical path that a document declares, is marked.
 */
export function buildGraph(index: ProjectIndex): Graph {
  const longest = findLongest(index);
  const declared = new Set(listOnCriticalPath(index));
  const items = index.items.map((item) => ({
    ...nodeOfItem(item, index.sprintByKey.get(item.sprint ?? '')?.title ?? null),
    item: item.key,
    ...markChains(longest.nodes.has(`item/${item.key}`), declared.has(item.key)),
  }));
  const nodes = new Map<string, GraphNode>(items.map((node) => [node.id, node]));
  const edges = new Map<string, GraphEdge>();
  for (const { fromType, from, toType, to } of blocking(index)) {
    const waiting = nodeOfTarget(index, { toType: fromType, to: from }).node;
    const awaited = nodeOfTarget(index, { toType, to }).node;
    for (const node of [waiting, awaited]) {
      if (!nodes.has(node.id)) nodes.set(node.id, { ...node, ...markChains(longest.nodes.has(node.id), false) });
    }
    const name = nameEdge(awaited.id, waiting.id);
    const isLongest = longest.edges.has(name);
    const satisfied = !isHolding(index, { fromType, from, toType, to });
    edges.set(name, { from: awaited.id, to: waiting.id, satisfied, ...(isLongest ? { isLongest } : {}) });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The statements that make somebody wait. */
export function blocking(index: ProjectIndex): Dependency[] {
  return index.dependencies.filter(({ kind }) => kind === 'blocks');
}

/** True while somebody has to wait because of a dependency. What is outside the backlog holds up as long as it is said to. */
export function isHolding(index: ProjectIndex, { fromType, from, toType, to }: Ends): boolean {
  const waiting = fromType === 'item' ? index.itemByKey.get(from) : index.laneByKey.get(from);
  if (!waiting || nodeOfTarget(index, { toType: fromType, to: from }).isSatisfied) return false;
  return toType === 'external' ? waiting.blockedBy.includes(to) : !nodeOfTarget(index, { toType, to }).isSatisfied;
}

function markChains(isLongest: boolean, isDeclared: boolean): Pick<GraphNode, 'chains'> {
  const chains = [...(isLongest ? (['longest'] as const) : []), ...(isDeclared ? (['declared'] as const) : [])];
  return chains.length > 0 ? { chains } : {};
}

/** The arrows between the items of the longest chain, or between their groups, and the boxes at the ends of these. */
function findLongest(index: ProjectIndex): { nodes: Set<string>; edges: Set<string> } {
  const chain = (findCriticalPath(index.waits)?.items ?? []).flatMap((key) => index.itemByKey.get(key) ?? []);
  const nodes = new Set(chain.map(({ key }) => `item/${key}`));
  const edges = new Set<string>();
  const drawn = new Set(
    blocking(index).map(({ fromType, from, toType, to }) => nameEdge(`${toType}/${to}`, `${fromType}/${from}`)),
  );
  for (const [at, item] of chain.entries()) {
    const before = chain[at - 1];
    if (!before) continue;
    for (const from of listNames(before)) {
      for (const to of listNames(item)) {
        if (!drawn.has(nameEdge(from, to))) continue;
        edges.add(nameEdge(from, to));
        nodes.add(from).add(to);
      }
    }
  }
  return { nodes, edges };
}

function listNames({ key, lanes, sprint }: Item): string[] {
  return [`item/${key}`, ...lanes.map((lane) => `lane/${lane}`), ...(sprint === null ? [] : [`sprint/${sprint}`])];
}

function nameEdge(from: string, to: string): string {
  return JSON.stringify([from, to]);
}
