import { fold } from '../vocabulary/normalise.ts';
import { parsePeople } from '../vocabulary/people.ts';

/** True when all words of one value stand in the other. */
export function holds(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => new Set(fold(text).split(' ')));
  return a !== undefined && b !== undefined && (a.isSubsetOf(b) || b.isSubsetOf(a));
}

/** True when neither of two values names all the people of the other one. */
export function areOwnersDifferent(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => parsePeople(text).map(fold));
  if (!a || !b) return false;
  const isNamed = (names: readonly string[]) => (name: string) => names.some((known) => holds(known, name));
  return !a.every(isNamed(b)) && !b.every(isNamed(a));
}
