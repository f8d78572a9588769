import type { Check, Line } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { renderInline } from '../markdown.ts';
import { href } from '../urls.ts';
import { type QuoteAttributes, quoteFrom } from './quote.ts';
import { type SourceView, showSource } from './source.ts';

/** One stated line with its place. */
export interface LineView {
  /** Inline HTML. */
  readonly html: string;
  /** Whether its box is ticked; null without a box. */
  readonly done: boolean | null;
  readonly source: SourceView;
  readonly quote: QuoteAttributes;
}

/** Shows a line; `home` is the file that defines the thing whose page it stands on. */
export function showLine(index: ProjectIndex, line: Line | Check, home?: string): LineView {
  return {
    html: renderInline(line.text, linkItemsOf(index)),
    done: 'done' in line ? line.done : null,
    source: showSource(index, line, home),
    quote: quoteFrom(index.documentByFile.get(line.file)),
  };
}

/** Finds the address of the item that an id in a text of the project means; `except` is the page it stands on. */
export function linkItemsOf(index: ProjectIndex, except?: string): (id: string) => string | null {
  return (id) => {
    const item = index.itemById.get(id.toLowerCase());
    return item && item.key !== except ? href(item.url) : null;
  };
}
