import type { Document } from '../model.ts';
import type { Layout } from '../recognise/layout.ts';
import type { LooseText } from '../recognise/statement.ts';
import { lineText, type Place, placeOf, type SourceFile } from '../source.ts';
import { findLeadingDate } from '../vocabulary/dates.ts';
import { isLogHeading } from '../vocabulary/history.ts';

/**
 * Lists the entries of the logs in a document that begin with a date, whatever carries them:
 * ```
 * ## Changelog
 * - 2026-02-06: S4-1 is done       | 2026-02-06 | S4-1 is done |       ### 2026-02-06
 * ```
 */
export function listLogged(source: SourceFile, layout: Layout, texts: readonly LooseText[]): Document['logged'] {
  const logs = new Set(layout.headings.map(({ text }) => text).filter(isLogHeading));
  if (logs.size === 0) return [];
  const loose = texts.filter(({ scope }) => scope.headings.some((heading) => logs.has(heading)));
  return [...loose, ...listHeadingsBelow(source, layout, logs)].flatMap(({ text, place }) => {
    const date = findLeadingDate(text);
    return date === null ? [] : [{ date, ...place }];
  });
}

function listHeadingsBelow(
  source: SourceFile,
  { headings }: Layout,
  logs: ReadonlySet<string>,
): { text: string; place: Place }[] {
  let depth = Number.POSITIVE_INFINITY;
  return headings.flatMap((heading) => {
    if (heading.depth <= depth) {
      depth = logs.has(heading.text) ? heading.depth : Number.POSITIVE_INFINITY;
      return [];
    }
    const start = source.lineStarts[heading.line - 1] ?? 0;
    return [
      { text: heading.text, place: placeOf(source, { start, end: start + lineText(source, heading.line).length }) },
    ];
  });
}
