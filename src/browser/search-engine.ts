import { complete, isExactId, readList, type SearchList } from './search-list.ts';
import { isEmpty } from './search-state.ts';
import {
  type Choices,
  type Counts,
  FACETS,
  type Facet,
  type Hit,
  type SearchAnswer,
  type SearchState,
} from './search-types.ts';
import { joinWords, segmentWords } from './search-words.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  filters(): Promise<Counts>;
  search(
    term: string | null,
    options: { filters: Record<string, { any: readonly string[] }> },
  ): Promise<PagefindResponse>;
}

interface PagefindResponse {
  readonly results: readonly { data(): Promise<PagefindData> }[];
  readonly filters: Counts;
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string };
}

/** Answers searches. Index and list are fetched at the first question. */
export interface SearchEngine {
  /** `limit` is how many hits are read in full. Rejects when the index cannot be loaded. */
  ask(state: SearchState, limit: number): Promise<SearchAnswer>;
}

/** The engine of a site served under `base`, which ends with a slash. */
export function createSearchEngine(base: string): SearchEngine {
  const loadList = once(async () => readList(await fetchList(`${base}search/list.json`), base));
  const loadByUrl = once(async () => new Map((await loadList()).map((hit) => [hit.url, hit])));
  const loadPagefind = once(() => importPagefind(`${base}pagefind/pagefind.js`));
  const loadTotals = once(async () => (await loadPagefind()).filters());
  return {
    async ask(state, limit) {
      const [pagefind, totals, list, byUrl] = await Promise.all([
        loadPagefind(),
        loadTotals(),
        loadList(),
        loadByUrl(),
      ]);
      if (isEmpty(state)) return { hits: [], total: 0, counts: totals };
      const term = segmentWords(state.query.trim()) || null;
      const response = await pagefind.search(term, { filters: toFilters(state.choices) });
      const found = await Promise.all(response.results.slice(0, limit).map((result) => result.data()));
      const completed = complete(list, state.query, state.choices);
      const hits = merge(
        completed,
        found.map((data) => readHit(data, byUrl)),
        state.query,
      );
      // A completion that the index did not find can only be told apart where all of its results were read.
      const total = response.results.length <= limit ? hits.length : response.results.length;
      return { hits, total, counts: await countOpenFacets(pagefind, term, state.choices, response.filters) };
    },
  };
}

/** A facet with a choice counts what its other values would find, so that choosing several widens the search. */
async function countOpenFacets(
  pagefind: Pagefind,
  term: string | null,
  choices: Choices,
  counts: Counts,
): Promise<Counts> {
  const chosen = FACETS.filter((facet) => choices[facet] !== undefined);
  const open = await Promise.all(
    chosen.map(async (facet) => {
      const { [facet]: _, ...others } = choices;
      const { filters } = await pagefind.search(term, { filters: toFilters(others) });
      return [facet, filters[facet] ?? {}] as const;
    }),
  );
  return { ...counts, ...Object.fromEntries(open) };
}

/** Exact ids first, then completions, then by relevance; each address once, with the index's excerpt where it has one. */
function merge(completed: readonly Hit[], found: readonly Hit[], query: string): Hit[] {
  const excerpts = new Map(found.map((hit) => [hit.url, hit]));
  const all = [...completed, ...found].map((hit) => excerpts.get(hit.url) ?? hit);
  const unique = [...new Map(all.map((hit) => [hit.url, hit])).values()];
  return [...unique.filter((hit) => isExactId(hit, query)), ...unique.filter((hit) => !isExactId(hit, query))];
}

/** The index keeps only what is searched; everything else about a hit stands in the list. */
function readHit({ url, excerpt, meta }: PagefindData, byUrl: ReadonlyMap<string, Hit>): Hit {
  const listed = byUrl.get(url) ?? {
    url,
    kind: '',
    id: '',
    title: meta.title,
    status: '',
    project: '',
    sprint: '',
    source: '',
  };
  return { ...listed, excerpt: joinWords(excerpt) };
}

function toFilters(choices: Choices): Record<string, { any: readonly string[] }> {
  const chosen = Object.entries(choices) as [Facet, readonly string[]][];
  return Object.fromEntries(chosen.map(([facet, values]) => [facet, { any: values }]));
}

async function importPagefind(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // The addresses in the index are whole; Pagefind would put the base path before them once more.
  await pagefind.options({ baseUrl: '/' });
  return pagefind;
}

async function fetchList(address: string): Promise<SearchList> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

/** Keeps what a promise brings, but forgets a failure, so that the next question tries again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
