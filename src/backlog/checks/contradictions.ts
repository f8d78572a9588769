import type { Claim } from '../model.ts';

/** Claims of one fact that differ from what is shown for it. */
export interface Contradiction {
  /** The claim that has precedence, so the one that the item shows. */
  readonly shown: Claim;
  /** The first claim of the other value. */
  readonly other: Claim;
  /** Further claims of that value. */
  readonly again: readonly Claim[];
}

/** One contradiction for each value that differs from the first one. `claims` are of one fact, in order of precedence. */
export function findContradictions(claims: readonly Claim[]): Contradiction[] {
  const [shown] = claims;
  if (!shown) return [];
  const others = Map.groupBy(
    claims.filter(({ value }) => value !== shown.value),
    ({ value }) => value,
  );
  return [...others.values()].flatMap(([other, ...again]) => (other ? [{ shown, other, again }] : []));
}
