import { createFinding } from '../findings.ts';
import type { Claim } from '../model.ts';
import type { Check } from './check.ts';
import { type ItemWait, isStatedOpen, relateWaits } from './item-waits.ts';
import { joinNames, nameItem, quote } from './naming.ts';
import { ownStatusClaim } from './places.ts';

/**
 * ready-but-waiting: an item is called ready, yet an item that it waits for is not done.
 *
 *     | S4-1 | Store credentials | In progress |
 *     | S4-2 | Rotate keys       | READY       | after S4-1
 *                                  ^^^^^ `S4-2` is “READY”, but waits for `S4-1`, which is “In progress”
 *
 * Only waits of the item itself for items that state an open status count; a "ready" of a whole section does not.
 */
export const checkReadyButWaiting: Check = ({ itemWaits }) =>
  itemWaits.flatMap((waits) => {
    const open = waits.filter(({ awaited }) => isStatedOpen(awaited));
    const [first] = open;
    if (first?.item.status?.class !== 'ready') return [];
    const claim = ownStatusClaim(first.item);
    return claim ? [reportWaits(first, open, claim)] : [];
  });

function reportWaits({ item, awaited }: ItemWait, open: readonly ItemWait[], claim: Claim) {
  const names = joinNames(open.map((wait) => nameItem(wait.awaited)));
  const state = open.length === 1 ? `which is ${quote(awaited.status?.text ?? '')}` : 'which are not done';
  return createFinding('ready-but-waiting', claim, {
    message: `${nameItem(item)} is ${quote(claim.text)}, but waits for ${names}, ${state}`,
    related: relateWaits(open),
    project: item.project,
    subjects: [item, ...open.map((wait) => wait.awaited)].map(({ key }) => ({ type: 'item', key })),
  });
}
