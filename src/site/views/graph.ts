import { words } from '#words/graph.ts';
import { words as pager } from '#words/pager.ts';
import { words as things } from '#words/things.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { splitGraph } from '../diagrams/connected.ts';
import type { GraphNode } from '../diagrams/graph-types.ts';
import { urls } from '../urls.ts';
import { explainBottleneck, listBottlenecks } from './bottleneck.ts';
import { isHolding } from './build-graph.ts';
import type { FilterBarView } from './filter.ts';
import { filterItems } from './filter-items.ts';
import {
  type DrawingView,
  findGroupGraph,
  fitsPage,
  graphsOf,
  hasPartPages,
  listPageGraphs,
  listParts,
  showDrawing,
} from './graph-drawings.ts';
import { type EdgeView, showEdges } from './graph-edges.ts';
import type { GraphPart } from './graph-parts.ts';
import type { GroupRowView } from './group-row.ts';
import { findLongestChain } from './longest-chain.ts';
import { quoteOf } from './quote.ts';
import { type RowView, showRow } from './row.ts';
import { type Sentence, say } from './sentence.ts';
import { tally } from './tally.ts';

/** Who waits for whom in a project, drawn, as text to copy, and as a list with sources. */
export interface GraphView {
  readonly lede: string;
  readonly drawings: readonly DrawingView[];
  /** Everything as a list; null where the parts of the project have pages of their own. */
  readonly list: GraphListView | null;
  /** The way to the pages of the parts; null where there are none. */
  readonly parts: PartsView | null;
}

export interface GraphListView {
  readonly filterBar: FilterBarView;
  readonly edges: readonly EdgeView[];
  readonly isolated: readonly IsolatedView[];
}

/** Something that nothing joins; `key` is that of its item. */
export interface IsolatedView {
  readonly key: string | undefined;
  readonly sentence: Sentence;
}

/** What leads into a graph that is too big for a page. */
export interface PartsView {
  readonly longestChain: { readonly rows: readonly RowView[]; readonly note: string } | null;
  readonly bottlenecks: { readonly rows: readonly RowView[]; readonly note: string } | null;
  readonly rows: readonly GroupRowView[];
}

/** Rows of what leads in: more is found part by part. */
const MOST_LEADS = 20;

/** Who waits for whom in a sprint or lane; where it is too much for a page, how much it is and where to look. */
export type GroupGraphView =
  | { readonly drawing: DrawingView }
  | { readonly drawing: null; readonly elsewhere: Sentence };

/** Draws the dependencies of a project. */
export async function showGraph(index: ProjectIndex): Promise<GraphView> {
  const { indexed, statements } = graphsOf(index);
  const drawings: DrawingView[] = [];
  for (const named of listPageGraphs(index)) {
    const drawing = await showDrawing(index, named);
    if (drawing) drawings.push(drawing);
  }
  const isParted = hasPartPages(index);
  const over = [...statements.values()].filter(([first]) => first && !isHolding(index, first)).length;
  return {
    lede: words.lede(statements.size, over),
    drawings,
    list: isParted
      ? null
      : {
          filterBar: filterItems(index, ['status', 'lane'], urls.graph(index.project.slug)),
          edges: showEdges(index, statements.values()),
          isolated: splitGraph(indexed.graph).isolated.map(showIsolated),
        },
    parts: isParted ? showParts(index) : null,
  };
}

/** Shows what no arrow touches. */
export function showIsolated(node: GraphNode): IsolatedView {
  return { key: node.item, sentence: nameNode(node) };
}

function showParts(index: ProjectIndex): PartsView {
  const chain = findLongestChain(index);
  const bottlenecks = listBottlenecks(index);
  const noteOf = (items: readonly Item[]) =>
    items.length > MOST_LEADS ? pager.range(1, MOST_LEADS, items.length) : '';
  const rowsOf = (items: readonly Item[], why?: (item: Item) => Sentence) =>
    items.slice(0, MOST_LEADS).map((item) => showRow(index, item, why?.(item)));
  return {
    longestChain: chain && {
      rows: rowsOf(chain.items),
      note: [chain.note, noteOf(chain.items)].filter((part) => part !== '').join(' '),
    },
    bottlenecks:
      bottlenecks.length > 0
        ? { rows: rowsOf(bottlenecks, (item) => explainBottleneck(index, item)), note: noteOf(bottlenecks) }
        : null,
    rows: listParts(index).map((part) => showPartRow(index, part)),
  };
}

function showPartRow(index: ProjectIndex, { id, label, title, nodes }: GraphPart): GroupRowView {
  const { order, edgesOf } = graphsOf(index).indexed;
  const items = nodes.flatMap(({ item }) => index.itemByKey.get(item ?? '') ?? []);
  const edges = new Set(nodes.flatMap((node) => (order.has(node.id) ? (edgesOf.get(node.id) ?? []) : [])));
  return {
    label,
    title,
    href: urls.graph(index.project.slug, id),
    why: edges.size > 0 ? say(things.dependencies(edges.size)) : null,
    tally: items.length > 0 ? tally(items) : null,
    owner: '',
    dates: '',
    sources: { shown: [], more: 0 },
    quote: quoteOf(index, items[0] ?? { sources: [] }),
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
  const { slug } = index.project;
  const isPart = hasPartPages(index) && listParts(index).some(({ id }) => id === named.id);
  const page = isPart
    ? { text: words.nameOf(named.title), href: urls.graph(slug, named.id) }
    : { text: words.ofProject, href: urls.graph(slug) };
  return {
    drawing: null,
    elsewhere: say(...words.tooMany(edges.length, page)),
  };
}

function nameNode({ label, title, href }: GraphNode): Sentence {
  const link = href === null ? {} : { href };
  return label === '' ? say({ text: title, ...link }) : say({ text: label, as: 'id', ...link }, ` ${title}`);
}
