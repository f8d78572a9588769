import type { StatusClass } from '../../backlog/model.ts';

/** A box of a graph. */
export interface GraphNode {
  /** Unique in its graph. */
  readonly id: string;
  /** The id as written, in front of the title; empty for a thing without one. */
  readonly label: string;
  readonly title: string;
  /** `external`: something outside the backlog. */
  readonly status: StatusClass | 'unstated' | 'external';
  readonly href: string | null;
  /** Name of the box around it: its sprint. Null outside of all. */
  readonly group: string | null;
}

/** An arrow in the direction of work: `to` waits for `from`. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** True when the wait is over; else the arrow holds up. */
  readonly satisfied: boolean;
}

/** What is drawn. Nodes and edges in reading order, which is also the order of the Tab key. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A neighbour of an item, and whether the arrow between the two no longer holds anything up. */
export interface Neighbour {
  readonly node: GraphNode;
  readonly satisfied: boolean;
  /** A few words under the title of a node without an id: `external · no owner · no date`. */
  readonly note?: string;
}

/** An item between what it waits for and what waits for it. */
export interface Neighbourhood {
  readonly focus: GraphNode;
  readonly waitsFor: readonly Neighbour[];
  readonly unblocks: readonly Neighbour[];
}
