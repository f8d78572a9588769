import type { Span } from '../source.ts';
import type { TextLine } from './tree.ts';

/** The lines of a stretch of text, each without its indentation and the quote marks in it. */
export function splitLines(text: string, span: Span): TextLine[] {
  return splitAt(text, span, /^[\s>]+/);
}

/** The lines of code as written, without the fences around it. */
export function splitCode(text: string, span: Span): TextLine[] {
  const lines = splitAt(text, span, null);
  const fenced = /^\s*(?:```|~~~)/.test(lines[0]?.text ?? '');
  if (!fenced) return lines;
  const closed = lines.length > 1 && /^\s*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1)?.text ?? '');
  return lines.slice(1, closed ? -1 : undefined);
}

function splitAt(text: string, span: Span, indent: RegExp | null): TextLine[] {
  const lines: TextLine[] = [];
  let start = span.start;
  for (const raw of text.slice(span.start, span.end).split('\n')) {
    const skipped = indent?.exec(raw)?.[0].length ?? 0;
    lines.push({ text: raw.slice(skipped), start: start + skipped, end: start + raw.length });
    start += raw.length + 1;
  }
  return lines;
}
