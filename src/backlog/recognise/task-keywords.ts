import { matchEnd } from '../vocabulary/match-end.ts';
import { matchTaskKeyword } from '../vocabulary/task-keywords.ts';
import type { TrailingField } from './remark-parts.ts';

/** A title with what stands around it taken off. */
export interface KeywordTask {
  readonly text: string;
  readonly status: string;
  readonly fields: readonly TrailingField[];
}

/** What goes on behind a keyword in a sentence is no title: `NEXT door is the yard`. */
const TITLE = /^:?\s+(\\?\[#[A-Z]\\?\]\s+)?(?=[\p{Lu}\p{Lo}\d"'“«`*])/u;
/** The line of days below a title, which is read as fields. */
const PLANNING = /\s(?:DEADLINE|SCHEDULED|CLOSED):\s*[<[].*$/su;
const TAGS = /\s:((?:[\p{L}\p{N}_@#%-]+:)+)$/u;

/**
 * Takes off what org mode writes around a title; null where nothing stands before it.
 * ```
 * NEXT [#A] Mend the fence :north:yard:
 * ^ status ^ priority      ^ labels
 * ```
 */
export function takeTaskKeyword(written: string): KeywordTask | null {
  const status = matchTaskKeyword(written);
  const opening = status === null ? null : TITLE.exec(written.slice(status.length));
  if (status === null || !opening) return null;
  const title = written.slice(status.length + opening[0].length).replace(PLANNING, '');
  const tags = matchEnd(title, TAGS);
  const labels = tags?.match[1]?.split(':').filter((tag) => tag !== '') ?? [];
  const priority = opening[1]?.replace(/[\\\s]/g, '');
  return {
    text: tags?.before ?? title,
    status,
    fields: [
      ...(priority ? [{ field: 'priority' as const, label: '', text: priority }] : []),
      ...labels.map((text) => ({ field: 'labels' as const, label: '', text })),
    ],
  };
}
