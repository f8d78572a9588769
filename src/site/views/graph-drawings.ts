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
import { type EdgeView, groupStatements, showEdges } from './graph-edges.ts';
import { explainSigns, type Sign } from './graph-legend.ts';
import {
  chooseComponents,
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
/** Beyond this many it would weigh more than the rest of its page. */
const MOST_BESIDE = 60;
/** Beyond this many boxes in all, or entries of the list, each part gets a page of its own. */
const MOST_TOGETHER = 600;

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

/**
 * The graphs of a project's own page: one of everything, or one of its sprints or other parts, and one for each part that
 * has no page of its own.
 */
export function listPageGraphs(index: ProjectIndex): NamedGraph[] {
  const { indexed, parts } = graphsOf(index);
  const { connected } = splitGraph(indexed.graph);
  if (connected.nodes.length <= MOST_NODES) return [{ id: 'project', title: words.name, graph: indexed.graph }];
  const whole = { id: 'parts', title: words.fromPartToPart, graph: condenseGraph(connected, parts) };
  const own = hasPartPages(index) ? [] : listPartGraphs(index);
  return [whole, ...own].filter(({ graph }) => canDraw(graph));
}

/** Whether a project has more than one page can draw and list, so that its parts have pages of their own. */
export const hasPartPages = oncePerProject((index): boolean => {
  const { graph } = graphsOf(index).indexed;
  const { connected, isolated } = splitGraph(graph);
  if (connected.edges.length + isolated.length > MOST_TOGETHER) return true;
  if (connected.nodes.length <= MOST_NODES) return false;
  const sizes = listPartGraphs(index).map((named) => countConnected(named.graph));
  return sizes.some((size) => size > MOST_NODES) || sizes.reduce((sum, size) => sum + size, 0) > MOST_TOGETHER;
});

/** What is drawn of a part with a page of its own: all of it, or what holds up most. Null when nothing fits. */
export function choosePartGraph(index: ProjectIndex, part: GraphPart): NamedGraph | null {
  const named = findPartGraph(index, part);
  const graph = canDraw(named.graph) ? named.graph : chooseComponents(named.graph, MOST_BESIDE);
  return graph.nodes.length === 0 ? null : { ...named, graph };
}

/** The graph of a part with its direct neighbours, however large. */
export function findPartGraph(index: ProjectIndex, { id, label, title, nodes }: GraphPart): NamedGraph {
  const graph = narrowGraph(graphsOf(index).indexed, new Set(nodes.map((node) => node.id)));
  return { id, title: [label, title].filter(Boolean).join(': '), graph };
}

/** The parts that are drawn and listed by themselves: what is outside stands beside what waits for it. */
export function listParts(index: ProjectIndex): GraphPart[] {
  return graphsOf(index).parts.filter(({ id }) => id !== OUTSIDE);
}

function listPartGraphs(index: ProjectIndex): NamedGraph[] {
  return listParts(index).map((part) => findPartGraph(index, part));
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
  const chosen = hasPartPages(index) ? listParts(index).flatMap((part) => choosePartGraph(index, part) ?? []) : [];
  const drawn = [...groups, ...chosen, ...listPageGraphs(index)];
  return [...new Map(drawn.map((named) => [named.id, named])).values()];
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
    edges: showEdges(
      index,
      connected.edges.map(({ from, to }) => statements.get(`${from} ${to}`) ?? []),
    ),
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
  return canDraw(graph) && countConnected(graph) <= MOST_BESIDE;
}

/** Whether there is something to draw, and not more than can be drawn. */
export function canDraw(graph: Graph): boolean {
  const count = countConnected(graph);
  return count > 0 && count <= MOST_NODES;
}

function countConnected(graph: Graph): number {
  return splitGraph(graph).connected.nodes.length;
}
