import { createFinding } from '../findings.ts';
import type { Claim } from '../model.ts';
import type { Check, Words } from './check.ts';
import { type ItemWait, isStatedOpen, relateWaits } from './item-waits.ts';
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
export const checkReadyButWaiting: Check = ({ itemWaits, words }) =>
  itemWaits.flatMap((waits) => {
    const open = waits.filter(({ awaited }) => isStatedOpen(awaited));
    const [first] = open;
    if (first?.item.status?.class !== 'ready') return [];
    const claim = ownStatusClaim(first.item);
    return claim ? [reportWaits(first, open, claim, words)] : [];
  });

function reportWaits({ item, awaited }: ItemWait, open: readonly ItemWait[], claim: Claim, words: Words) {
  const others = open.map((wait) => wait.awaited);
  return createFinding(words, 'ready-but-waiting', claim, {
    message: words.rules['ready-but-waiting'].found(item, claim.text, others, awaited.status?.text ?? ''),
    related: relateWaits(open, words),
    project: item.project,
    subjects: [item, ...others].map(({ key }) => ({ type: 'item', key })),
  });
}
