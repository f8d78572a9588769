import { createFinding, relate } from '../findings.ts';
import type { Item } from '../model.ts';
import type { Check, Words } from './check.ts';
import { definitionPlace } from './places.ts';

/**
 * duplicate-id: an id of one project is defined twice, for different pieces of work.
 *
 *     ### S4-1 Store credentials
 *     ### S4-1 Rotate keys
 *              ^^^^^^^^^^^ `S4-1` names two pieces of work: “Store credentials” and “Rotate keys”
 *
 * Two definitions with one title are one item with two statements, which is no fault. Reported at each definition but the
 * first.
 */
export const checkDuplicateId: Check = ({ backlog, words }) => {
  const named = backlog.items.filter(({ id }) => id !== null);
  const byId = Map.groupBy(named, ({ project, id }) => `${project}/${id}`);
  return [...byId.values()].flatMap(([first, ...later]) =>
    first ? later.filter(({ title }) => title !== first.title).map((item) => reportDuplicate(item, first, words)) : [],
  );
};

function reportDuplicate(item: Item, first: Item, words: Words) {
  const say = words.rules['duplicate-id'];
  return createFinding(words, 'duplicate-id', definitionPlace(item), {
    message: say.found(item, first),
    related: [relate(say.first, definitionPlace(first))],
    project: item.project,
    subjects: [first, item].map(({ key }) => ({ type: 'item', key })),
  });
}
