/** What a search can be narrowed by, in the order in which it is offered. Each is a filter of the index. */
export const FACETS = ['kind', 'status', 'project', 'priority', 'sprint', 'lane', 'owner'] as const;
export type Facet = (typeof FACETS)[number];

/** What can be found, in the order in which it is shown. */
export const KINDS = ['item', 'sprint', 'lane', 'document', 'page'] as const;
export type Kind = (typeof KINDS)[number];

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
  readonly kind: Kind;
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

/**
 * Why hits are shown: because they were asked for, were opened before, have some of the words that nothing has all of, or
 * are called much like what was asked for.
 */
export type Reason = 'found' | 'recent' | 'some' | 'near';

/** The answer to a {@link SearchState}. */
export interface SearchAnswer {
  readonly reason: Reason;
  readonly hits: readonly Hit[];
  /** How many were found; null while the index still looks. */
  readonly total: number | null;
  /** Null while the index still looks. */
  readonly counts: Counts | null;
  /** What each facet finds without a search; empty while the index still looks. */
  readonly allCounts: Counts;
  /** True on a site of several projects, where a hit says which one it belongs to. */
  readonly namesProjects: boolean;
}
