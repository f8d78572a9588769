import { words } from '#words/graph.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { splitComponents } from './components.ts';
import { splitGraph } from './connected.ts';
import { drawNodeBox } from './graph-boxes.ts';
import { drawRoute } from './graph-routes.ts';
import type { Graph, GraphNode } from './graph-types.ts';
import { type GraphLayout, layoutGraph } from './layout-graph.ts';
import { packLayouts } from './pack-layouts.ts';
import { drawBox, drawText, type NodeAttributes } from './svg.ts';
import { clipText } from './text-metrics.ts';

/**
 * Draws a dependency graph in layers from top to bottom, in a container of its own that scrolls. Nodes that no arrow
 * touches are not drawn: list them beside it (see {@link splitGraph}). Empty when nothing is left to draw.
 * The glyphs come from the page's sprite; classes carry the looks (`graph.css`); there are no ids, so two graphs on one
 * page never clash, and no styles or scripts.
 */
export async function drawDependencyGraph(graph: Graph, label = words.name): Promise<string> {
  const layout = await layoutDependencies(graph);
  return layout === null ? '' : frameGraph(layout, label);
}

/** Where everything of a graph stands that an arrow touches. Null when nothing is left to draw. */
export async function layoutDependencies(graph: Graph): Promise<GraphLayout | null> {
  const { connected } = splitGraph(graph);
  return connected.nodes.length === 0 ? null : layoutParts(connected);
}

/** A graph for a page, as {@link drawDependencyGraph} draws it. */
export function frameGraph(layout: GraphLayout, label: string): string {
  const { width, height } = sizeOf(layout);
  const sum = words.extent(layout.boxes.length, layout.routes.length);
  return (
    `<div class="graph" role="region" aria-label="${escapeHtml(label)}" tabindex="0">` +
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${sum}">` +
    `${paintGraph(layout)}</svg></div>`
  );
}

/** Whole units that hold a layout. */
export function sizeOf({ width, height }: GraphLayout): { width: number; height: number } {
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/**
 * The content of a graph's SVG. A node tells its number as `data-node`, an arrow the numbers of both its ends as
 * `data-arrow`, so that a script can follow them.
 */
export function paintGraph({ groups, routes, boxes }: GraphLayout): string {
  const holding = new Set(routes.flatMap(({ edge }) => (edge.satisfied ? [] : [edge.from])));
  const numbers = new Map(boxes.map(({ box }, at) => [box.node.id, at]));
  const arrows = routes.map((route) => ({
    route,
    ends: `${numbers.get(route.edge.from)} ${numbers.get(route.edge.to)}`,
  }));
  // What holds up lies above what does not, the longest chain above both.
  const levelOf = ({ route: { edge } }: (typeof arrows)[number]) => (edge.isLongest ? 2 : edge.satisfied ? 0 : 1);
  return [
    ...groups.map((group) => drawBox(group, 'group')),
    ...arrows.toSorted((a, b) => levelOf(a) - levelOf(b)).map(({ route, ends }) => drawRoute(route, ends)),
    ...groups.map(drawGroupName),
    ...boxes.map(({ box, x, y }, at) => drawNodeBox(box, x, y, !holding.has(box.node.id), tellScripts(box.node, at))),
  ].join('');
}

function tellScripts({ item }: GraphNode, number: number): NodeAttributes {
  return { node: `${number}`, ...(item === undefined ? {} : { filtered: item }) };
}

/** Parts that nothing joins are laid out one by one: in one layout all that waits for nothing would stand in one row. */
async function layoutParts(graph: Graph): Promise<GraphLayout> {
  const layouts: GraphLayout[] = [];
  for (const part of splitComponents(graph)) layouts.push(await layoutGraph(part));
  const { boxes, ...layout } = packLayouts(layouts);
  const order = new Map(graph.nodes.map(({ id }, index) => [id, index]));
  const orderOf = ({ box }: GraphLayout['boxes'][number]) => order.get(box.node.id) ?? 0;
  return { ...layout, boxes: boxes.toSorted((a, b) => orderOf(a) - orderOf(b)) };
}

/** Above the arrows that cross it. */
function drawGroupName(group: GraphLayout['groups'][number]): string {
  const name = clipText(group.name, group.width - 24, 12, 'bold');
  return drawText(name, group.x + 12, group.y + 21, 'name');
}
