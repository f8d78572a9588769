import { words as things } from '#words/things.ts';

/** The part of a list that a page has room for, and where the whole of it is. */
export interface Excerpt<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly more: { readonly text: string; readonly href: string } | null;
}

const MOST_ROWS = 12;

/** Shows the first of some records; `href` is where all of them are. */
export function excerpt<Record, Row>(
  records: readonly Record[],
  href: string,
  show: (record: Record) => Row,
  most = MOST_ROWS,
): Excerpt<Row> {
  const more = records.length - most;
  return {
    rows: records.slice(0, most).map(show),
    total: records.length,
    more: more > 0 ? { text: things.more(more), href } : null,
  };
}
