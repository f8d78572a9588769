/** An arrow by the numbers of its boxes, in the direction of work. */
export type Arrow = readonly [from: string, to: string];

/** A box between all that it depends on and all that depends on it, however many steps away; it is in both itself. */
export interface Path {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

export function findPath(arrows: readonly Arrow[], start: string): Path {
  return {
    before: reach(
      start,
      Map.groupBy(arrows, ([, to]) => to),
      0,
    ),
    after: reach(
      start,
      Map.groupBy(arrows, ([from]) => from),
      1,
    ),
  };
}

/** Whether an arrow leads to the start of a path or away from it: one that passes it by does not. */
export function isOnPath({ before, after }: Path, [from, to]: Arrow): boolean {
  return (before.has(from) && before.has(to)) || (after.has(from) && after.has(to));
}

/** A set is walked in the order in which it grows, so each box is looked at once. */
function reach(start: string, arrowsOf: ReadonlyMap<string, readonly Arrow[]>, end: 0 | 1): Set<string> {
  const found = new Set([start]);
  for (const box of found) {
    for (const arrow of arrowsOf.get(box) ?? []) found.add(arrow[end]);
  }
  return found;
}
