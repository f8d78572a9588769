import { words as laneWords } from '#words/lanes.ts';
import { words } from '#words/roadmap.ts';
import { words as things } from '#words/things.ts';
import type { Item, Lane, Sprint } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { renderInline } from '../markdown.ts';
import { href, urls } from '../urls.ts';
import { type StepView, showCriticalPaths } from './critical-path.ts';
import { excerptCurrent } from './current-groups.ts';
import { listDeadlines } from './deadlines.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { explainLane, itemsOf, kindOfSprints, showDates, titleSprints } from './group-row.ts';
import { linkItemsOf } from './line.ts';
import { type ListView, showLists } from './list.ts';
import { type ProjectionView, showProjection } from './projection.ts';
import { byAttention, type RowView, showRow } from './row.ts';
import { type Sentence, say } from './sentence.ts';
import { drawSprints } from './sprint-timeline.ts';
import { isClosed } from './status.ts';
import { type TallyView, tally } from './tally.ts';
import { judgeProject } from './verdict.ts';
import { explainWait } from './waits.ts';

/** A lane within a sprint, for one owner. */
export interface RoadLaneView {
  readonly label: string;
  readonly title: string;
  readonly href: string;
  readonly why: Sentence | null;
  readonly tally: TallyView | null;
}

/** One sprint of the roadmap: a column, its cells in the order of the rows. */
export interface RoadSprintView {
  readonly title: string;
  readonly name: string;
  readonly href: string;
  readonly dates: string;
  /** Inline HTML; empty when no document states it. */
  readonly goal: string;
  readonly demo: string;
  readonly tally: TallyView | null;
  readonly steps: readonly StepView[];
  readonly cells: readonly (readonly RoadLaneView[])[];
}

/** Where a project goes: its sprints in order, on an axis of time where dates exist, and what could follow from its efforts. */
export interface RoadmapView {
  readonly title: string;
  readonly lede: Sentence;
  /** Rows: the owners of lanes. */
  readonly owners: readonly string[];
  readonly hasSteps: boolean;
  readonly sprints: Excerpt<RoadSprintView>;
  /** The dated sprints as HTML with an SVG; null when fewer than two points of time are known. */
  readonly timeline: string | null;
  readonly deadlines: Excerpt<RowView>;
  readonly gates: readonly ListView[];
  readonly projection: ProjectionView | null;
  readonly looseTitle: string;
  readonly loose: Excerpt<RowView>;
}

const MOST_LOOSE = 20;
/** As many as the axis of time marks, and the way to the others. */
const MOST_DEADLINES = 100;
/** The style sheet has so many rows for owners. */
const MOST_OWNERS = 12;

/** Shows the roadmap of a project. */
export function showRoadmap(index: ProjectIndex): RoadmapView {
  const steps = showCriticalPaths(index).flatMap((path) => path.steps);
  const { slug } = index.project;
  const owners = listOwners(index.lanes);
  const show = (item: Item) => showRow(index, item, explainWait(index, item));
  const loose = byAttention(
    index,
    index.items.filter((item) => item.sprint === null && !isClosed(item)),
  );
  return {
    title: titleSprints(index),
    lede: introduce(index),
    owners: owners.map((owner) => owner ?? laneWords.nobody),
    hasSteps: steps.some(({ label }) => index.sprints.some((sprint) => sprint.label === label)),
    sprints: excerptCurrent(index, index.sprints, urls.sprints(slug), (own) =>
      own.map((sprint) => showColumn(index, sprint, owners, steps)),
    ),
    timeline: drawSprints(index),
    deadlines: excerpt(listDeadlines(index), urls.itemsWhere(slug, 'is:open -due:none'), show, MOST_DEADLINES),
    gates: showLists(index, ['gate']),
    projection: showProjection(index),
    looseTitle: things.inNoGroup(kindOfSprints(index)),
    loose: excerpt(loose, urls.itemsWhere(slug, 'is:open sprint:none'), show, MOST_LOOSE),
  };
}

function introduce(index: ProjectIndex): Sentence {
  const dated = index.sprints.filter(({ start, end }) => start !== null || end !== null).length;
  return say(words.lede(index.sprints.length, kindOfSprints(index), dated), ...(judgeProject(index) ?? []));
}

/** Who owns lanes, in the order of the lanes; null stands for nobody and comes last. */
function listOwners(lanes: readonly Lane[]): (string | null)[] {
  const owners = [...new Set(lanes.map(({ owner }) => owner))];
  const named = owners.filter((owner) => owner !== null).slice(0, MOST_OWNERS);
  const isRest = named.length < owners.length;
  return isRest ? [...named, null] : named;
}

function showColumn(
  index: ProjectIndex,
  sprint: Sprint,
  owners: readonly (string | null)[],
  steps: readonly StepView[],
): RoadSprintView {
  const items = itemsOf(index, sprint.items);
  const lanes = index.lanes.filter((lane) => lane.sprint === sprint.key);
  const isShown = (owner: string | null) => owners.includes(owner);
  return {
    title: sprint.label,
    name: sprint.name ?? '',
    href: href(sprint.url),
    dates: showDates(sprint),
    goal: sprint.goal === null ? '' : renderInline(sprint.goal, linkItemsOf(index)),
    demo: sprint.demo === null ? '' : renderInline(sprint.demo, linkItemsOf(index)),
    tally: items.length > 0 ? tally(items) : null,
    steps: steps.filter(({ label }) => label === sprint.label),
    cells: owners.map((owner) =>
      lanes
        .filter((lane) => (owner === null ? !isShown(lane.owner) || lane.owner === null : lane.owner === owner))
        .map((lane) => showLane(index, lane)),
    ),
  };
}

function showLane(index: ProjectIndex, lane: Lane): RoadLaneView {
  const items = itemsOf(index, lane.items);
  return {
    label: lane.label ?? '',
    title: lane.name ?? lane.title,
    href: href(lane.url),
    why: explainLane(index, lane),
    tally: items.length > 0 ? tally(items) : null,
  };
}
