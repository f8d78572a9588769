import { words } from '#words/graph.ts';
import type { Lane, Sprint } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { splitComponents } from '../diagrams/components.ts';
import { splitGraph } from '../diagrams/connected.ts';
import type { Graph, GraphEdge, GraphNode } from '../diagrams/graph-types.ts';
import { href } from '../urls.ts';
import { BY_PROGRESS } from './status.ts';

/** The part of what no document of the project describes. It is drawn beside what waits for it. */
export const OUTSIDE = 'outside';

/** A graph in which the arrows of a node are found without looking at all of them. */
export interface IndexedGraph {
  readonly graph: Graph;
  /** Where a node stands among all nodes. */
  readonly order: ReadonlyMap<string, number>;
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
}

export function indexGraph(graph: Graph): IndexedGraph {
  const edgesOf = new Map<string, GraphEdge[]>(graph.nodes.map(({ id }) => [id, []]));
  for (const edge of graph.edges) {
    for (const end of new Set([edge.from, edge.to])) edgesOf.get(end)?.push(edge);
  }
  return { graph, order: new Map(graph.nodes.map(({ id }, at) => [id, at])), edgesOf };
}

/** Some nodes with all their arrows; what lies at the other ends stands there as stubs. Linear in what it gives. */
export function narrowGraph({ graph, order, edgesOf }: IndexedGraph, inside: ReadonlySet<string>): Graph {
  const edges = [...new Set([...inside].flatMap((id) => edgesOf.get(id) ?? []))];
  const ids = new Set([...inside, ...edges.flatMap(({ from, to }) => [from, to])]);
  const nodes = [...ids]
    .flatMap((id) => order.get(id) ?? [])
    .sort((a, b) => a - b)
    .flatMap((at) => graph.nodes[at] ?? [])
    .map((node) => (inside.has(node.id) ? node : { ...node, isStub: true }));
  return { nodes, edges };
}

/** What a big graph is parted by: a sprint, else a lane, else a section, or what is outside the backlog. */
export interface GraphPart {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly href: string | null;
  readonly nodes: readonly GraphNode[];
}

/** The parts of a graph: sprints, lanes and sections, each in their order. Parts that hold nothing are left out. */
export function partGraph(index: ProjectIndex, { nodes }: Graph): GraphPart[] {
  const sections = [...new Set(index.items.flatMap(({ section }) => section ?? []))];
  const numbers = new Map(sections.map((section, at) => [section, at + 1]));
  const byPart = Map.groupBy(nodes, ({ id }) => partOf(index, numbers, id));
  const named = (id: string, { label, name, title, url }: Sprint | Lane) => ({
    id,
    label: name && label ? label : '',
    title: name ?? title,
    href: href(url),
  });
  const unlinked = (id: string, title: string) => ({ id, label: '', title, href: null });
  return [
    ...index.sprints.map((sprint) => named(`sprint-${sprint.key}`, sprint)),
    ...index.lanes.map((lane) => named(`in-lane-${lane.key}`, lane)),
    ...sections.map((title, at) => unlinked(`section-${at + 1}`, title)),
    unlinked('elsewhere', words.elsewhere),
    unlinked(OUTSIDE, words.outside),
  ]
    .map((part) => ({ ...part, nodes: byPart.get(part.id) ?? [] }))
    .filter((part) => part.nodes.length > 0);
}

/** The parts as boxes with how many items of each status they hold, and how many waits lead from one to another. */
export function condenseGraph(graph: Graph, parts: readonly GraphPart[]): Graph {
  const home = new Map(parts.flatMap(({ id, nodes }) => nodes.map((node) => [node.id, id])));
  const edges = new Map<string, GraphEdge & { count: number }>();
  for (const { from, to, satisfied } of graph.edges) {
    const [start, end] = [home.get(from), home.get(to)];
    if (start === undefined || end === undefined || start === end) continue;
    const name = `${start} ${end}`;
    const known = edges.get(name) ?? { from: start, to: end, satisfied: true, count: 0 };
    edges.set(name, { ...known, satisfied: known.satisfied && satisfied, count: known.count + 1 });
  }
  return { nodes: parts.map(condensePart), edges: [...edges.values()] };
}

/**
 * What of a graph is drawn when not all of it can be: whole components of at most `most` boxes together, those in which
 * most is held up first.
 */
export function chooseComponents(graph: Graph, most: number): Graph {
  const { nodes, edges } = splitGraph(graph).connected;
  // A group would join what nothing else joins.
  const components = splitComponents({ nodes: nodes.map((node) => ({ ...node, group: null })), edges });
  const weighed = components.map((component) => ({
    component,
    weight: component.edges.filter(({ satisfied }) => !satisfied).length,
  }));
  const chosen = new Set<string>();
  for (const { component } of weighed.sort((a, b) => b.weight - a.weight)) {
    if (chosen.size + component.nodes.length > most) continue;
    for (const { id } of component.nodes) chosen.add(id);
  }
  return { nodes: nodes.filter(({ id }) => chosen.has(id)), edges: edges.filter(({ from }) => chosen.has(from)) };
}

function condensePart({ id, label, title, href: address, nodes }: GraphPart): GraphNode {
  if (id === OUTSIDE) {
    return { id, label, title: `${title}: ${nodes.length}`, status: 'external', href: null, group: null };
  }
  const counts = Map.groupBy(
    nodes.filter((node) => node.id.startsWith('item/')),
    ({ status }) => status,
  );
  const sums = BY_PROGRESS.flatMap((status) => {
    if (status === 'late') return [];
    const count = counts.get(status)?.length;
    return count === undefined ? [] : [{ status, count }];
  });
  const status = sums.length === 1 ? ([...counts.keys()][0] ?? 'unstated') : 'unstated';
  return { id, label, title, status, href: address, group: null, sums };
}

function partOf(index: ProjectIndex, sections: ReadonlyMap<string, number>, id: string): string {
  const slash = id.indexOf('/');
  const [type, key] = [id.slice(0, slash), id.slice(slash + 1)];
  if (type === 'external') return OUTSIDE;
  if (type === 'sprint') return `sprint-${key}`;
  const item = type === 'item' ? index.itemByKey.get(key) : undefined;
  const [lane] = item ? item.lanes : [key];
  const sprint = (item ?? index.laneByKey.get(key))?.sprint;
  if (sprint) return `sprint-${sprint}`;
  if (lane !== undefined) return `in-lane-${lane}`;
  return item?.section ? `section-${sections.get(item.section)}` : 'elsewhere';
}
