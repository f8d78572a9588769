import { createFinding } from '../findings.ts';
import type { Item } from '../model.ts';
import { relationOf } from '../vocabulary/references.ts';
import type { Check } from './check.ts';
import { ownStatusClaim } from './places.ts';
import { hasRemarks } from './remarks.ts';

/**
 * blocked-without-reason: an item is called blocked, and nothing says by what.
 *
 *     | S4-2 | Rotate keys | BLOCKED |
 *                            ^^^^^^^ `S4-2` is “BLOCKED”, and nothing says by what
 *
 * Whatever the item or its lane states as a dependency is a reason, also one that cannot be followed; and any prose of the
 * item, or a title that speaks of waiting, may hold one.
 */
export const checkBlockedWithoutReason: Check = ({ backlog, statedWaits, unresolved, words }) => {
  const waiting = new Set([
    ...backlog.dependencies.map(({ project, fromType, from }) => `${project}/${fromType}/${from}`),
    ...unresolved.map(({ project, fromType, from }) => `${project}/${fromType}/${from}`),
  ]);
  const namesWait = ({ project, key, lanes }: Item) =>
    statedWaits.get(`${project}/${key}`)?.some(({ isNone }) => !isNone) ||
    waiting.has(`${project}/item/${key}`) ||
    lanes.some((lane) => waiting.has(`${project}/lane/${lane}`));
  return backlog.items
    .filter(
      (item) =>
        item.status?.class === 'blocked' &&
        !namesWait(item) &&
        !hasRemarks(item) &&
        relationOf(item.title) !== 'blocks',
    )
    .flatMap((item) => {
      const claim = ownStatusClaim(item);
      if (!claim) return [];
      return createFinding(words, 'blocked-without-reason', claim, {
        message: words.rules['blocked-without-reason'].found(item, claim.text),
        project: item.project,
        subjects: [{ type: 'item', key: item.key }],
      });
    });
};
