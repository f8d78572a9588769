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
  /** How many items of each status a node holds that stands for several. */
  readonly sums?: readonly { readonly status: StatusClass | 'unstated'; readonly count: number }[];
  /** True for a neighbour that lies outside of what is drawn. */
  readonly isStub?: boolean;
  /** The chains that it is a part of: the longest one by the waits, one that a document declares. */
  readonly chains?: readonly ('longest' | 'declared')[];
  /** The key of the item that it is, by which a script narrows the picture. */
  readonly item?: string;
}

/** An arrow in the direction of work: `to` waits for `from`. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** True when the wait is over; else the arrow holds up. */
  readonly satisfied: boolean;
  /** True when it is a link of the longest chain. */
  readonly isLongest?: boolean;
  /** How many waits an arrow stands for that stands for several. */
  readonly count?: number;
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
