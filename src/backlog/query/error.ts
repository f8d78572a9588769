import { createSuggester, joinChoices } from '../suggestions.ts';

/** What is wrong with a query, a list of columns or an order. */
export interface QueryError {
  /** Where, as offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Lower-case, no full stop, with the words as written. */
  readonly message: string;
  /** What may stand there; empty where that is no list. */
  readonly allowed: readonly string[];
  /** Which of them may have been meant. */
  readonly suggestions: readonly string[];
}

/** More than this is no help to read. */
const MOST_ALLOWED = 24;

/** An error on words that are none of the allowed ones. */
export function createUnknown(start: number, word: string, message: string, allowed: readonly string[]): QueryError {
  const suggestions = createSuggester(allowed)(word);
  return { start, end: start + word.length, message, allowed, suggestions };
}

/** What may have been meant and what is allowed, in sentences; empty where nothing is to be said. */
export function describeChoices({ allowed, suggestions }: Pick<QueryError, 'allowed' | 'suggestions'>): string {
  const more = allowed.length - MOST_ALLOWED;
  const listed = allowed.slice(0, MOST_ALLOWED).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return [
    ...(suggestions.length > 0 ? [`Did you mean ${joinChoices(suggestions)}?`] : []),
    ...(allowed.length > 0 ? [`Allowed: ${listed}.`] : []),
  ].join(' ');
}
