import type { Block, List } from '../markdown.ts';
import type { SourceFile } from '../source.ts';
import { countDefiningFields, isFieldList } from './fields.ts';

/**
 * Moves fields that stand beside an entry into it:
 * ```
 * 1. wire-the-lamps
 *
 * - Priority: P1
 * - Effort: S
 * ```
 * Markdown reads two lists; the second one is about the only entry of the first.
 */
export function joinSiblingFields(source: SourceFile, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      block.type === 'list' &&
      last?.type === 'list' &&
      isLonely(last) &&
      isFieldList(block) &&
      countDefiningFields(source, [block]) > 0
    ) {
      joined[joined.length - 1] = {
        ...last,
        end: block.end,
        entries: last.entries.map((entry) => ({ ...entry, end: block.end, blocks: [block] })),
      };
    } else joined.push(block);
  }
  return joined;
}

function isLonely(list: List): boolean {
  const [entry, ...others] = list.entries;
  return entry?.lead != null && others.length === 0 && entry.blocks.length === 0;
}
