import { words } from '#words/lanes.ts';
import { words as things } from '#words/things.ts';
import { words as waitWords } from '#words/waits.ts';
import type { Item, Lane } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { drawLaneChart } from '../diagrams/lane-chart.ts';
import type { LaneChart } from '../diagrams/lane-chart-types.ts';
import { renderInline } from '../markdown.ts';
import { href, urls } from '../urls.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { explainLane, itemsOf } from './group-row.ts';
import { createLaneChart } from './lane-chart.ts';
import { linkItemsOf } from './line.ts';
import { describeStatedLoad } from './load.ts';
import { type LanePlan, nameOtherSprint, nameSteps, planLanes } from './plan-lanes.ts';
import { type QuoteAttributes, quoteOf } from './quote.ts';
import { byAttention, type RowView, showRow } from './row.ts';
import { enumerate, type Sentence, say } from './sentence.ts';
import { type SourcesView, showSources } from './source.ts';
import { BY_PROGRESS, classOf, GLYPH_WORDS, type Glyph, isClosed } from './status.ts';
import { dropShorter, hot, nameItem, nameTarget } from './waits.ts';

/** The items of a lane that could be worked on at the same time. */
export interface LaneStepView extends Excerpt<RowView> {
  readonly head: string;
}

export interface SwimLaneView {
  readonly label: string;
  readonly title: string;
  readonly href: string;
  /** Null when no document says so. */
  readonly owner: string | null;
  /** What is still to do in it; empty when nobody states how much. */
  readonly load: string;
  readonly quote: QuoteAttributes;
  /** What the lane as a whole waits for. */
  readonly why: Sentence | null;
  /** What is closed already. */
  readonly closed: Sentence | null;
  /** Those that have items. */
  readonly steps: readonly LaneStepView[];
  /** Inline HTML. */
  readonly deliverable: string | null;
  readonly sources: SourcesView;
}

/** The lanes that run side by side: those of one sprint, or those of none. */
export interface LaneGroupView {
  /** Unique in its page. */
  readonly id: string;
  readonly title: string;
  readonly href: string | null;
  readonly note: string;
  /** The lanes drawn, as HTML with its SVG. */
  readonly drawing: string;
  readonly hasOwners: boolean;
  readonly hasDeliverables: boolean;
  readonly lanes: readonly SwimLaneView[];
  /** Items of the sprint that none of its lanes holds. */
  readonly inNoLane: Excerpt<RowView>;
}

/** What the shapes and lines of the drawings mean, as far as they are in use. */
export interface LaneLegendView {
  readonly glyphs: readonly { readonly glyph: Glyph; readonly word: string }[];
  readonly hasOutside: boolean;
  readonly hasElsewhere: boolean;
  readonly hasHolding: boolean;
  readonly hasSatisfied: boolean;
}

export interface LanesView {
  readonly legend: LaneLegendView;
  readonly groups: readonly LaneGroupView[];
  /** Items in no lane whose sprint has none either. */
  readonly inNoLane: Excerpt<RowView>;
}

/** The lanes are what the page is about. */
const MOST_LEFT_OVER = 100;
/** Beyond this many open items in lanes, each step shows its most urgent ones: they share this room. */
const MOST_ROWS = 500;
const LEAST_ROWS = 2;

/** Shows what can run side by side: in each group of lanes, what comes first and what after that. */
export function showLanes(index: ProjectIndex): LanesView {
  const bySprint = Map.groupBy(index.lanes, ({ sprint }) => sprint);
  const groups = [...bySprint].map(([sprint, lanes]) => {
    const plans = planLanes(index, lanes);
    return { sprint, plans, chart: createLaneChart(index, plans) };
  });
  const most = shareRoom(groups.flatMap(({ plans }) => plans));
  return {
    legend: explainCharts(groups.map(({ chart }) => chart)),
    groups: groups.map(({ sprint, plans, chart }) => showGroup(index, sprint, plans, chart, most)),
    inNoLane: showLeftOver(index, 'lane:none', ({ sprint }) => sprint === null || !bySprint.has(sprint)),
  };
}

/** How many items each step of each lane can show. */
function shareRoom(plans: readonly LanePlan[]): number {
  const steps = plans.flatMap((plan) => plan.steps).filter(({ length }) => length > 0);
  const count = steps.reduce((sum, { length }) => sum + length, 0);
  return count <= MOST_ROWS ? MOST_ROWS : Math.max(LEAST_ROWS, Math.floor(MOST_ROWS / steps.length));
}

/** Items in no lane. Of very many the most urgent; `query` finds all of them in the table. */
function showLeftOver(index: ProjectIndex, query: string, isMeant: (item: Item) => boolean): Excerpt<RowView> {
  const items = index.items.filter((item) => item.lanes.length === 0 && isMeant(item));
  const inTable = urls.itemsWhere(index.project.slug, query);
  return excerpt(byAttention(index, items), inTable, (item) => showRow(index, item), MOST_LEFT_OVER);
}

function explainCharts(charts: readonly LaneChart[]): LaneLegendView {
  const cards = charts.flatMap(({ lanes }) => lanes.flatMap(({ columns }) => columns.flat()));
  const used = new Set(cards.map(({ glyph }) => glyph));
  const waits = charts.flatMap((chart) => chart.waits);
  return {
    glyphs: BY_PROGRESS.filter((glyph) => used.has(glyph)).map((glyph) => ({ glyph, word: GLYPH_WORDS[glyph] })),
    hasOutside: cards.some(({ kind }) => kind === 'outside'),
    hasElsewhere: cards.some(({ kind }) => kind === 'elsewhere'),
    hasHolding: waits.some(({ satisfied }) => !satisfied),
    hasSatisfied: waits.some(({ satisfied }) => satisfied),
  };
}

function showGroup(
  index: ProjectIndex,
  key: string | null,
  plans: readonly LanePlan[],
  chart: LaneChart,
  most: number,
): LaneGroupView {
  const sprint = index.sprintByKey.get(key ?? '');
  const title = sprint?.title ?? (plans.length < index.lanes.length ? things.inNoGroup('sprint') : words.all);
  const heads = nameSteps(plans);
  const hasOwners = plans.some(({ lane }) => lane.owner !== null);
  const { hasDeliverables } = chart;
  return {
    id: sprint?.key ?? 'in-no-sprint',
    title,
    href: sprint ? href(sprint.url) : null,
    note: describeGroup(plans, hasOwners, hasDeliverables),
    drawing: drawLaneChart(chart, words.drawing(title)),
    hasOwners,
    hasDeliverables,
    lanes: plans.map((plan) => showSwimLane(index, plan, heads, most)),
    inNoLane: showLeftOver(index, `lane:none sprint:${key}`, (item) => key !== null && item.sprint === key),
  };
}

/** `3 lanes, 1 waits for another; no deliverable stated`. */
function describeGroup(plans: readonly LanePlan[], hasOwners: boolean, hasDeliverables: boolean): string {
  const waiting = plans.filter(({ lane }) => lane.dependsOn.length > 0).length;
  const silent = [...(hasOwners ? [] : ['owner' as const]), ...(hasDeliverables ? [] : ['deliverable' as const])];
  return words.note(plans.length, waiting, silent);
}

function showSwimLane(
  index: ProjectIndex,
  { lane, closed, steps }: LanePlan,
  heads: readonly string[],
  most: number,
): SwimLaneView {
  const views = steps.map((items, at) => ({
    head: heads[at] ?? '',
    ...excerpt(
      byAttention(index, items),
      href(lane.url),
      (item) => showRow(index, item, explainInLane(index, item, lane)),
      most,
    ),
  }));
  return {
    label: lane.label ?? '',
    title: lane.name ?? lane.title,
    href: href(lane.url),
    owner: lane.owner,
    load: describeStatedLoad(itemsOf(index, lane.items)),
    quote: quoteOf(index, lane),
    why: explainLane(index, lane),
    closed: closed.length > 0 ? say(words.closed(closed.length), enumerate(closed.map(nameItem), 12)) : null,
    steps: views.filter(({ rows }) => rows.length > 0),
    deliverable: lane.deliverable === null ? null : renderInline(lane.deliverable, linkItemsOf(index)),
    sources: showSources(index, lane.sources.slice(0, 1)),
  };
}

/** What the reader of a lane should know about one of its items: what it waits for, or that it belongs to another sprint. */
function explainInLane(index: ProjectIndex, item: Item, lane: Lane): Sentence | null {
  const own = index.waits.waitsOf(item).filter((wait) => wait.lane === null);
  const waits = [...new Map(own.map(({ dependency: wait }) => [`${wait.toType}/${wait.to}`, wait] as const)).values()];
  const names = dropShorter(waits).map((wait) => nameTarget(index, wait));
  const done = itemsOf(index, item.dependsOn).filter(isClosed).map(nameItem);
  const home = nameOtherSprint(index, item, lane);
  const parts = [
    ...(names.length > 0
      ? [say(...waitWords.remarks.waitsFor(enumerate(classOf(item) === 'blocked' ? names.map(hot) : names)))]
      : []),
    ...(done.length > 0 ? [say(...waitWords.remarks.waitedFor(enumerate(done)))] : []),
    ...(home ? [say(home)] : []),
  ];
  return parts.length > 0 ? parts.flatMap((part, at) => (at > 0 ? say('; ', part) : part)) : null;
}
