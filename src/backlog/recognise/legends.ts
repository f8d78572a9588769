import type { Block, Paragraph, Table } from '../markdown.ts';
import type { LegendEntry } from '../model.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { fold } from '../vocabulary/normalise.ts';
import { isPriorityLevel } from '../vocabulary/priority.ts';
import { sectionKindOf } from '../vocabulary/sections.ts';
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

/**
 * Reads a legend on a line of its own:
 * ```
 * Legend: ✅ done · 🔄 in progress | ⬜ to do
 * ```
 */
export function readInlineLegend(source: SourceFile, paragraph: Paragraph): LegendEntry[] {
  return paragraph.lines.flatMap((line) => {
    const text = line.text.replace(/[*_`]/g, '');
    const label = /^([^:：]{2,30})[:：]\s*(.+)$/su.exec(text);
    if (!label?.[1] || !label[2] || sectionKindOf(label[1]) !== 'legend') return [];
    return label[2].split(/\s*[|·•,;/]\s*/u).flatMap((part) => {
      const entry =
        /^(\S{1,20}?)\s*(?:[=:–—]|-(?=\s))?\s+(.{2,60})$/su.exec(part.trim()) ??
        /^(\S{1,20})\s*=\s*(.{2,60})$/su.exec(part.trim());
      return entry?.[1] && entry[2] ? [createEntry(source, line, entry[1], entry[2])] : [];
    });
  });
}

/**
 * Reads a table of marks and what they mean, which is a legend wherever it stands:
 * ```
 * | Mark | Meaning |
 * | ---- | ------- |
 * | 🔴   | Urgent  |
 * ```
 * Null for other tables: a mark before each piece of work is its status, and marks repeat there or stand before other words.
 */
export function readLegendTable(source: SourceFile, table: Table): LegendEntry[] | null {
  const marks = table.rows.map((row) => row.cells[0]?.text.replace(/\ufe0f/g, '').trim() ?? '');
  const meanings = table.rows.map((row) => row.cells[1]?.text.trim() ?? '');
  const isMarked = marks.every((mark) => MARK.test(mark)) && new Set(marks).size === marks.length;
  if (table.header.length !== 2 || table.rows.length < 2 || !isMarked) return null;
  const known = meanings.filter(isStateOrLevel);
  if (meanings.includes('') || known.length * 2 < meanings.length) return null;
  return table.rows.map((row, at) => createEntry(source, row, marks[at] ?? '', meanings[at] ?? ''));
}

/** One emoji or sign, with nothing that could be read aloud. */
const MARK = /^[^\p{L}\p{N}\s]{1,4}$/u;

/** `Done`, `Urgent`, `Urgent: today`: a meaning begins with the word for it. */
function isStateOrLevel(meaning: string): boolean {
  const word = /^[^([（:：,，;—–]+/u.exec(meaning)?.[0].trim() ?? '';
  return isPriorityLevel(word) || parseStatus(word)?.reason === null;
}

function createEntry(
  source: SourceFile,
  span: { start: number; end: number },
  term: string,
  meaning: string,
): LegendEntry {
  // A mark alone means what the legend says, not what it usually does.
  const known = (fold(term) === '' ? null : parseStatus(term)) ?? parseStatus(meaning.slice(0, 60));
  return { ...placeOf(source, span), term: term.trim(), class: known?.class ?? null, meaning: meaning.trim() };
}
