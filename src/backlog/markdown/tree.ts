import type { Span } from '../source.ts';

/** A piece of text with one set of marks. */
export interface TextRun extends Span {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  readonly deleted: boolean;
}

/** The text of a heading, a cell, a paragraph. `text` has no markup and is on one line; `markdown` is as written. */
export interface Inline extends Span {
  readonly text: string;
  readonly markdown: string;
  readonly runs: readonly TextRun[];
}

/** One line of the source, without indentation and quote marks. */
export interface TextLine extends Span {
  readonly text: string;
}

export interface Paragraph extends Span {
  readonly type: 'paragraph';
  readonly inline: Inline;
  readonly lines: readonly TextLine[];
}

export interface ListEntry extends Span {
  /** Number of an ordered entry. */
  readonly number: number | null;
  /** What stands in the box of a checklist entry: ` `, `x`, `!`, `~` …; null without a box. */
  readonly box: string | null;
  /** The first paragraph, after the box; null when the entry begins with something else. */
  readonly lead: Paragraph | null;
  readonly blocks: readonly Block[];
}

export interface List extends Span {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly entries: readonly ListEntry[];
}

export interface Row extends Span {
  readonly cells: readonly Inline[];
  /** Offsets of pipes inside code that split a cell although a cell was meant to go on. */
  readonly strayPipes: readonly number[];
  /** True when the row still has more cells than the header. */
  readonly overfull: boolean;
}

export interface Table extends Span {
  readonly type: 'table';
  readonly header: readonly Inline[];
  readonly rows: readonly Row[];
}

export interface Fence extends Span {
  readonly type: 'fence';
  readonly language: string | null;
  /** What stands in it, without what the blocks around it put before each line. */
  readonly value: string;
  readonly lines: readonly TextLine[];
}

export interface Quote extends Span {
  readonly type: 'quote';
  readonly blocks: readonly Block[];
}

/** A block that holds text but no structure: raw HTML, front matter, a thematic break, a definition. */
export interface OtherBlock extends Span {
  readonly type: 'html' | 'frontmatter' | 'other';
  readonly text: string;
}

export type Block = Paragraph | List | Table | Fence | Quote | OtherBlock;

/** A heading with everything under it. The root section has depth 0 and no heading. */
export interface Section extends Span {
  readonly depth: number;
  readonly heading: Inline | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}
