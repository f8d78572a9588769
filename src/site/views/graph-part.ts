import { words } from '#words/graph.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { splitGraph } from '../diagrams/connected.ts';
import { urls } from '../urls.ts';
import { type IsolatedView, showIsolated } from './graph.ts';
import {
  choosePartGraph,
  type DrawingView,
  findPartGraph,
  graphsOf,
  hasPartPages,
  listParts,
  showDrawing,
} from './graph-drawings.ts';
import { type EdgeView, showEdges } from './graph-edges.ts';
import type { GraphPart } from './graph-parts.ts';
import { cutPages, type PagerView, showPager } from './paging.ts';
import type { Piece } from './sentence.ts';

/** A page about one part of a graph: what is drawn of it, and all of its arrows and single items, on this page and others. */
export interface GraphPartView {
  readonly title: string;
  readonly crumbs: readonly Piece[];
  readonly lede: string;
  /** What the drawing leaves out; null when it shows all, or there is none. */
  readonly omitted: string | null;
  /** On the first page of a part. */
  readonly drawing: DrawingView | null;
  readonly edges: Listed<EdgeView>;
  readonly isolated: Listed<IsolatedView>;
  readonly pager: PagerView | null;
}

/** What stands on this page of a list, and how long the whole is. */
export interface Listed<Entry> {
  readonly entries: readonly Entry[];
  readonly total: number;
}

/** One page of a part, from 1. */
export interface GraphPartPage {
  readonly part: GraphPart;
  readonly page: number;
}

/** Arrows and single items on a page: some 200 KB. */
const MOST_ENTRIES = 500;

/** The pages of the parts of a project; none where one page holds its graph. */
export function listGraphPartPages(index: ProjectIndex): GraphPartPage[] {
  if (!hasPartPages(index)) return [];
  return listParts(index).flatMap((part) => cutPart(index, part).pages.map((_, at) => ({ part, page: at + 1 })));
}

/** Shows a page of a part. */
export async function showGraphPart(index: ProjectIndex, { part, page }: GraphPartPage): Promise<GraphPartView> {
  const { slug, title } = index.project;
  const { statements } = graphsOf(index);
  const { named, connected, isolated, pages } = cutPart(index, part);
  const [edgesHere, isolatedHere] = [0, 1].map((group) => pages[page - 1]?.find((slice) => slice.group === group));
  const chosen = choosePartGraph(index, part);
  const drawn = chosen?.graph.nodes.length ?? 0;
  return {
    title: words.nameOf(named.title),
    crumbs: [
      { text: title, href: urls.project(slug) },
      { text: words.title, href: urls.graph(slug) },
    ],
    lede: words.lede(connected.edges.length, connected.edges.filter(({ satisfied }) => satisfied).length),
    omitted: page === 1 && drawn < connected.nodes.length ? words.drawn(drawn, connected.nodes.length) : null,
    drawing: page === 1 && chosen ? await showDrawing(index, chosen) : null,
    edges: {
      total: connected.edges.length,
      entries: showEdges(
        index,
        connected.edges
          .toSorted((a, b) => Number(a.satisfied) - Number(b.satisfied))
          .slice(edgesHere?.start ?? 0, edgesHere?.end ?? 0)
          .map(({ from, to }) => statements.get(`${from} ${to}`) ?? []),
      ),
    },
    isolated: {
      total: isolated.length,
      entries: isolated.slice(isolatedHere?.start ?? 0, isolatedHere?.end ?? 0).map(showIsolated),
    },
    pager: showPager(pages, [words.whoWaits, words.isolated], page, (number) => urls.graph(slug, part.id, number)),
  };
}

function cutPart(index: ProjectIndex, part: GraphPart) {
  const named = findPartGraph(index, part);
  const { connected, isolated } = splitGraph(named.graph);
  return { named, connected, isolated, pages: cutPages([connected.edges.length, isolated.length], MOST_ENTRIES) };
}
