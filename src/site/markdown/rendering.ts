import type { Definition } from 'mdast';
import type { Drawing, DrawingFailure } from '../mermaid/drawing.ts';
import type { LineAnchors } from './line-anchors.ts';
import type { LinkItem } from './link-ids.ts';

/** What the writers know about the text that they turn into HTML. */
export interface Rendering {
  /** The Markdown that the tree's positions point into. */
  readonly text: string;
  readonly anchors: LineAnchors;
  readonly linkItem: LinkItem | null;
  /** What became of the diagram with a source, and whether the page shows it already; null for one that nobody drew. */
  readonly takeDrawing: (
    source: string,
  ) => { readonly drawing: Drawing | DrawingFailure; readonly isRepeated: boolean } | null;
  /** The address of a file named relative to this document, with its fragment; null when the site does not publish it. */
  readonly linkFile: (path: string, fragment: string) => string | null;
  /** The id on this page that a fragment of this document leads to; null when there is none. */
  readonly findFragment: (fragment: string) => string | null;
  /** Link definitions by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The line of each footnote by identifier. */
  readonly footnotes: ReadonlyMap<string, number>;
  /** The id of the next heading; null where headings get none. */
  readonly nextHeadingId: () => string | null;
  /** The level that a heading of this depth gets on the page: no deeper than one below the heading before it. */
  readonly levelOf: (depth: number) => number;
}
