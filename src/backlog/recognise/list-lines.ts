import type { List, ListEntry } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import type { TextAt } from './statement.ts';

/** All entries of a list as lines, nested ones after their parent. */
export function flatten(source: SourceFile, list: List, depth = 0): TextAt[] {
  return list.entries.flatMap((entry) => flattenEntry(source, entry, depth));
}

/** An entry and all under it as lines. */
export function flattenEntry(source: SourceFile, entry: ListEntry, depth = 0): TextAt[] {
  const done = entry.box === null ? null : /x/i.test(entry.box);
  const own: TextAt[] = entry.lead
    ? [{ text: entry.lead.inline.markdown, done, place: placeOf(source, entry.lead), depth }]
    : [];
  return [...own, ...entry.blocks.flatMap((block) => (block.type === 'list' ? flatten(source, block, depth + 1) : []))];
}
