import { createFinding, relate } from '../findings.ts';
import type { Claim, Finding, Item, Related, StatusClass } from '../model.ts';
import type { Place } from '../source.ts';
import type { Check } from './check.ts';
import { nameItem, quote } from './naming.ts';
import { ownStatusClaim } from './places.ts';

const UNFINISHED: ReadonlySet<StatusClass> = new Set(['in-progress', 'ready', 'planned', 'needs-spec', 'blocked']);

/**
 * checklist-disagrees: an item is called done while boxes of its checklist are open, or all are ticked and it is not.
 *
 *     ### S4-1 Store credentials
 *     **Status:** Done
 *     - [x] the vault takes a key
 *     - [ ] a key can be revoked
 *       ^^^^^^^^^^^^^^^^^^^^^^^^ `S4-1` is “Done”, but 1 of its 2 boxes is open
 *
 * A checklist of one box is no list; a status that a section states for all its items does not count.
 */
export const checkChecklistDisagrees: Check = ({ backlog }) =>
  backlog.items.flatMap((item) => {
    const claim = ownStatusClaim(item);
    if (!claim || !item.status || item.acceptance.length < 2) return [];
    const open = item.acceptance.filter(({ done }) => !done);
    if (item.status.class === 'done' && open.length > 0) return [reportOpenBoxes(item, claim, open)];
    return open.length === 0 && UNFINISHED.has(item.status.class) ? [reportAllTicked(item, claim)] : [];
  });

function reportOpenBoxes(item: Item, claim: Claim, open: Item['acceptance']): Finding {
  const [first, ...rest] = open;
  const count = `${open.length} of its ${item.acceptance.length} boxes ${open.length === 1 ? 'is' : 'are'} open`;
  return report(item, first ?? claim, `${nameItem(item)} is ${quote(claim.text)}, but ${count}`, [
    relate(`${quote(claim.text)} stated here`, claim),
    ...rest.map((box) => relate('open too', box)),
  ]);
}

function reportAllTicked(item: Item, claim: Claim): Finding {
  const message = `${nameItem(item)} is ${quote(claim.text)}, but all its ${item.acceptance.length} boxes are ticked`;
  return report(
    item,
    claim,
    message,
    item.acceptance.slice(0, 1).map((box) => relate('the first of its boxes', box)),
  );
}

function report(item: Item, place: Place, message: string, related: Related[]): Finding {
  const subjects: Finding['subjects'] = [{ type: 'item', key: item.key }];
  return createFinding('checklist-disagrees', place, { message, related, project: item.project, subjects });
}
