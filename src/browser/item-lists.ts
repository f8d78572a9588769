import type { Sort } from './table-order.ts';

/** What a list is asked to show. */
export interface Wish {
  readonly sort: Sort | null;
  /** The columns in sight, in order. */
  readonly columns: readonly string[];
  /** The keys of the items that a filter leaves; null for all. */
  readonly keys: ReadonlySet<string> | null;
}

/** All items of a project in one table. */
export interface ItemList {
  show(wish: Wish): void;
  /** What is shown, on all of its pages, as CSV. */
  csv(): string;
}
