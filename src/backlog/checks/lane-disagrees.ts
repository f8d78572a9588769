import type { Check } from './check.ts';
import { checkLaneItems } from './lane-items.ts';
import { checkLaneOrder } from './lane-order.ts';
import { checkLaneOwners } from './lane-owners.ts';

/**
 * lane-disagrees: a lane and the rest of the backlog tell of another owner, of other items or of another order.
 *
 *     | Lane | Owner | Items |            ### Lane A: Hull
 *     | A    | Yard  | S1-1, S1-3 |       **Owner:** Ann
 *              ^^^^                       1. S1-4: Paint the hull
 *     “Lane A: Hull” has owner “Yard”,       ^^^^
 *     but another statement says “Ann”    “Lane A: Hull” puts `S1-4` before `S1-1`, which it waits for
 *
 * Other people may own items of a lane, a list may name a part of it where it says more than ids, and the order of plain
 * bullets means nothing.
 */
export const checkLaneDisagrees: Check = (input) => [
  ...checkLaneOwners(input),
  ...checkLaneItems(input),
  ...checkLaneOrder(input),
];
