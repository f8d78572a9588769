import type { GraphLayout } from './layout-graph.ts';

/** As wide as the page is; a single layout may be wider. */
const WIDEST = 1120;
const GAP = 28;

/** Sets layouts side by side, and below each other where the page ends, in their order. */
export function packLayouts(layouts: readonly GraphLayout[]): GraphLayout {
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  const moved = layouts.map((layout) => {
    if (x > 0 && x + layout.width > WIDEST) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    const placed = moveLayout(layout, x, y);
    width = Math.max(width, x + layout.width);
    rowHeight = Math.max(rowHeight, layout.height);
    x += layout.width + GAP;
    return placed;
  });
  return {
    width,
    height: y + rowHeight,
    groups: moved.flatMap(({ groups }) => groups),
    boxes: moved.flatMap(({ boxes }) => boxes),
    routes: moved.flatMap(({ routes }) => routes),
  };
}

function moveLayout(layout: GraphLayout, dx: number, dy: number): GraphLayout {
  const move = <Placed extends { x: number; y: number }>(placed: Placed): Placed => ({
    ...placed,
    x: placed.x + dx,
    y: placed.y + dy,
  });
  return {
    ...layout,
    groups: layout.groups.map(move),
    boxes: layout.boxes.map(move),
    routes: layout.routes.map(({ edge, points, label }) => ({
      edge,
      points: points.map(move),
      label: label && move(label),
    })),
  };
}
