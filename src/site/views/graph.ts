import { words } from '#words/graph.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { splitGraph } from '../diagrams/connected.ts';
import type { GraphNode } from '../diagrams/graph-types.ts';
import { urls } from '../urls.ts';
import type { FilterBarView } from './filter.ts';
import { filterItems } from './filter-items.ts';
import {
  canDraw,
  type DrawingView,
  findGroupGraph,
  fitsPage,
  graphsOf,
  listPageGraphs,
  showDrawing,
} from './graph-drawings.ts';
import { type EdgeView, showEdge } from './graph-edges.ts';
import { type Sentence, say } from './sentence.ts';

/** Who waits for whom in a project, drawn, as text to copy, and as a list with sources. */
export interface GraphView {
  readonly lede: string;
  /** What is too big to draw, by title. */
  readonly omitted: readonly string[];
  readonly filterBar: FilterBarView;
  readonly drawings: readonly DrawingView[];
  readonly edges: readonly EdgeView[];
  /** Items that nothing joins, by key. */
  readonly isolated: readonly { readonly key: string | undefined; readonly sentence: Sentence }[];
}

/** Who waits for whom in a sprint or lane; where it is too much for a page, how much it is and where to look. */
export type GroupGraphView =
  | { readonly drawing: DrawingView }
  | { readonly drawing: null; readonly elsewhere: Sentence };

/** Draws the dependencies of a project. */
export async function showGraph(index: ProjectIndex): Promise<GraphView> {
  const { indexed, statements } = graphsOf(index);
  const { isolated } = splitGraph(indexed.graph);
  const graphs = listPageGraphs(index);
  const drawings: DrawingView[] = [];
  for (const named of graphs.filter(({ graph }) => canDraw(graph))) {
    const drawing = await showDrawing(index, named);
    if (drawing) drawings.push(drawing);
  }
  const edges = [...statements.values()].flatMap((group) => showEdge(index, group));
  const over = edges.filter(({ isSatisfied }) => isSatisfied).length;
  return {
    lede: words.lede(edges.length, over),
    omitted: graphs.filter(({ graph }) => !canDraw(graph)).map(({ title }) => title),
    filterBar: filterItems(index, ['status', 'lane'], urls.graph(index.project.slug)),
    drawings,
    edges,
    isolated: isolated.map((node) => ({ key: node.item, sentence: nameNode(node) })),
  };
}

/** Draws the dependencies of a sprint or lane with what they lead to outside of it. Null when it has none. */
export async function showGroupGraph(
  index: ProjectIndex,
  type: 'sprint' | 'lane',
  key: string,
): Promise<GroupGraphView | null> {
  const named = findGroupGraph(index, type, key);
  if (fitsPage(named.graph)) {
    const drawing = await showDrawing(index, named);
    return drawing && { drawing };
  }
  const { edges } = splitGraph(named.graph).connected;
  if (edges.length === 0) return null;
  const page = { text: words.ofProject, href: urls.graph(index.project.slug) };
  return {
    drawing: null,
    elsewhere: say(...words.tooMany(edges.length, page)),
  };
}

function nameNode({ label, title, href }: GraphNode): Sentence {
  const link = href === null ? {} : { href };
  return label === '' ? say({ text: title, ...link }) : say({ text: label, as: 'id', ...link }, ` ${title}`);
}
