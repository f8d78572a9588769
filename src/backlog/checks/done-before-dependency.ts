import { createFinding } from '../findings.ts';
import type { Item } from '../model.ts';
import type { Check, Words } from './check.ts';
import { type ItemWait, isStatedOpen, relateWaits } from './item-waits.ts';
import { statusPlace } from './places.ts';

/**
 * done-before-dependency: an item is called done, yet an item that it depends on is not.
 *
 *     | S4-1 | Store credentials | In progress |
 *     | S4-2 | Rotate keys       | Done        | after S4-1
 *                                  ^^^^ `S4-2` is “Done”, but depends on `S4-1`, which is “In progress”
 */
export const checkDoneBeforeDependency: Check = ({ itemWaits, words }) =>
  itemWaits.flatMap((waits) => {
    const open = waits.filter(({ awaited }) => isStatedOpen(awaited));
    const [first] = open;
    return first?.item.status?.class === 'done' ? [reportOrder(first, open, words)] : [];
  });

function reportOrder({ item, awaited }: ItemWait, open: readonly ItemWait[], words: Words) {
  const others = open.map((wait) => wait.awaited);
  const statusOf = ({ status }: Item) => status?.text ?? '';
  return createFinding(words, 'done-before-dependency', statusPlace(item), {
    message: words.rules['done-before-dependency'].found(item, statusOf(item), others, statusOf(awaited)),
    related: relateWaits(open, words),
    project: item.project,
    subjects: [item, ...others].map(({ key }) => ({ type: 'item', key })),
  });
}
