import type { WordsByLanguage } from '../../words/by-language.ts';
import { createSuggester } from '../suggestions.ts';

/** What errors are told in. */
export type QueryWords = WordsByLanguage['queries'];

/** What is wrong with a query, a list of columns or an order. */
export interface QueryError {
  /** Where, as offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Says what is wrong: lower-case, no full stop, with the words as written. */
  readonly tell: (words: QueryWords) => string;
  /** What may stand there; empty where that is no list. */
  readonly allowed: readonly string[];
  /** Which of them may have been meant. */
  readonly suggestions: readonly string[];
}

/** An error about which no list says what may stand there. */
export function createError(
  { start, end }: Pick<QueryError, 'start' | 'end'>,
  tell: QueryError['tell'],
  allowed: readonly string[] = [],
): QueryError {
  return { start, end, tell, allowed, suggestions: [] };
}

/** An error on a word that is none of the allowed ones, with those that may have been meant. */
export function createUnknown(
  { start, end, text }: Pick<QueryError, 'start' | 'end'> & { readonly text: string },
  tell: QueryError['tell'],
  allowed: readonly string[],
): QueryError {
  return { start, end, tell, allowed, suggestions: createSuggester(allowed)(text) };
}
