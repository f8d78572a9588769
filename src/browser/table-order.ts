/** By which column rows are sorted, and whether the last comes first. */
export interface Sort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** What a row is sorted by: a number where the words do not say the order; null where nothing is stated. */
export type SortKey = string | number | null;

/** Words as people sort them: `S2` before `S10`, small letters beside large ones. */
const words = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Reads `-priority`: a column, with a minus when the last comes first. Null for nothing, or for a column that is not there. */
export function parseSort(text: string, columns: readonly string[]): Sort | null {
  const isDescending = text.startsWith('-');
  const column = isDescending ? text.slice(1) : text;
  return columns.includes(column) ? { column, isDescending } : null;
}

export function printSort(sort: Sort | null): string {
  return sort ? `${sort.isDescending ? '-' : ''}${sort.column}` : '';
}

/** What choosing a column comes to: up, then down, then as the rows were. */
export function turnSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}

/** Sorts rows. Equal ones stay as they were; those that state nothing come last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  sort: Sort | null,
  keyOf: (row: Row, column: string) => SortKey,
): Row[] {
  if (!sort) return [...rows];
  const { column, isDescending } = sort;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
  const ranks = rankKeys(keyed.map(({ key }) => key));
  const ranked = keyed.map(({ row, key }) => ({ row, rank: ranks.get(key) ?? null }));
  const stated = ranked.filter(({ rank }) => rank !== null);
  const silent = ranked.filter(({ rank }) => rank === null);
  stated.sort((a, b) => ((a.rank ?? 0) - (b.rank ?? 0)) * (isDescending ? -1 : 1));
  return [...stated, ...silent].map(({ row }) => row);
}

/** The place of each key that says something; equal ones share it. Comparing words is slow, and most rows say the same. */
function rankKeys(keys: readonly SortKey[]): Map<SortKey, number> {
  const distinct = [...new Set(keys)].filter((key) => key !== null).sort(compareKeys);
  let rank = 0;
  return new Map(
    distinct.map((key, at) => {
      const before = distinct[at - 1];
      if (before !== undefined && compareKeys(before, key) !== 0) rank++;
      return [key, rank] as const;
    }),
  );
}

/** Numbers stand before words that give no order. */
function compareKeys(a: SortKey, b: SortKey): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  if (typeof b === 'number') return 1;
  return words.compare(a ?? '', b ?? '');
}
