import { parseInline } from './inline.ts';
import { parseParagraph } from './paragraphs.ts';
import type { List, ListEntry, Paragraph, TextLine } from './tree.ts';

const NUMBERED = /^(\d{1,9})[.)][ \t]+(?=\S)/;

/** A label with the list that it introduces. */
export interface LabelledList {
  readonly label: Paragraph;
  readonly list: List;
}

/**
 * Finds a list in a paragraph. A numbered list that does not begin with 1 cannot interrupt a paragraph, so its first entry
 * is text to Markdown:
 * ```
 * **Week 2:**
 * 4. Fourth
 *    - nested
 * ```
 * People mean a list, and {@link nestInLast} puts the lists that follow where they belong.
 */
export function splitNumbered(text: string, paragraph: Paragraph): LabelledList | null {
  const at = paragraph.lines.findIndex((line, index) => index > 0 && NUMBERED.test(line.text));
  const label = paragraph.lines[at - 1];
  if (at < 1 || !label || !/[:：][*_]*\s*$/u.test(label.text)) return null;
  const starts = paragraph.lines.slice(at).filter((line) => NUMBERED.test(line.text));
  const entries = starts.map((line, index) =>
    readEntry(text, line, (starts[index + 1]?.start ?? paragraph.end + 1) - 1),
  );
  const start = starts[0]?.start ?? paragraph.end;
  return {
    label: {
      ...paragraph,
      end: label.end,
      inline: parseInline(text, { start: paragraph.start, end: label.end }),
      lines: paragraph.lines.slice(0, at),
    },
    list: { type: 'list', start, end: paragraph.end, ordered: true, entries },
  };
}

function readEntry(text: string, line: TextLine, end: number): ListEntry {
  const mark = NUMBERED.exec(line.text);
  const lead = parseParagraph(text, { start: line.start + (mark?.[0].length ?? 0), end });
  return { start: line.start, end, number: Number(mark?.[1]), box: null, lead, blocks: [] };
}

/** Puts lists into the last entry of the list in front of them. */
export function nestInLast(list: List, nested: readonly List[]): List {
  const last = list.entries.at(-1);
  const end = nested.at(-1)?.end;
  if (!last || end === undefined) return list;
  return {
    ...list,
    end,
    entries: [...list.entries.slice(0, -1), { ...last, end, blocks: [...last.blocks, ...nested] }],
  };
}
