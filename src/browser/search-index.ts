import { rankByWords } from './rank-by-words.ts';
import { type Choices, type Counts, FACETS, type Facet, type Hit, KINDS, type SearchState } from './search-types.ts';
import { joinWords, listWords, segmentWords } from './search-words.ts';

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
  readonly results: readonly PagefindResult[];
  readonly filters: Counts;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly id?: string };
  readonly filters: Partial<Record<Facet, readonly string[]>>;
}

/** The index of all words of the site. */
export interface SearchIndex {
  /** The first hits of a search in full, how many there are, and what each facet would find. */
  find(
    state: SearchState,
    limit: number,
  ): Promise<{ readonly hits: Hit[]; readonly total: number; readonly counts: Counts }>;
  /** The first hits for what has most of the words; of one word, none. */
  findSome(state: SearchState, limit: number): Promise<Hit[]>;
  /** What each facet finds without a search. */
  readonly allCounts: Counts;
}

/** As many as a long question has. */
const MOST_WORDS = 16;

/** Loads the index of a site served under `base`. Rejects when there is none, as in development. */
export async function createSearchIndex(base: string): Promise<SearchIndex> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  // The addresses in the index are whole; Pagefind would put the base path before them once more.
  await pagefind.options({ baseUrl: '/' });
  const allCounts = await pagefind.filters();
  return {
    allCounts,
    async find({ query, choices }, limit) {
      const term = segmentWords(query.trim()) || null;
      const { results, filters } = await pagefind.search(term, { filters: toFilters(choices) });
      const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      const counts = await countOpenFacets(pagefind, term, choices, filters);
      return { hits: found.map(readHit), total: results.length, counts };
    },
    async findSome({ query, choices }, limit) {
      const terms = listWords(segmentWords(query)).slice(0, MOST_WORDS);
      if (terms.length < 2) return [];
      const filters = toFilters(choices);
      const answers = await Promise.all(terms.map((term) => pagefind.search(term, { filters })));
      const ranked = rankByWords(answers.map(({ results }) => results));
      const found = await Promise.all(ranked.slice(0, limit).map((result) => result.data()));
      return found.map(readHit);
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

function readHit({ url, excerpt, meta, filters }: PagefindData): Hit {
  const [kind] = filters.kind ?? [];
  return {
    url,
    kind: KINDS.find((each) => each === kind) ?? 'page',
    id: meta.id ?? '',
    title: meta.title,
    status: filters.status?.[0] ?? '',
    project: filters.project?.[0] ?? '',
    sprint: filters.sprint?.[0] ?? '',
    source: '',
    excerpt: joinWords(excerpt),
  };
}

function toFilters(choices: Choices): Record<string, { any: readonly string[] }> {
  const chosen = Object.entries(choices) as [Facet, readonly string[]][];
  return Object.fromEntries(chosen.map(([facet, values]) => [facet, { any: values }]));
}
