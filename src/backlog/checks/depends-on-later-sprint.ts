import { createFinding, relate } from '../findings.ts';
import type { Claim, Item, Sprint } from '../model.ts';
import type { Check, Words } from './check.ts';
import type { ItemWait } from './item-waits.ts';
import { indexByName, nameSprint } from './naming.ts';
import { definitionPlace } from './places.ts';

/**
 * depends-on-later-sprint: an item waits for one that is planned in a later sprint.
 *
 *     ## Sprint 4
 *     | S4-2 | Rotate keys | needs S5-1 |
 *                            ^^^^^^^^^^ `S4-2` in Sprint 4 waits for `S5-1`, which is planned for Sprint 5
 *
 * Only numbered sprints of one kind are earlier or later than each other. What is done, or is stated in several sprints,
 * is left out.
 */
export const checkDependsOnLaterSprint: Check = ({ backlog, itemWaits, words }) => {
  const sprints = indexByName(backlog.sprints);
  const sprintOf = (item: Item) =>
    isClosed(item) || isInSeveralSprints(item) ? undefined : sprints.get(`${item.project}/${item.sprint}`);
  return itemWaits.flat().flatMap((wait) => {
    const [own, later] = [sprintOf(wait.item), sprintOf(wait.awaited)];
    return own && later && isEarlier(own, later) ? [reportOrder(wait, own, later, words)] : [];
  });
};

function isClosed({ status }: Item): boolean {
  return status?.class === 'done' || status?.class === 'cancelled';
}

function isInSeveralSprints({ claims }: Item): boolean {
  return new Set(claims.filter(({ field }) => field === 'sprint').map(({ value }: Claim) => value)).size > 1;
}

function isEarlier(own: Sprint, other: Sprint): boolean {
  const areNumbered = [own, other].every(({ label }) => /\d/.test(label));
  return areNumbered && own.kind === other.kind && own.order < other.order;
}

function reportOrder({ item, awaited, dependency }: ItemWait, own: Sprint, later: Sprint, words: Words) {
  const [sprint, laterSprint] = [nameSprint(own), nameSprint(later)];
  return createFinding(words, 'depends-on-later-sprint', dependency.source, {
    message: words.rules['depends-on-later-sprint'].found(item, sprint, awaited, laterSprint),
    related: [relate(words.places.defined(awaited), definitionPlace(awaited))],
    project: item.project,
    subjects: [
      ...[item, awaited].map(({ key }) => ({ type: 'item' as const, key })),
      ...[own, later].map(({ key }) => ({ type: 'sprint' as const, key })),
    ],
  });
}
