import { buildWaitGraph, findLevels } from '../../backlog/graph.ts';
import type { Item, Lane } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { renderInline } from '../markdown.ts';
import { href } from '../urls.ts';
import { itemsOf } from './group-row.ts';
import { linkItemsOf } from './line.ts';
import { type QuoteAttributes, quoteOf } from './quote.ts';
import { byAttention, type RowView, showRow } from './row.ts';
import { counted, enumerate, type Sentence, say } from './sentence.ts';
import { type SourcesView, showSources } from './source.ts';
import { classOf, isClosed } from './status.ts';
import { hot, listWaits, nameItem, nameTarget } from './waits.ts';

/** What a lane shows in one step: items, the wait that keeps it from beginning, or nothing. */
export interface LaneStepView {
  readonly rows: readonly RowView[];
  /** What is closed already, in the first step. */
  readonly closed: Sentence | null;
  /** What the lane waits for, in the last step before its first items. */
  readonly gate: Sentence | null;
  /** True where the line to the gate of the next lane begins. */
  readonly isHoldingUp: boolean;
}

export interface SwimLaneView {
  readonly label: string;
  readonly title: string;
  readonly href: string;
  readonly owner: string;
  readonly quote: QuoteAttributes;
  readonly steps: readonly LaneStepView[];
  /** Inline HTML. */
  readonly deliverable: string | null;
  readonly sources: SourcesView;
}

/** The lanes that run side by side: those of one sprint, or those of none. */
export interface LaneGroupView {
  readonly title: string;
  readonly href: string | null;
  readonly note: string;
  /** Heads of the columns between lane and deliverable. */
  readonly steps: readonly string[];
  readonly hasDeliverables: boolean;
  readonly lanes: readonly SwimLaneView[];
}

export interface LanesView {
  readonly groups: readonly LaneGroupView[];
  readonly inNoLane: readonly RowView[];
}

/** More steps than this are one column, because a page has no room for them. */
const MOST_STEPS = 3;

/** Shows what can run side by side: in each group of lanes, what comes first and what after that. */
export function showLanes(index: ProjectIndex): LanesView {
  const bySprint = Map.groupBy(index.lanes, ({ sprint }) => sprint);
  return {
    groups: [...bySprint].map(([sprint, lanes]) => showGroup(index, sprint, lanes)),
    inNoLane: byAttention(
      index,
      index.items.filter(({ lanes }) => lanes.length === 0),
    ).map((item) => showRow(index, item)),
  };
}

function showGroup(index: ProjectIndex, key: string | null, lanes: readonly Lane[]): LaneGroupView {
  const sprint = index.sprintByKey.get(key ?? '');
  const plan = planSteps(index, lanes);
  const count = Math.max(1, ...lanes.map((lane) => plan.get(lane)?.length ?? 0));
  const waiting = lanes.filter(({ dependsOn }) => dependsOn.length > 0).length;
  const wait = waiting === 0 ? 'none waits for another' : `${counted(waiting, 'waits', 'wait')} for another`;
  return {
    title: sprint?.title ?? (index.sprints.length > 0 ? 'In no sprint' : 'All lanes'),
    href: sprint ? href(sprint.url) : null,
    note: [counted(lanes.length, 'lane'), ...(lanes.length > 1 ? [wait] : [])].join(', '),
    hasDeliverables: lanes.some(({ deliverable }) => deliverable !== null),
    steps: ['First', 'After that', 'Later'].slice(0, count),
    lanes: lanes.map((lane, at) => {
      const below = lanes[at + 1];
      const stepsBelow = below ? { lane: below, steps: plan.get(below) ?? [] } : null;
      return showSwimLane(index, lane, plan.get(lane) ?? [], count, stepsBelow);
    }),
  };
}

/** The items of each lane by step: an open item comes after the open items of the group that it waits for. */
function planSteps(index: ProjectIndex, lanes: readonly Lane[]): Map<Lane, Item[][]> {
  const members = new Set(lanes.flatMap(({ items }) => items));
  const items = index.items.filter((item) => members.has(item.key) && !isClosed(item));
  const graph = buildWaitGraph({ items, lanes, sprints: [], dependencies: index.dependencies });
  const levels = findLevels(graph);
  const stepOf = ({ key }: Item): number => Math.min(levels.get(key) ?? 0, MOST_STEPS - 1);
  return new Map(
    lanes.map((lane) => {
      const own = itemsOf(index, lane.items).filter((item) => !isClosed(item));
      const count = Math.max(0, ...own.map((item) => stepOf(item) + 1));
      return [lane, Array.from({ length: count }, (_, step) => own.filter((item) => stepOf(item) === step))];
    }),
  );
}

function showSwimLane(
  index: ProjectIndex,
  lane: Lane,
  steps: readonly (readonly Item[])[],
  count: number,
  below: { readonly lane: Lane; readonly steps: readonly (readonly Item[])[] } | null,
): SwimLaneView {
  const gate = showGate(index, lane);
  const gateBelow = below?.lane.dependsOn.includes(lane.key) ? stepOfGate(below.steps) : -1;
  return {
    label: lane.label ?? '',
    title: lane.name ?? lane.title,
    href: href(lane.url),
    owner: lane.owner ?? '',
    quote: quoteOf(index, lane),
    steps: Array.from({ length: count }, (_, at) => ({
      closed: at === 0 ? showClosed(index, lane) : null,
      rows: (steps[at] ?? []).map((item) => showRow(index, item, explainInLane(index, item, lane))),
      gate: at === stepOfGate(steps) ? gate : null,
      isHoldingUp: at === gateBelow && (steps[at] ?? []).length > 0,
    })),
    deliverable: lane.deliverable ? renderInline(lane.deliverable, linkItemsOf(index)) : null,
    sources: showSources(index, lane.sources.slice(0, 1)),
  };
}

/** The items of a lane that nobody has to do anything for any more, by name. */
function showClosed(index: ProjectIndex, lane: Lane): Sentence | null {
  const closed = itemsOf(index, lane.items).filter(isClosed);
  return closed.length > 0 ? say(`${closed.length} closed: `, enumerate(closed.map(nameItem), 12)) : null;
}

/** The step before the first one that has items. */
function stepOfGate(steps: readonly (readonly Item[])[]): number {
  return steps.findIndex((items) => items.length > 0) - 1;
}

function showGate(index: ProjectIndex, lane: Lane): Sentence | null {
  const lanes = lane.dependsOn.map((to) => nameTarget(index, { toType: 'lane', to }));
  return lanes.length > 0 ? say('waits for ', enumerate(lanes)) : null;
}

/** What the reader of a lane should know about one of its items: what it waits for, or that it belongs to another sprint. */
function explainInLane(index: ProjectIndex, item: Item, lane: Lane): Sentence | null {
  const waits = listWaits(index, item).filter(({ toType, fromType }) => toType === 'external' || fromType === 'item');
  if (waits.length > 0) {
    const names = waits.map((wait) =>
      classOf(item) === 'blocked' ? hot(nameTarget(index, wait)) : nameTarget(index, wait),
    );
    return say('waits for ', enumerate(names));
  }
  const sprint = item.sprint !== lane.sprint ? index.sprintByKey.get(item.sprint ?? '') : undefined;
  return sprint ? say(`defined under ${sprint.label}`) : null;
}
