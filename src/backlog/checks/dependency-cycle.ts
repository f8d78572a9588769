import type { Name } from '../../words/naming.ts';
import { createFinding, relate } from '../findings.ts';
import { type Cycle, findCycles } from '../graph.ts';
import type { Finding } from '../model.ts';
import type { Check, Words } from './check.ts';

/**
 * dependency-cycle: items or lanes wait for each other, so that none of them can start.
 *
 *     | A | Berth  | needs B |
 *                    ^^^^^^^ `A` → `B` → `A` wait for each other
 *     | B | Ticket | after A |
 *
 * Reported where the first of them in document order states its part of the loop; the other parts are related places.
 */
export const checkDependencyCycle: Check = ({ backlog, words }) => {
  const items = Map.groupBy(backlog.items, ({ project }) => project);
  const lanes = Map.groupBy(backlog.lanes, ({ project }) => project);
  const dependencies = Map.groupBy(backlog.dependencies, ({ project }) => project);
  return [...dependencies].flatMap(([project, stated]) => {
    const work = { items: items.get(project) ?? [], lanes: lanes.get(project) ?? [], dependencies: stated };
    const named = new Map<string, Name>([
      ...work.items.map((item) => [`item/${item.key}`, item] as const),
      ...work.lanes.map((lane) => [`lane/${lane.key}`, lane] as const),
    ]);
    const nameOf: NameOf = (type, key) => named.get(`${type}/${key}`) ?? key;
    return findCycles(work).flatMap((cycle) => reportCycle(project, cycle, nameOf, words));
  });
};

type NameOf = (type: string, key: string) => Name;

function reportCycle(project: string, cycle: Cycle, nameOf: NameOf, words: Words): Finding[] {
  const [first, ...rest] = cycle;
  if (!first) return [];
  const finding = createFinding(words, 'dependency-cycle', first.source, {
    message: words.rules['dependency-cycle'].found(cycle.map(({ fromType, from }) => nameOf(fromType, from))),
    related: rest.map(({ fromType, from, toType, to, source }) =>
      relate(words.places.waits(nameOf(fromType, from), nameOf(toType, to)), source),
    ),
    project,
    subjects: cycle.map(({ fromType, from }) => ({ type: fromType, key: from })),
  });
  return [finding];
}
