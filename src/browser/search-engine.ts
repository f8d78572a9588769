import { complete, isExactId } from './complete.ts';
import { beginsWithWords } from './fold-text.ts';
import { loadOnce } from './load-once.ts';
import { readRecent } from './recent-pages.ts';
import { createSearchIndex } from './search-index.ts';
import type { SearchParts } from './search-parts.ts';
import { isEmpty } from './search-state.ts';
import type { Hit, SearchAnswer, SearchState } from './search-types.ts';

/** Answers searches. Index and list are fetched at the first question. */
export interface SearchEngine {
  /**
   * Answers at once with what the list completes, then with all that the index finds. `limit` is how many hits are read in
   * full. Rejects when list or index cannot be loaded.
   */
  ask(state: SearchState, limit: number): AsyncGenerator<SearchAnswer>;
  /** The page of the id that was typed in full; null when there is none. */
  findId(query: string): Promise<Hit | null>;
}

/** What the engine of a site needs: its base path with the last slash, its list, and the address of the reader's project. */
export interface SearchEngineOptions {
  readonly base: string;
  readonly parts: SearchParts;
  readonly home: string;
}

export function createSearchEngine({ base, parts, home }: SearchEngineOptions): SearchEngine {
  const loadIndex = loadOnce(() => createSearchIndex(base));

  async function* askNothing(): AsyncGenerator<SearchAnswer> {
    const namesProjects = await parts.namesProjects();
    const hits = (await parts.lookUp(readRecent(base))).filter(({ url }) => url !== location.pathname);
    const answer = { reason: 'recent' as const, hits, total: null, namesProjects };
    yield { ...answer, counts: null, allCounts: {} };
    const { allCounts } = await loadIndex();
    yield { ...answer, counts: allCounts, allCounts };
  }

  return {
    async *ask(state, limit) {
      if (isEmpty(state)) return yield* askNothing();
      const namesProjects = await parts.namesProjects();
      const listed = await parts.load(state.query);
      const completed = complete(listed, state.query, state.choices, home);
      yield { reason: 'found', hits: completed, total: null, counts: null, allCounts: {}, namesProjects };
      const index = await loadIndex();
      const { hits: found, total: most, counts } = await index.find(state, limit);
      const hits = merge(completed, addSources(found, listed), state.query);
      // A completion that the index did not find can only be told apart where all of its results were read.
      const total = most <= limit ? hits.length : most;
      const answer = { total, counts, allCounts: index.allCounts, namesProjects };
      if (total > 0) return yield { ...answer, reason: 'found', hits };
      const some = addSources(await index.findSome(state, limit), listed);
      if (some.length > 0) yield { ...answer, reason: 'some', hits: some };
      else yield { ...answer, reason: 'near', hits: await findNear(state.query) };
    },
    async findId(query) {
      const found = complete(await parts.load(query), query, {}, home)[0];
      return found && isExactId(found, query) ? found : null;
    },
  };

  /** Comparing is loaded when nothing else helps. */
  async function findNear(query: string): Promise<Hit[]> {
    const { findNearest } = await import('./find-nearest.ts');
    return findNearest(await parts.load(query.slice(0, Math.ceil(query.length / 2))), query, home);
  }
}

/** The index knows no places: what is only shown would be searched too. */
function addSources(found: readonly Hit[], listed: readonly Hit[]): Hit[] {
  const sources = new Map(listed.map(({ url, source }) => [url, source]));
  return found.map((hit) => ({ ...hit, source: sources.get(hit.url) ?? '' }));
}

/**
 * Exact ids first, then completions, then what is called so, then by relevance; each address once, with the index's
 * excerpt where it has one.
 */
function merge(completed: readonly Hit[], found: readonly Hit[], query: string): Hit[] {
  const excerpts = new Map(found.map(({ url, excerpt }) => [url, excerpt]));
  const listed = completed.map((hit) => ({ ...hit, excerpt: excerpts.get(hit.url) ?? '' }));
  const known = new Set(listed.map(({ url }) => url));
  const rankOf = (hit: Hit) =>
    isExactId(hit, query) ? 0 : known.has(hit.url) ? 1 : beginsWithWords(hit.title, query) ? 2 : 3;
  const all = [...listed, ...found.filter(({ url }) => !known.has(url))];
  return all.toSorted((a, b) => rankOf(a) - rankOf(b));
}
