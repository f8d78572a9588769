import type { GraphRoute } from './layout-graph.ts';
import { drawText, round } from './svg.ts';

type Point = GraphRoute['points'][number];

/** Length of an arrow's head. */
const HEAD = 8;

/** One arrow: its line stops at the base of the head, whose tip touches the box. `ends` are the numbers of both boxes. */
export function drawRoute({ edge, points, label }: GraphRoute, ends: string): string {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const along = directionOf(points.at(-2) ?? tip, tip);
  const base = { x: tip.x - along.x * HEAD, y: tip.y - along.y * HEAD };
  const corners = [
    { x: base.x - along.y * 4, y: base.y + along.x * 4 },
    tip,
    { x: base.x + along.y * 4, y: base.y - along.x * 4 },
  ];
  const classes = ['e', !edge.satisfied && 'hot', edge.isLongest && 'longest'].filter(Boolean).join(' ');
  const lines = `<path d="M${joinPoints([...points.slice(0, -1), base])}"/><path class="head" d="M${joinPoints(corners)}z"/>`;
  const count = label === null ? '' : drawText(`${edge.count}`, label.x + 3, label.y + 12, 'count');
  return `<g class="${classes}" data-arrow="${ends}">${lines}${count}</g>`;
}

function joinPoints(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L');
}

function directionOf(from: Point, to: Point): Point {
  const length = lengthOf(from, to) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function lengthOf(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
