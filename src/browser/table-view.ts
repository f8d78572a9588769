import { writeParameters } from '../backlog/query/address.ts';
import { parseSort, printSort, type Sort } from './table-order.ts';

/** How a reader looks at the items of a project. */
export interface TableView {
  readonly sort: Sort | null;
  /** The columns beside id, title and source; null for those that the page shows by itself. */
  readonly columns: readonly string[] | null;
  /** True for one list instead of one a sprint. */
  readonly isFlat: boolean;
}

/** What of an address is about the view. */
const PARAMETERS = ['sort', 'columns', 'group'];

/** Whether an address says anything about the view. */
export function saysView(query: string): boolean {
  const parameters = new URLSearchParams(query);
  return PARAMETERS.some((name) => parameters.has(name));
}

/**
 * Reads the query part of an address: `?sort=-priority&columns=status,owner&group=none`. Columns that the table does
 * not have are passed over: an address may be older than its page.
 */
export function readView(query: string, sortable: readonly string[], choosable: readonly string[]): TableView {
  const parameters = new URLSearchParams(query);
  const columns = parameters.get('columns')?.split(',') ?? null;
  return {
    sort: parseSort(parameters.get('sort') ?? '', sortable),
    columns: columns && choosable.filter((name) => columns.includes(name)),
    isFlat: parameters.get('group') === 'none',
  };
}

/** Writes a view into the query part of an address and leaves the rest of it alone. Empty when nothing is said. */
export function writeView(query: string, { sort, columns, isFlat }: TableView): string {
  const parameters = new URLSearchParams(query);
  for (const name of PARAMETERS) parameters.delete(name);
  if (sort) parameters.set('sort', printSort(sort));
  if (columns) parameters.set('columns', columns.join(','));
  if (isFlat) parameters.set('group', 'none');
  return writeParameters(parameters);
}
