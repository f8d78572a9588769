import type { Dependency } from '../model.ts';
import { findComponents } from './components.ts';
import { isWait, type ProjectWork } from './wait-graph.ts';

/** A loop of dependencies: each step's `to` is the next step's `from`, the last step's is the first one's. */
export type Cycle = readonly Dependency[];

/** At most so many loops are told apart in one knot of items; each finding solved lets the next ones come forward. */
const MOST_CYCLES = 20;

/**
 * The loops among items and lanes of one project, as somebody wrote them: only stated waits count, and a lane stands for
 * itself, not for its items. Each dependency that is part of a loop is in at least one of those returned, the shortest
 * through it, up to 20 for each knot of connected loops. Each loop comes once and begins with its first item in document
 * order, or its first lane when it holds no item; loops are in the order of their beginnings. Linear, but for knots: each
 * of their loops takes a search within the knot.
 */
export function findCycles(work: Pick<ProjectWork, 'items' | 'lanes' | 'dependencies'>): Cycle[] {
  const names = [...work.items.map(({ key }) => `item/${key}`), ...work.lanes.map(({ key }) => `lane/${key}`)];
  const order = new Map(names.map((name, place) => [name, place]));
  const steps = collectSteps(work.dependencies);
  return findComponents(names, (name) => steps.get(name)?.keys() ?? [])
    .flatMap((members) => findCyclesWithin(members, steps, order))
    .sort((a, b) => compareStarts(a, b, order));
}

/** For each node, what it waits for and the first dependency that says so. */
type Steps = ReadonlyMap<string, ReadonlyMap<string, Dependency>>;

function collectSteps(dependencies: readonly Dependency[]): Steps {
  const steps = new Map<string, Map<string, Dependency>>();
  for (const dependency of dependencies) {
    if (!isWait(dependency) || dependency.toType === 'external') continue;
    const known = steps.get(startOf(dependency)) ?? new Map<string, Dependency>();
    if (!known.has(endOf(dependency))) known.set(endOf(dependency), dependency);
    steps.set(startOf(dependency), known);
  }
  return steps;
}

function findCyclesWithin(members: readonly string[], steps: Steps, order: ReadonlyMap<string, number>): Cycle[] {
  const component = new Set(members);
  const covered = new Set<Dependency>();
  const cycles: Cycle[] = [];
  for (const member of members.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))) {
    for (const step of steps.get(member)?.values() ?? []) {
      if (!component.has(endOf(step)) || covered.has(step) || cycles.length === MOST_CYCLES) continue;
      const cycle = [step, ...findShortestWay(endOf(step), member, steps, component)];
      for (const each of cycle) covered.add(each);
      cycles.push(rotateToFirst(cycle, order));
    }
  }
  return cycles;
}

/** Breadth first, inside a component, where there always is a way. */
function findShortestWay(from: string, to: string, steps: Steps, component: ReadonlySet<string>): Dependency[] {
  const arrivals = new Map<string, Dependency | null>([[from, null]]);
  for (const name of arrivals.keys()) {
    if (name === to) break;
    for (const [next, step] of steps.get(name) ?? []) {
      if (component.has(next) && !arrivals.has(next)) arrivals.set(next, step);
    }
  }
  const way: Dependency[] = [];
  for (let step = arrivals.get(to); step; step = arrivals.get(startOf(step))) way.push(step);
  return way.reverse();
}

function rotateToFirst(cycle: Cycle, order: ReadonlyMap<string, number>): Cycle {
  const places = cycle.map((step) => order.get(startOf(step)) ?? 0);
  const first = places.indexOf(Math.min(...places));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

function compareStarts([a]: Cycle, [b]: Cycle, order: ReadonlyMap<string, number>): number {
  return (a && b && (order.get(startOf(a)) ?? 0) - (order.get(startOf(b)) ?? 0)) || 0;
}

function startOf({ fromType, from }: Dependency): string {
  return `${fromType}/${from}`;
}

function endOf({ toType, to }: Dependency): string {
  return `${toType}/${to}`;
}
