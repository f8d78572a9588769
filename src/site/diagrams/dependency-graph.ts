import { escapeHtml } from '../markdown/escape-html.ts';
import { splitComponents } from './components.ts';
import { splitGraph } from './connected.ts';
import { drawNodeBox } from './graph-boxes.ts';
import type { Graph } from './graph-types.ts';
import { type GraphLayout, layoutGraph } from './layout-graph.ts';
import { packLayouts } from './pack-layouts.ts';
import { type Arrow, drawArrows, drawBox, drawText, round } from './svg.ts';
import { clipText } from './text-metrics.ts';

/** Length of an arrow's head. */
const HEAD = 8;

/**
 * Draws a dependency graph in layers from top to bottom, in a container of its own that scrolls. Nodes that no arrow
 * touches are not drawn: list them beside it (see {@link splitGraph}). Empty when nothing is left to draw.
 * The glyphs come from the page's sprite; classes carry the looks (`graph.css`); there are no ids, so two graphs on one
 * page never clash, and no styles or scripts.
 */
export async function drawDependencyGraph(graph: Graph, label = 'Dependency graph'): Promise<string> {
  const { connected } = splitGraph(graph);
  if (connected.nodes.length === 0) return '';
  const layout = await layoutParts(connected);
  const holding = new Set(connected.edges.filter(({ satisfied }) => !satisfied).map(({ from }) => from));
  const size = { width: Math.ceil(layout.width), height: Math.ceil(layout.height) };
  const content = [
    ...layout.groups.map((group) => drawBox(group, 'group')),
    drawArrows(layout.routes.map(drawRoute)),
    ...layout.groups.map(drawGroupName),
    ...layout.boxes.map(({ box, x, y }) => drawNodeBox(box, x, y, !holding.has(box.node.id))),
  ];
  const sum = `${connected.nodes.length} items, ${connected.edges.length} dependencies`;
  return (
    `<div class="graph" role="region" aria-label="${escapeHtml(label)}" tabindex="0">` +
    `<svg viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="group" aria-label="${sum}">` +
    `${content.join('')}</svg></div>`
  );
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

/** The line stops at the base of the head, whose tip touches the box. */
function drawRoute({ edge, points }: GraphLayout['routes'][number]): Arrow {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? tip;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const base = { x: tip.x - along.x * HEAD, y: tip.y - along.y * HEAD };
  const path = [...points.slice(0, -1), base].map(({ x, y }) => `${round(x)} ${round(y)}`).join('L');
  const corners = [
    { x: base.x - along.y * 4, y: base.y + along.x * 4 },
    tip,
    { x: base.x + along.y * 4, y: base.y - along.x * 4 },
  ];
  const head = corners.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L');
  return { satisfied: edge.satisfied, line: `M${path}`, head: `M${head}z` };
}
