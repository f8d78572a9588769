import { and, count } from '#words/grammar.ts';
import { words } from '#words/search.ts';
import { isEmpty } from './search-state.ts';
import { type Counts, KINDS, type SearchAnswer, type SearchState } from './search-types.ts';

/** What is said of an answer: `5 results`; nothing while the index still looks, or when nothing was asked. */
export function describeTotal({ total }: SearchAnswer, state: SearchState): string {
  if (isEmpty(state) || total === null) return '';
  return total === 0 ? words.nothing : count(total, words.result);
}

/** Why there is nothing, with what was searched. */
export function explainNothing({ query }: SearchState, all: Counts): string {
  if (query.trim() === '') return words.nothingChosen;
  const searched = KINDS.flatMap((kind) => {
    const number = all.kind?.[kind] ?? 0;
    return number > 0 ? [count(number, words.kinds[kind])] : [];
  });
  return words.nothingFor(query.trim(), and(searched).join(''));
}
