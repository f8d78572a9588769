/** What a search can be narrowed by, in the order in which it is offered. Each is a filter of the index. */
export const FACETS = ['kind', 'status', 'project', 'priority', 'sprint', 'lane', 'owner'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values of each facet; none chosen means all. */
export type Choices = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What the reader asks for. */
export interface SearchState {
  readonly query: string;
  readonly choices: Choices;
}

/** One thing that was found. Everything but address, kind and title may be empty. */
export interface Hit {
  readonly url: string;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly project: string;
  readonly sprint: string;
  /** `file:line` */
  readonly source: string;
  /** The words around what matched, as HTML that knows nothing but `mark`. */
  readonly excerpt: string;
}

/** How many hits each value of each facet has. */
export type Counts = Partial<Record<Facet, Readonly<Record<string, number>>>>;

/** The answer to a {@link SearchState}. */
export interface SearchAnswer {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly counts: Counts;
}
