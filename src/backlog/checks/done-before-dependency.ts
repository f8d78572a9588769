import { createFinding } from '../findings.ts';
import type { Check } from './check.ts';
import { type ItemWait, isStatedOpen, relateWaits } from './item-waits.ts';
import { joinNames, nameItem, quote } from './naming.ts';
import { statusPlace } from './places.ts';

/**
 * done-before-dependency: an item is called done, yet an item that it depends on is not.
 *
 *     | S4-1 | Store credentials | In progress |
 *     | S4-2 | Rotate keys       | Done        | after S4-1
 *                                  ^^^^ `S4-2` is “Done”, but depends on `S4-1`, which is “In progress”
 */
export const checkDoneBeforeDependency: Check = ({ itemWaits }) =>
  itemWaits.flatMap((waits) => {
    const open = waits.filter(({ awaited }) => isStatedOpen(awaited));
    const [first] = open;
    return first?.item.status?.class === 'done' ? [reportOrder(first, open)] : [];
  });

function reportOrder({ item, awaited }: ItemWait, open: readonly ItemWait[]) {
  const names = joinNames(open.map((wait) => nameItem(wait.awaited)));
  const state = open.length === 1 ? `which is ${quote(awaited.status?.text ?? '')}` : 'which are not done';
  return createFinding('done-before-dependency', statusPlace(item), {
    message: `${nameItem(item)} is ${quote(item.status?.text ?? '')}, but depends on ${names}, ${state}`,
    related: relateWaits(open),
    project: item.project,
    subjects: [item, ...open.map((wait) => wait.awaited)].map(({ key }) => ({ type: 'item', key })),
  });
}
