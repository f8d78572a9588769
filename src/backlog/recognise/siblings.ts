import type { Block, List, ListEntry } from '../markdown.ts';
import type { SourceFile } from '../source.ts';
import { countDefiningFields, isFieldList } from './fields.ts';

/**
 * Puts what stands beside an entry into it, where Markdown reads two lists and people mean one:
 * ```
 * 1. wire-the-lamps          10. **Paint the posts**
 *                               - Effort: S
 * - Priority: P1
 * - Effort: S                three spaces are one too few behind a number of two digits
 * ```
 */
export function joinSiblingFields(source: SourceFile, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const entry = last?.type === 'list' ? last.entries.at(-1) : undefined;
    if (block.type === 'list' && last?.type === 'list' && entry && belongsTo(source, block, last, entry)) {
      joined[joined.length - 1] = withNested(last, entry, block);
    } else joined.push(block);
  }
  return joined;
}

function belongsTo(source: SourceFile, list: List, above: List, entry: ListEntry): boolean {
  if (entry.lead === null || entry.blocks.length > 0) return false;
  if (indentOf(source, list) > indentOf(source, above)) return true;
  return above.entries.length === 1 && isFieldList(list) && countDefiningFields(source, [list]) > 0;
}

function indentOf(source: SourceFile, list: List): number {
  const start = source.text.lastIndexOf('\n', list.start - 1) + 1;
  return list.start - start;
}

function withNested(list: List, last: ListEntry, nested: List): List {
  const entry = { ...last, end: nested.end, blocks: [nested] };
  return { ...list, end: nested.end, entries: [...list.entries.slice(0, -1), entry] };
}
