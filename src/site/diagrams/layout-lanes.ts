import type { CardBox } from './lane-chart-cards.ts';
import type { LaneChart } from './lane-chart-types.ts';
import { type GridCard, heightsOf, placeCards } from './place-cards.ts';
import { assignTracks, countChannels, type Detour, type Route, routeWaits, type Trunk } from './route-waits.ts';
import { round } from './svg.ts';

/** The least width of a chart, which fits a page of 64 rem; more columns make it wider. */
export const WIDTH = 956;
export const NAMES = 172;
export const DELIVERABLES = 184;
const LEAST_CARD = 152;
const MOST_CARD = 300;
/** How often the width of cards is fitted: narrower cards are higher, which may change the lines in the gutters. */
const PASSES = 3;
const TOP = 26;
const PADDING = 14;
const CHANNEL = 7;
const TRACK = 7;
const BEFORE_TRACKS = 9;
const HEAD = 8;
/** Where an arrow enters a card and where one leaves it: apart, so that two that meet never look like one. */
const PORT_IN = 14;
const PORT_OUT = 9;

export interface PlacedLane {
  readonly y: number;
  readonly height: number;
  /** Where its words and cards begin, below the lines that run along its top. */
  readonly top: number;
}

export interface PlacedCard {
  readonly box: CardBox;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
}

/** The lines of one wait as a path, and the tips of its arrows. */
export interface PlacedRoute {
  readonly satisfied: boolean;
  readonly line: string;
  readonly tips: readonly { readonly x: number; readonly y: number }[];
}

export interface LaneLayout {
  readonly width: number;
  /** The width that names, columns and deliverables take of it. */
  readonly needed: number;
  readonly height: number;
  readonly cardWidth: number;
  /** Left edges of the columns. */
  readonly columns: readonly number[];
  readonly lanes: readonly PlacedLane[];
  readonly cards: readonly PlacedCard[];
  readonly routes: readonly PlacedRoute[];
}

/**
 * Places lanes under each other and their cards in columns. `heights` are the least that the words beside the cards
 * need. A wait runs through the gutters between columns and, where it passes a column, above the cards of a lane, so no
 * line crosses a card.
 */
export function layoutLanes(chart: LaneChart, heights: readonly number[]): LaneLayout {
  let layout = layoutWith(chart, heights, LEAST_CARD);
  for (let pass = 0; pass < PASSES; pass++) {
    const cardWidth = fitCards(chart, layout);
    if (cardWidth === layout.cardWidth) break;
    layout = layoutWith(chart, heights, cardWidth);
  }
  return layout;
}

function layoutWith(chart: LaneChart, heights: readonly number[], cardWidth: number): LaneLayout {
  const cards = placeCards(chart.lanes, cardWidth);
  const routes = routeWaits(chart.waits, cards);
  const lanes = stackLanes(
    heightsOf(cards, chart.lanes.length).map((height, at) => Math.max(height, heights[at] ?? 0)),
    countChannels(routes, chart.lanes.length),
  );
  const topOf = ({ lane, offset }: GridCard) => (lanes[lane]?.top ?? 0) + offset;
  const runs = routes.map((route) => runRoute(route, lanes, topOf));
  const tracks = assignTracks(runs.flatMap(({ trunk, branches }) => [trunk, ...branches.map(({ run }) => run)]));
  const grid = placeColumns(chart, cardWidth, tracks);
  const leftOf = ({ column }: GridCard) => grid.columns[column] ?? 0;
  const place = (trunk: Trunk) => (grid.gutters[trunk.gutter] ?? 0) + BEFORE_TRACKS + (tracks.get(trunk) ?? 0) * TRACK;
  const bottom = lanes.at(-1);
  return {
    width: Math.max(WIDTH, grid.width),
    needed: grid.width,
    height: bottom ? bottom.y + bottom.height : TOP,
    cardWidth,
    columns: grid.columns,
    lanes,
    cards: cards.map((card) => ({ box: card.box, lane: card.lane, x: leftOf(card), y: topOf(card) })),
    routes: runs.map((run) => drawRun(run, { place, leftOf, topOf, cardWidth })),
  };
}

/** The width of cards that fills the least width of a chart beside the gutters of a layout. */
function fitCards({ columns }: LaneChart, { needed, cardWidth }: LaneLayout): number {
  const own = cardWidth + Math.floor((WIDTH - needed) / Math.max(columns.length, 1));
  return Math.min(MOST_CARD, Math.max(LEAST_CARD, own));
}

function stackLanes(heights: readonly number[], channels: readonly number[]): PlacedLane[] {
  let y = TOP;
  return heights.map((content, at) => {
    const above = PADDING + (channels[at] ?? 0) * CHANNEL;
    const lane = { y, height: above + content + PADDING, top: y + above };
    y += lane.height;
    return lane;
  });
}

/** A route with the heights at which its lines run. */
interface Run {
  readonly route: Route;
  readonly trunk: Trunk;
  readonly branches: readonly { readonly detour: Detour; readonly y: number; readonly run: Trunk }[];
}

function runRoute(route: Route, lanes: readonly PlacedLane[], topOf: (card: GridCard) => number): Run {
  const branches = route.detours.map((detour) => {
    const y = (lanes[detour.lane]?.y ?? 0) + PADDING / 2 + detour.channel * CHANNEL;
    const ends = [y, ...detour.targets.map((card) => topOf(card) + PORT_IN)];
    return { detour, y, run: { gutter: detour.column, from: Math.min(...ends), to: Math.max(...ends) } };
  });
  const ends = [
    ...route.sources.map((card) => leaveAt(card, topOf)),
    ...route.near.map((card) => topOf(card) + PORT_IN),
    ...branches.map(({ y }) => y),
  ];
  return { route, branches, trunk: { gutter: route.column + 1, from: Math.min(...ends), to: Math.max(...ends) } };
}

function leaveAt(card: GridCard, topOf: (card: GridCard) => number): number {
  return topOf(card) + card.box.height - PORT_OUT;
}

/** Gutters are as wide as their lines need; the one before the first column and the one behind the last may need nothing. */
function placeColumns({ columns, hasDeliverables }: LaneChart, cardWidth: number, tracks: ReadonlyMap<Trunk, number>) {
  const counts = Array.from({ length: columns.length + 1 }, () => 0);
  for (const [{ gutter }, track] of tracks) counts[gutter] = Math.max(counts[gutter] ?? 0, track + 1);
  const gutters: number[] = [];
  const lefts: number[] = [];
  let x = NAMES;
  for (const [at, count] of counts.entries()) {
    const isOuter = at === 0 || at === columns.length;
    gutters.push(x);
    x += count === 0 && isOuter ? 0 : BEFORE_TRACKS + Math.max(count, 1) * TRACK + HEAD;
    if (at < columns.length) {
      lefts.push(x);
      x += cardWidth;
    }
  }
  return { columns: lefts, gutters, width: x + (hasDeliverables ? DELIVERABLES : 1) };
}

interface Places {
  readonly place: (trunk: Trunk) => number;
  readonly leftOf: (card: GridCard) => number;
  readonly topOf: (card: GridCard) => number;
  readonly cardWidth: number;
}

function drawRun({ route, trunk, branches }: Run, { place, leftOf, topOf, cardWidth }: Places): PlacedRoute {
  const x = place(trunk);
  const enter = (from: number, card: GridCard) => `M${from} ${topOf(card) + PORT_IN}H${leftOf(card) - HEAD}`;
  const lines = [
    ...route.sources.map((card) => `M${leftOf(card) + cardWidth} ${leaveAt(card, topOf)}H${x}`),
    `M${x} ${round(trunk.from)}V${round(trunk.to)}`,
    ...route.near.map((card) => enter(x, card)),
    ...branches.flatMap(({ detour, y, run }) => [
      `M${x} ${y}H${place(run)}`,
      `M${place(run)} ${run.from}V${run.to}`,
      ...detour.targets.map((card) => enter(place(run), card)),
    ]),
  ];
  const reached = [...route.near, ...branches.flatMap(({ detour }) => detour.targets)];
  return {
    satisfied: route.satisfied,
    line: lines.join(''),
    tips: reached.map((card) => ({ x: leftOf(card), y: topOf(card) + PORT_IN })),
  };
}
