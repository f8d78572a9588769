import { createUnknown, type QueryError } from './error.ts';
import type { ItemFacts } from './facts.ts';
import { SORT_KEY_NAMES, type SortKey } from './sort-keys.ts';

/** One part of an order: later parts decide between items that are equal in it. */
export interface SortPart {
  readonly key: SortKey;
  readonly isDescending: boolean;
}

/** Reads `priority, -due`: keys parted by commas or spaces, the last first with a minus. */
export function parseSort(text: string): {
  readonly sort: readonly SortPart[];
  readonly errors: readonly QueryError[];
} {
  const errors: QueryError[] = [];
  const sort = [...text.matchAll(/(-?)([^\s,]+)/g)].flatMap(({ index, 1: minus = '', 2: word = '' }) => {
    const key = SORT_KEY_NAMES.find((name) => name === word.toLowerCase());
    if (key) return [{ key, isDescending: minus === '-' }];
    const start = index + minus.length;
    const place = { text: word, start, end: start + word.length };
    errors.push(createUnknown(place, (words) => words.unknownSortKey(word), SORT_KEY_NAMES));
    return [];
  });
  return { sort, errors };
}

/** Orders what `factsOf` knows the facts of. Equal ones stay as they were; what states nothing comes last either way. */
export function sortBy<Thing>(
  things: readonly Thing[],
  sort: readonly SortPart[],
  factsOf: (thing: Thing) => ItemFacts,
): Thing[] {
  return things.toSorted((a, b) => {
    const [left, right] = [factsOf(a).order, factsOf(b).order];
    for (const { key, isDescending } of sort) {
      const order = compare(left[key], right[key], isDescending);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compare(a: string | number | null, b: string | number | null, isDescending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b === isDescending ? 1 : -1;
}
