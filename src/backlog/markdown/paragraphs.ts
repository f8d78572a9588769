import type { PhrasingContent } from 'mdast';
import type { Span } from '../source.ts';
import { parseInline, readInline } from './inline.ts';
import { splitLines } from './lines.ts';
import type { Inline, Paragraph } from './tree.ts';

/** Makes a paragraph of its parsed content. */
export function readParagraph(text: string, nodes: readonly PhrasingContent[], { start, end }: Span): Paragraph {
  return createParagraph(text, readInline(text, nodes, start, end));
}

/** Makes a paragraph of a stretch of text. */
export function parseParagraph(text: string, span: Span): Paragraph {
  return { type: 'paragraph', ...span, inline: parseInline(text, span), lines: splitLines(text, span) };
}

/** Makes a paragraph of its inline text. */
export function createParagraph(text: string, inline: Inline): Paragraph {
  const { start, end } = inline;
  return { type: 'paragraph', start, end, inline, lines: splitLines(text, inline) };
}
