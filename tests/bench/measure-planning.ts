import { alg, Graph } from '@dagrejs/graphlib';
import {
  buildWaitGraph,
  countHeldUp,
  findBottlenecks,
  findComponents,
  findCriticalPath,
  findCycles,
  findLaneLoads,
  findLevels,
  findLongestWait,
  findOutsideBlockers,
  findReadyItems,
  type ProjectWork,
} from '../../src/backlog/graph.ts';
import type { Dependency, Item } from '../../src/backlog/model.ts';
import { dependency, effort, item, lane, sprint } from '../backlog/sample.ts';
import { type Chance, createChance } from './random.ts';

/** How long planning takes for one project, in milliseconds. */
export interface PlanningTimes {
  readonly items: number;
  readonly waits: number;
  /** All that follows from the waits of a project as a whole. */
  readonly plan: number;
  readonly components: number;
  readonly peerComponents: number;
  /** How many open items each item holds up. */
  readonly heldUp: number;
  /** The same by a walk from each item: timed for some of them and scaled to all. */
  readonly peerHeldUp: number;
}

/** The shortest of some runs, in milliseconds. */
type TimeBest = (runs: number, work: () => unknown) => number;

const WAITS_AN_ITEM = 3;
const GROUP = 500;
const OUTSIDE_EVERY = 20;
const PEER_WALKS = 20;

/**
 * Plans a project of so many items, each of which waits for three of the 500 before it, so that almost everything holds
 * up all that comes later: the hardest case for counting.
 */
export function measurePlanning(count: number, timeBest: TimeBest): PlanningTimes {
  const work = inventWork(count, createChance(7));
  const graph = buildWaitGraph(work);
  const peer = toPeer(work);
  const starts = work.items.filter((_, at) => at % Math.ceil(count / PEER_WALKS) === 0);
  const walks = timeBest(1, () => starts.map(({ key }) => alg.preorder(peer, [key])));
  return {
    items: work.items.length,
    waits: work.dependencies.length,
    plan: timeBest(3, () => planAll(work)),
    components: timeBest(3, () => findComponents(graph.nodes, ({ holdsUp }) => holdsUp)),
    peerComponents: timeBest(3, () => alg.tarjan(peer)),
    heldUp: timeBest(3, () => countHeldUp(graph)),
    peerHeldUp: (walks * count) / starts.length,
  };
}

function planAll(work: ProjectWork) {
  const graph = buildWaitGraph(work);
  const heldUp = countHeldUp(graph);
  return [
    findCycles(work),
    findLevels(graph),
    findCriticalPath(graph),
    findLongestWait(graph),
    findReadyItems(graph, heldUp),
    findBottlenecks(graph, heldUp),
    findOutsideBlockers(graph, heldUp),
    findLaneLoads(work),
  ];
}

function inventWork(count: number, chance: Chance): ProjectWork {
  const items = Array.from({ length: count }, (_, at): Item => {
    const group = Math.floor(at / GROUP);
    return item(`i${at}`, {
      effort: effort(1 + chance.below(40)),
      sprint: `s${group}`,
      lanes: [`l${chance.below(8)}`],
    });
  });
  const waits = items.flatMap(({ key }, at) => [
    ...Array.from({ length: at > 0 ? WAITS_AN_ITEM : 0 }, () =>
      dependency(key, `i${at - 1 - chance.below(Math.min(at, GROUP))}`),
    ),
    ...(at % OUTSIDE_EVERY === 0 ? [inventOutside(key, at)] : []),
  ]);
  const sprints = Array.from({ length: Math.ceil(count / GROUP) }, (_, at) => sprint(`s${at}`, { order: at }));
  return { items, sprints, lanes: Array.from({ length: 8 }, (_, at) => lane(`l${at}`)), dependencies: waits };
}

function inventOutside(key: string, at: number): Dependency {
  return dependency(key, `part ${at} from the supplier`, 1, { toType: 'external' });
}

/** The same graph with its edges turned round: from what is waited for to who waits. */
function toPeer({ items, dependencies }: ProjectWork): Graph {
  const peer = new Graph();
  for (const { key } of items) peer.setNode(key);
  for (const { from, to, toType } of dependencies) if (toType === 'item') peer.setEdge(to, from);
  return peer;
}
