import type { GraphNode } from './graph-types.ts';

/** A box in a lane: an item, something that its items wait for, or the count of those that found no room. */
export interface LaneCard {
  /** Unique in its chart. */
  readonly id: string;
  readonly node: GraphNode;
  /** A glyph of the page's sprite; empty for none. */
  readonly glyph: string;
  /** Stands at the right end of the first line; may be empty. */
  readonly effort: string;
  /** A few words under the title: `outside`, `Sprint 4`; may be empty. */
  readonly note: string;
  /** `elsewhere`: part of the backlog, but of none of these lanes. `more`: counts what is not drawn. */
  readonly kind: 'item' | 'closed' | 'outside' | 'elsewhere' | 'more';
}

export interface ChartLane {
  /** Its letter; may be empty. */
  readonly label: string;
  readonly title: string;
  readonly href: string;
  /** What stands under the title, each on its own line: the owner, what is still to do. */
  readonly notes: readonly string[];
  /** What it delivers, as plain text; null when no document says so. */
  readonly deliverable: string | null;
  /** Where it is written; null when that has no page. */
  readonly source: { readonly name: string; readonly line: number; readonly href: string } | null;
  /** As many as the chart has heads of columns. */
  readonly columns: readonly (readonly LaneCard[])[];
}

/** All of `to` wait for all of `from`: ids of cards. */
export interface LaneWait {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** True when the wait is over; else it holds up. */
  readonly satisfied: boolean;
}

/** Lanes that run side by side, with what each does step by step. */
export interface LaneChart {
  /** Heads of the columns between the names of the lanes and what they deliver. */
  readonly columns: readonly string[];
  readonly hasDeliverables: boolean;
  readonly lanes: readonly ChartLane[];
  readonly waits: readonly LaneWait[];
}
