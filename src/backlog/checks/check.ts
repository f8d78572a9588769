import type { UnresolvedReference } from '../link/edges.ts';
import type { Backlog, Finding } from '../model.ts';
import type { StatedWaits } from './stated-waits.ts';

/** What checks look at: the linked backlog, what could not be linked, and the day. */
export interface CheckInput {
  readonly backlog: Omit<Backlog, 'findings'>;
  readonly unresolved: readonly UnresolvedReference[];
  /** What items say that they wait for, in their own words. */
  readonly statedWaits: StatedWaits;
  /** YYYY-MM-DD; null when nothing may depend on the day. */
  readonly today: string | null;
}

/**
 * One rule over a whole backlog. Reports at the smallest span that shows the fault, names every item, sprint and lane
 * concerned as a subject, and never throws for what documents say. The order of what it returns does not matter.
 */
export type Check = (input: CheckInput) => Finding[];
