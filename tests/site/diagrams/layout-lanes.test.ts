import { expect, test } from 'vitest';
import { type LaneLayout, layoutLanes } from '../../../src/site/diagrams/layout-lanes.ts';
import { createCard, createChart, createTangle, wait } from './sample-lanes.ts';

test('cards of one column stand under each other, lanes below that', () => {
  const { cards, lanes } = layoutLanes(createChart([[['a1', 'a2']], [['b1']]], []), []);
  const [first, second, below] = cards;
  expect(second?.x).toBe(first?.x);
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.box.height ?? 0));
  expect(below?.y).toBeGreaterThan(lanes[1]?.y ?? Number.NaN);
  expect(lanes[1]?.y).toBe((lanes[0]?.y ?? 0) + (lanes[0]?.height ?? 0));
});

test('a lane is as high as the words beside its cards need', () => {
  const chart = createChart([[['a1']]], []);
  const [low, high] = [layoutLanes(chart, [0]), layoutLanes(chart, [300])];
  expect(high.lanes[0]?.height).toBeGreaterThan(300);
  expect(low.lanes[0]?.height).toBeLessThan(100);
});

test('an arrow begins at the card that is waited for and ends at the one that waits, in another lane', () => {
  const layout = layoutLanes(
    createChart(
      [
        [['a1'], []],
        [[], ['b1']],
      ],
      [wait('b1', 'a1')],
    ),
    [],
  );
  const [from, to] = layout.cards;
  const segments = readSegments(layout.routes[0]?.line ?? '');
  expect(segments[0]?.x1).toBe((from?.x ?? 0) + layout.cardWidth);
  expect(layout.routes[0]?.tips).toHaveLength(1);
  expect(layout.routes[0]?.tips[0]?.x).toBe(to?.x);
  expect(layout.routes[0]?.tips[0]?.y).toBeGreaterThan(to?.y ?? Number.NaN);
});

test('waits for one card share a line, unless only some of them are over', () => {
  const lanes = [[['a1'], ['a2', 'a3', 'a4']]];
  const { routes } = layoutLanes(createChart(lanes, [wait('a2', 'a1'), wait('a3', 'a1'), wait('a4', 'a1', true)]), []);
  expect(routes.map(({ satisfied, tips }) => [satisfied, tips.length])).toEqual([
    [false, 2],
    [true, 1],
  ]);
});

test('a card that waits for several is reached by one line', () => {
  const { routes } = layoutLanes(
    createChart(
      [
        [['a1'], ['a2']],
        [['b1'], []],
      ],
      [wait('a2', 'a1'), wait('a2', 'b1')],
    ),
    [],
  );
  expect(routes.map(({ tips }) => tips.length)).toEqual([1]);
});

test('a wait for cards that are not drawn draws nothing', () => {
  const { routes } = layoutLanes(createChart([[['a1']]], [wait('a1', 'gone')]), []);
  expect(routes).toEqual([]);
});

test('items that wait for one another in a circle are joined in both directions', () => {
  const { routes } = layoutLanes(createChart([[['a1', 'a2']]], [wait('a1', 'a2'), wait('a2', 'a1')]), []);
  expect(routes.map(({ tips }) => tips.length)).toEqual([1, 1]);
});

test('no line crosses a card, leaves the drawing, or runs on top of another one', () => {
  for (const [lanes, columns, cards] of [
    [1, 1, 5],
    [4, 3, 2],
    [6, 7, 3],
  ] as const) {
    const layout = layoutLanes(createTangle(lanes, columns, cards), []);
    expect(findCrossings(layout)).toEqual([]);
    expect(findOverlaps(layout)).toEqual([]);
    for (const { x1, y1, x2, y2 } of layout.routes.flatMap(({ line }) => readSegments(line))) {
      expect(Math.min(x1, y1)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x1, x2)).toBeLessThanOrEqual(layout.width);
      expect(Math.max(y1, y2)).toBeLessThanOrEqual(layout.height);
    }
  }
});

test('more steps make the chart wider, not its cards narrower than their words', () => {
  const chart = (steps: number) => createChart([Array.from({ length: steps }, (_, at) => [`a${at}`])], []);
  const [few, many] = [layoutLanes(chart(2), []), layoutLanes(chart(30), [])];
  expect(many.width).toBeGreaterThan(few.width);
  expect(many.cardWidth).toBeGreaterThanOrEqual(150);
  expect(many.columns).toHaveLength(30);
});

test('few columns fill the width that every page has', () => {
  for (const columns of [2, 3, 4]) {
    const { width, needed } = layoutLanes(createTangle(3, columns, 2), []);
    expect(needed).toBeLessThanOrEqual(width);
    expect(width - needed).toBeLessThan(columns * 10);
  }
});

test('a title as long as a page makes a card of at most five lines', () => {
  const chart = createChart([[['a1']]], []);
  const node = { ...createCard('a1').node, title: 'harbour '.repeat(400) };
  const long = { ...chart, lanes: chart.lanes.map((lane) => ({ ...lane, columns: [[createCard('a1', { node })]] })) };
  const [card] = layoutLanes(long, []).cards;
  expect(card?.box.lines).toHaveLength(3);
  expect(card?.box.lines.at(-1)).toMatch(/…$/);
});

interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function readSegments(path: string): Segment[] {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)([HV])([\d.]+)/g)].map(([, x, y, way, end]) => {
    const [x1, y1, to] = [Number(x), Number(y), Number(end)];
    return way === 'H' ? { x1: Math.min(x1, to), y1, x2: Math.max(x1, to), y2: y1 } : { x1, y1, x2: x1, y2: to };
  });
}

function findCrossings({ routes, cards, cardWidth }: LaneLayout): Segment[] {
  const segments = routes.flatMap(({ line }) => readSegments(line));
  return segments.filter(({ x1, y1, x2, y2 }) =>
    cards.some(
      ({ x, y, box }) => x2 > x && x1 < x + cardWidth && Math.max(y1, y2) > y && Math.min(y1, y2) < y + box.height,
    ),
  );
}

/** Pairs of routes that have a stretch in common, other than where both reach the same card. */
function findOverlaps({ routes }: LaneLayout): string[] {
  const tips = new Set(routes.flatMap((route) => route.tips.map(({ x, y }) => `${x - 8} ${y}`)));
  const lines = routes.flatMap(({ line }, route) => readSegments(line).map((segment) => ({ ...segment, route })));
  const isShared = ({ x2, y2 }: Segment) => tips.has(`${x2} ${y2}`);
  return lines.flatMap((a, at) =>
    lines.slice(at + 1).flatMap((b) => {
      if (a.route === b.route || (isShared(a) && isShared(b))) return [];
      const isFlat = a.y1 === a.y2 && b.y1 === b.y2 && a.y1 === b.y1 && a.x1 < b.x2 && b.x1 < a.x2;
      const isUpright = a.x1 === a.x2 && b.x1 === b.x2 && a.x1 === b.x1 && a.y1 < b.y2 && b.y1 < a.y2;
      return isFlat || isUpright ? [JSON.stringify([a, b])] : [];
    }),
  );
}
