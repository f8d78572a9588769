import { createFinding, relate } from '../findings.ts';
import type { Claim, Finding, Item, Related, StatusClass } from '../model.ts';
import type { Place } from '../source.ts';
import type { Check, Words } from './check.ts';
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
export const checkChecklistDisagrees: Check = ({ backlog, words }) =>
  backlog.items.flatMap((item) => {
    const claim = ownStatusClaim(item);
    if (!claim || !item.status || item.acceptance.length < 2) return [];
    const open = item.acceptance.filter(({ done }) => !done);
    if (item.status.class === 'done' && open.length > 0) return [reportOpenBoxes(item, claim, open, words)];
    return open.length === 0 && UNFINISHED.has(item.status.class) ? [reportAllTicked(item, claim, words)] : [];
  });

function reportOpenBoxes(item: Item, claim: Claim, open: Item['acceptance'], words: Words): Finding {
  const [first, ...rest] = open;
  const say = words.rules['checklist-disagrees'];
  const message = say.open(item, claim.text, open.length, item.acceptance.length);
  return report(item, first ?? claim, words, message, [
    relate(words.places.says(claim.text), claim),
    ...rest.map((box) => relate(say.openToo, box)),
  ]);
}

function reportAllTicked(item: Item, claim: Claim, words: Words): Finding {
  const say = words.rules['checklist-disagrees'];
  const message = say.ticked(item, claim.text, item.acceptance.length);
  const related = item.acceptance.slice(0, 1).map((box) => relate(say.first, box));
  return report(item, claim, words, message, related);
}

function report(item: Item, place: Place, words: Words, message: string, related: Related[]): Finding {
  const subjects: Finding['subjects'] = [{ type: 'item', key: item.key }];
  return createFinding(words, 'checklist-disagrees', place, { message, related, project: item.project, subjects });
}
