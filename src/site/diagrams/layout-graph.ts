import ELK, { type ElkExtendedEdge, type ElkNode, type ElkPoint } from 'elkjs/lib/elk.bundled.js';
import { createNodeBox, type NodeBox } from './graph-boxes.ts';
import type { Graph, GraphEdge } from './graph-types.ts';

/** Where everything of a graph stands. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly { name: string; x: number; y: number; width: number; height: number }[];
  /** In the order of the graph's nodes. */
  readonly boxes: readonly { box: NodeBox; x: number; y: number }[];
  readonly routes: readonly GraphRoute[];
}

/** An arrow's way, and the upper left corner of its count where it has one. */
export interface GraphRoute {
  readonly edge: GraphEdge;
  readonly points: readonly ElkPoint[];
  readonly label: ElkPoint | null;
}

/** The room of a count. */
const COUNT = { width: 24, height: 16 };
const OPTIONS = {
  'elk.algorithm': 'layered',
  // Top-down stays narrow and scrolls with the page; left to right grows wide.
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.edgeCoords': 'ROOT',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeEdge': '8',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.thoroughness': '3',
  'elk.randomSeed': '1',
  'elk.padding': '[top=2,left=2,bottom=2,right=2]',
};
const GROUP_OPTIONS = { 'elk.padding': '[top=32,left=12,bottom=12,right=12]' };

/** Lays a graph out in layers, its groups as boxes. The same graph always gets the same layout. */
export async function layoutGraph(graph: Graph): Promise<GraphLayout> {
  const boxes = graph.nodes.map(createNodeBox);
  const edges = graph.edges.map(({ from, to, count }, index) => ({
    id: `e${index}`,
    sources: [`n${from}`],
    targets: [`n${to}`],
    ...(count === undefined ? {} : { labels: [{ text: `${count}`, ...COUNT }] }),
  }));
  const input: ElkNode = { id: 'root', children: nestBoxes(boxes), edges, layoutOptions: OPTIONS };
  const { children = [], edges: routed = [], width = 0, height = 0 } = await new ELK().layout(input);

  const groups = children.filter((child) => child.children !== undefined);
  const places = new Map<string, ElkPoint>();
  for (const child of children) places.set(child.id, { x: child.x ?? 0, y: child.y ?? 0 });
  for (const group of groups) {
    for (const child of group.children ?? []) {
      places.set(child.id, { x: (group.x ?? 0) + (child.x ?? 0), y: (group.y ?? 0) + (child.y ?? 0) });
    }
  }
  return {
    width,
    height,
    groups: groups.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => ({ name: id.slice(1), x, y, width, height })),
    boxes: boxes.map((box) => ({ box, ...placeOf(places, `n${box.node.id}`) })),
    routes: graph.edges.flatMap((edge, index) => readRoute(edge, routed[index])),
  };
}

function readRoute(edge: GraphEdge, routed: ElkExtendedEdge | undefined): GraphRoute[] {
  const section = routed?.sections?.[0];
  if (!section) return [];
  const [label] = routed?.labels ?? [];
  return [
    {
      edge,
      points: [section.startPoint, ...(section.bendPoints ?? []), section.endPoint],
      label: label ? { x: label.x ?? 0, y: label.y ?? 0 } : null,
    },
  ];
}

/** The tree that ELK lays out: a group stands where its first node does. Ids carry a letter, so that none clash. */
function nestBoxes(boxes: readonly NodeBox[]): ElkNode[] {
  const children: ElkNode[] = [];
  const groups = new Map<string, ElkNode[]>();
  for (const { node, width, height } of boxes) {
    const child = { id: `n${node.id}`, width, height };
    if (node.group === null) {
      children.push(child);
      continue;
    }
    const members = groups.get(node.group);
    if (members) {
      members.push(child);
      continue;
    }
    const own = [child];
    groups.set(node.group, own);
    children.push({ id: `g${node.group}`, children: own, layoutOptions: GROUP_OPTIONS });
  }
  return children;
}

function placeOf(places: ReadonlyMap<string, ElkPoint>, id: string): ElkPoint {
  return places.get(id) ?? { x: 0, y: 0 };
}
