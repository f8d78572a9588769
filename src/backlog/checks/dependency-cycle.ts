import { createFinding, relate } from '../findings.ts';
import { type Cycle, findCycles } from '../graph.ts';
import type { Finding } from '../model.ts';
import type { Check } from './check.ts';
import { nameItem, nameLane } from './naming.ts';

/** A longer loop is named by its beginning and its end; the related places hold all of it. */
const MOST_NAMES = 8;

/**
 * dependency-cycle: items or lanes wait for each other, so that none of them can start.
 *
 *     | A | Berth  | needs B |
 *                    ^^^^^^^ `A` → `B` → `A` wait for each other
 *     | B | Ticket | after A |
 *
 * Reported where the first of them in document order states its part of the loop; the other parts are related places.
 */
export const checkDependencyCycle: Check = ({ backlog }) => {
  const items = Map.groupBy(backlog.items, ({ project }) => project);
  const lanes = Map.groupBy(backlog.lanes, ({ project }) => project);
  const dependencies = Map.groupBy(backlog.dependencies, ({ project }) => project);
  return [...dependencies].flatMap(([project, stated]) => {
    const work = { items: items.get(project) ?? [], lanes: lanes.get(project) ?? [], dependencies: stated };
    const names = new Map<string, string>([
      ...work.items.map((item) => [`item/${item.key}`, nameItem(item)] as const),
      ...work.lanes.map((lane) => [`lane/${lane.key}`, nameLane(lane)] as const),
    ]);
    const nameOf = (type: string, key: string) => names.get(`${type}/${key}`) ?? key;
    return findCycles(work).flatMap((cycle) => reportCycle(project, cycle, nameOf));
  });
};

function reportCycle(project: string, cycle: Cycle, nameOf: (type: string, key: string) => string): Finding[] {
  const [first, ...rest] = cycle;
  if (!first) return [];
  const names = cycle.map(({ fromType, from }) => nameOf(fromType, from));
  const finding = createFinding('dependency-cycle', first.source, {
    message: rest.length === 0 ? `${names[0]} waits for itself` : `${drawLoop(names)} wait for each other`,
    related: rest.map((step) => {
      const [waiting, awaited] = [nameOf(step.fromType, step.from), nameOf(step.toType, step.to)];
      return relate(`${waiting} waits for ${awaited} here`, step.source);
    }),
    project,
    subjects: cycle.map(({ fromType, from }) => ({ type: fromType, key: from })),
  });
  return [finding];
}

function drawLoop(names: readonly string[]): string {
  const shown = names.length <= MOST_NAMES ? names : shorten(names);
  return [...shown, ...names.slice(0, 1)].join(' → ');
}

function shorten(names: readonly string[]): string[] {
  const half = MOST_NAMES / 2;
  return [...names.slice(0, half), `… (${names.length - MOST_NAMES} more) …`, ...names.slice(-half)];
}
