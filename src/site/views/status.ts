import { words } from '#words/status.ts';
import type { Item, Status, StatusClass } from '../../backlog/model.ts';
import { STATUSES } from '../../backlog/query/fields.ts';

/** What a glyph can say: a status class, that none is stated, or that a deadline has passed. */
export type Glyph = StatusClass | 'unstated' | 'late';

export const GLYPH_WORDS: Readonly<Record<Glyph, string>> = words.names;

/** The order of lists: what needs somebody first. */
export const BY_ATTENTION: readonly Glyph[] = ['late', ...STATUSES];

/** The order of bars: how far things are, what is stuck at the far end. */
export const BY_PROGRESS: readonly Glyph[] = [
  'done',
  'in-progress',
  'ready',
  'planned',
  'needs-spec',
  'unstated',
  'deferred',
  'cancelled',
  'late',
  'blocked',
];

/** The class of an item, a sprint or a lane, or that it states none. Lateness is not a class. */
export function classOf({ status }: { readonly status: Status | null }): StatusClass | 'unstated' {
  return status?.class ?? 'unstated';
}

/** The glyph of an item: its class, or that it is late on the day `asOf`. */
export function glyphOf(item: Pick<Item, 'status'>, asOf: string | null): Glyph {
  return daysLate(item, asOf) > 0 ? 'late' : classOf(item);
}

/** True for an item that nobody has to do anything for any more. */
export function isClosed(item: Pick<Item, 'status'>): boolean {
  return item.status?.class === 'done' || item.status?.class === 'cancelled';
}

/** How many days the deadline of an open item lies before the day `asOf`; 0 when it is not late or no day is known. */
export function daysLate(item: Pick<Item, 'status'>, asOf: string | null): number {
  const deadline = item.status?.deadline;
  if (!deadline || !asOf || isClosed(item) || deadline >= asOf) return 0;
  return Math.round((Date.parse(asOf) - Date.parse(deadline)) / 86_400_000);
}
