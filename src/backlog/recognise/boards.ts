import type { Block, Section } from '../markdown.ts';
import { findPriority, isPriorityLevel } from '../vocabulary/priority.ts';
import { isWorkHeading, namesArea } from '../vocabulary/sections.ts';
import { parseStatus } from '../vocabulary/status.ts';
import { withoutCount } from '../vocabulary/totals.ts';

/** What a heading sorts the work under it by. */
export type Column = 'status' | 'priority' | 'work';

/** `## Done`, `# Excluded`, `## In progress (3)`: what stands under it is work in that state, wherever it stands. */
export function isStatusHeading(text: string): boolean {
  return saysStatus(text) && !namesArea(withoutCount(text));
}

function saysStatus(text: string): boolean {
  const status = parseStatus(withoutCount(text));
  return status !== null && status.reason === null;
}

/** What a heading sorts the work under it by: `Done`, `High priority`, `Later`; null for any other heading. */
export function columnOf(text: string): Column | null {
  if (saysStatus(text)) return 'status';
  const words = withoutCount(text);
  if (findPriority(words) !== null || isPriorityLevel(words)) return 'priority';
  return isWorkHeading(words) ? 'work' : null;
}

/**
 * True where headings side by side are columns of a board: `## Now`, `## Next`, `## Done`. One alone may mean anything, and so
 * may several that could all be parts of the work: `## Review`, `## Testing`.
 */
export function isBoard(sections: readonly Section[]): boolean {
  const columns = sections.flatMap(({ heading }) => (heading && columnOf(heading.text) !== null ? [heading.text] : []));
  return columns.length > 1 && columns.some((text) => !namesArea(withoutCount(text)));
}

/**
 * Parts blocks at the lines that stand over lists as headings would, where several of them make a board:
 * ```
 * High priority
 * - Title
 *
 * Low priority
 * - Title
 * ```
 * Returns what stands before the first such line, and a section for each.
 */
export function readColumns(
  blocks: readonly Block[],
  above: number,
): { before: readonly Block[]; sections: readonly Section[] } {
  const starts = blocks.flatMap((block, at) => (isColumnLine(block, blocks[at + 1]) ? [at] : []));
  if (starts.length < 2) return { before: blocks, sections: [] };
  const sections = starts.flatMap((start, at): Section[] => {
    const head = blocks[start];
    if (head?.type !== 'paragraph') return [];
    const rest = blocks.slice(start + 1, starts[at + 1]);
    const end = rest.at(-1)?.end ?? head.end;
    return [
      { start: head.start, end, depth: Math.max(above + 1, 2), heading: head.inline, blocks: rest, sections: [] },
    ];
  });
  return { before: blocks.slice(0, starts[0]), sections };
}

function isColumnLine(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'paragraph' || next?.type !== 'list' || block.lines.length !== 1) return false;
  const text = block.inline.text.replace(/\s*[:：]$/u, '');
  return text.length <= 60 && columnOf(text) !== null;
}
