import type { WordsByLanguage } from '../../words/by-language.ts';
import type { Related } from '../model.ts';

/** Further related places are only counted. */
const MOST_RELATED = 8;

/** The related places that a report for people shows, and how many more there are in words; null when that is all. */
export function clipRelated(
  related: readonly Related[],
  words: WordsByLanguage['reports'],
): { shown: readonly Related[]; more: string | null } {
  const left = related.length - MOST_RELATED;
  return {
    shown: related.slice(0, MOST_RELATED),
    more: left > 0 ? words.moreRelated(left) : null,
  };
}
