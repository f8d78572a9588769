import { words } from '#words/graph.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { splitGraph } from '../diagrams/connected.ts';
import { frameGraph, layoutDependencies } from '../diagrams/dependency-graph.ts';
import { writeGraphFile } from '../diagrams/graph-file.ts';
import type { Graph } from '../diagrams/graph-types.ts';
import type { GraphLayout } from '../diagrams/layout-graph.ts';
import { toMermaid } from '../diagrams/mermaid-text.ts';
import { urls } from '../urls.ts';
import { blocking, buildGraph } from './build-graph.ts';
import { type EdgeView, groupStatements, showEdge } from './graph-edges.ts';
import { explainSigns, type Sign } from './graph-legend.ts';
import {
  condenseGraph,
  type GraphPart,
  type IndexedGraph,
  indexGraph,
  narrowGraph,
  OUTSIDE,
  partGraph,
} from './graph-parts.ts';
import { oncePerProject } from './once-per-project.ts';

/** A graph of a page, drawn, and in all the other ways in which it can be had. */
export interface DrawingView {
  readonly id: string;
  readonly title: string;
  /** The graph as HTML with its SVG. */
  readonly html: string;
  /** Address of the picture as a file of its own. */
  readonly file: string;
  readonly fileName: string;
  readonly mermaid: string;
  readonly signs: readonly Sign[];
  /** What it shows as sentences with their places; none for a graph of sprints. */
  readonly edges: readonly EdgeView[];
}

/** A graph that can be drawn, under the name of its file. */
export interface NamedGraph {
  readonly id: string;
  readonly title: string;
  readonly graph: Graph;
}

interface ProjectGraphs {
  readonly indexed: IndexedGraph;
  readonly parts: readonly GraphPart[];
  readonly statements: ReturnType<typeof groupStatements>;
  readonly layouts: Map<string, Promise<GraphLayout | null>>;
}

/** Beyond this many boxes a graph cannot be read: then each sprint gets its own. */
const MOST_NODES = 150;
/** Beyond this many it is not even a map, and takes seconds to lay out. */
const MOST_DRAWN = 400;
/** Beyond this many it would weigh more than the rest of its page. */
const MOST_ON_PAGE = 60;

/** Pages and files show the same graphs. */
export const graphsOf = oncePerProject((index): ProjectGraphs => {
  const graph = buildGraph(index);
  return {
    indexed: indexGraph(graph),
    parts: partGraph(index, graph),
    statements: groupStatements(blocking(index)),
    layouts: new Map(),
  };
});

/** The graphs of a project's own page: one of everything, or one of its sprints or other parts and one for each. */
export function listPageGraphs(index: ProjectIndex): NamedGraph[] {
  const { indexed, parts } = graphsOf(index);
  const { connected } = splitGraph(indexed.graph);
  if (connected.nodes.length <= MOST_NODES) return [{ id: 'project', title: words.name, graph: indexed.graph }];
  const whole = { id: 'parts', title: words.fromPartToPart, graph: condenseGraph(connected, parts) };
  const own = parts
    .filter(({ id }) => id !== OUTSIDE)
    .map(({ id, label, title, nodes }) => ({
      id,
      title: [label, title].filter(Boolean).join(': '),
      graph: narrowGraph(indexed, new Set(nodes.map((node) => node.id))),
    }));
  return [whole, ...own].filter(({ graph }) => countConnected(graph) > 0);
}

/** The graph of a sprint or lane with its direct neighbours, however large. */
export function findGroupGraph(index: ProjectIndex, type: 'sprint' | 'lane', key: string): NamedGraph {
  const { indexed, parts } = graphsOf(index);
  const lane = type === 'lane' ? index.laneByKey.get(key) : undefined;
  const title = (lane ?? index.sprintByKey.get(key))?.title ?? '';
  const id = `${type}-${key}`;
  const nodes = lane
    ? [`lane/${key}`, ...lane.items.map((item) => `item/${item}`)]
    : parts.find((part) => part.id === id)?.nodes.map((node) => node.id);
  return { id, title: words.nameOf(title), graph: narrowGraph(indexed, new Set(nodes)) };
}

/** Every graph of a project that is a file: those of its own page, of its sprints and of its lanes. */
export function listGraphFiles(index: ProjectIndex): NamedGraph[] {
  const groups = [
    ...index.sprints.map(({ key }) => findGroupGraph(index, 'sprint', key)),
    ...index.lanes.map(({ key }) => findGroupGraph(index, 'lane', key)),
  ].filter(({ graph }) => fitsPage(graph));
  const own = listPageGraphs(index).filter(({ graph }) => canDraw(graph));
  return [...new Map([...groups, ...own].map((named) => [named.id, named])).values()];
}

/** The picture as a file. */
export async function writeDrawing(index: ProjectIndex, named: NamedGraph): Promise<string> {
  const layout = await layoutOnce(index, named);
  return layout === null ? '' : writeGraphFile(layout, `${named.title}, ${index.project.title}`);
}

/** Null when there is nothing to draw. */
export async function showDrawing(index: ProjectIndex, named: NamedGraph): Promise<DrawingView | null> {
  const layout = await layoutOnce(index, named);
  if (layout === null) return null;
  const { connected } = splitGraph(named.graph);
  const { statements } = graphsOf(index);
  return {
    id: named.id,
    title: named.title,
    html: frameGraph(layout, named.title),
    file: urls.graphFile(index.project.slug, named.id),
    fileName: `${index.project.slug}-${named.id}.svg`,
    mermaid: toMermaid(connected),
    signs: explainSigns(connected),
    edges: connected.edges.flatMap(({ from, to }) => showEdge(index, statements.get(`${from} ${to}`) ?? [])),
  };
}

function layoutOnce(index: ProjectIndex, { id, graph }: NamedGraph): Promise<GraphLayout | null> {
  const { layouts } = graphsOf(index);
  const layout = layouts.get(id) ?? layoutDependencies(graph);
  layouts.set(id, layout);
  return layout;
}

/** Whether a graph is small enough to stand among other things. */
export function fitsPage(graph: Graph): boolean {
  return canDraw(graph) && countConnected(graph) <= MOST_ON_PAGE;
}

/** Whether there is something to draw, and not more than can be drawn. */
export function canDraw(graph: Graph): boolean {
  const count = countConnected(graph);
  return count > 0 && count <= MOST_DRAWN;
}

function countConnected(graph: Graph): number {
  return splitGraph(graph).connected.nodes.length;
}
