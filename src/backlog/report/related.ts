import type { Related } from '../model.ts';

/** Further related places are only counted. */
const MOST_RELATED = 8;

/** The related places that a report for people shows, and how many more there are in words; null when that is all. */
export function clipRelated(related: readonly Related[]): { shown: readonly Related[]; more: string | null } {
  const left = related.length - MOST_RELATED;
  return {
    shown: related.slice(0, MOST_RELATED),
    more: left > 0 ? `${left} more ${left === 1 ? 'place' : 'places'}` : null,
  };
}
