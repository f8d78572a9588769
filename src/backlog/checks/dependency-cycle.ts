import { createFinding, relate } from '../findings.ts';
import { type Cycle, findCycles } from '../graph.ts';
import type { Finding } from '../model.ts';
import type { Check } from './check.ts';
import { nameChain, nameItem, nameLane } from './naming.ts';

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
    message:
      rest.length === 0 ? `${names[0]} waits for itself` : `${nameChain(names)} → ${names[0]} wait for each other`,
    related: rest.map((step) => {
      const [waiting, awaited] = [nameOf(step.fromType, step.from), nameOf(step.toType, step.to)];
      return relate(`${waiting} waits for ${awaited} here`, step.source);
    }),
    project,
    subjects: cycle.map(({ fromType, from }) => ({ type: fromType, key: from })),
  });
  return [finding];
}
