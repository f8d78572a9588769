import { type Choices, FACETS, type Facet, type SearchState } from './search-types.ts';

export const EMPTY: SearchState = { query: '', choices: {} };

/** Reads a search from the query part of an address: `?q=tide&status=blocked&status=ready`. */
export function parseState(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const chosen = FACETS.map((facet) => [facet, parameters.getAll(facet)] as const);
  return {
    query: parameters.get('q') ?? '',
    choices: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  };
}

/** Writes a search as the query part of an address; empty for an empty search. */
export function writeState({ query, choices }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const facet of FACETS) for (const value of choices[facet] ?? []) parameters.append(facet, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The choices with one value added or taken away. */
export function toggleChoice(choices: Choices, facet: Facet, value: string): Choices {
  const chosen = choices[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const { [facet]: _, ...others } = choices;
  return next.length > 0 ? { ...others, [facet]: next } : others;
}

/** True when nothing is asked for. */
export function isEmpty({ query, choices }: SearchState): boolean {
  return query.trim() === '' && Object.keys(choices).length === 0;
}
