import type { Block } from '../markdown.ts';
import type { LegendEntry } from '../model.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { parseStatus } from '../vocabulary/status.ts';

/**
 * Reads what a legend says about its terms:
 * ```
 * - `READY` — fully specified, can be picked up        | ✅ | Done |
 * ```
 * A term's class comes from the term itself, else from the first words of its meaning.
 */
export function readLegend(source: SourceFile, blocks: readonly Block[]): LegendEntry[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') {
      return block.entries.flatMap((entry) => {
        const text = entry.lead?.inline.text ?? '';
        const match = /^\s*(.{1,40}?)\s*(?:[—–:=：→]|\s-)\s*(.+)$/su.exec(text);
        return match ? [createEntry(source, entry.lead ?? entry, match[1] ?? '', match[2] ?? '')] : [];
      });
    }
    if (block.type === 'table') {
      return block.rows.flatMap((row) => {
        const [term, meaning] = row.cells;
        return term?.text && meaning ? [createEntry(source, row, term.text, meaning.text)] : [];
      });
    }
    return [];
  });
}

function createEntry(
  source: SourceFile,
  span: { start: number; end: number },
  term: string,
  meaning: string,
): LegendEntry {
  const known = parseStatus(term) ?? parseStatus(meaning.slice(0, 60));
  return { ...placeOf(source, span), term: term.trim(), class: known?.class ?? null, meaning: meaning.trim() };
}
