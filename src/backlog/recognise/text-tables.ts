import { type Fence, type Inline, type Paragraph, parseInline, type Table, type TextLine } from '../markdown.ts';
import type { SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { matchId } from '../vocabulary/ids.ts';

/**
 * Reads lines with pipes that are no Markdown table, for want of a delimiter row:
 * ```
 * Format: `ID | Title | Owner | Depends`
 * B01 | Enablement | Ida | -
 * B02 | Rollout | Kim | B01
 * ```
 * The header is a line whose cells name fields. Null when there is none, or when fewer than two lines fit it.
 */
export function readPipeText(source: SourceFile, paragraph: Paragraph, before: Paragraph | null): Table | null {
  const lines = paragraph.lines.map((line) => splitCells(source, line, '|'));
  const own = lines.findIndex(isHeader);
  const header = own >= 0 ? lines[own] : before?.lines.map((line) => splitCells(source, line, '|')).find(isHeader);
  if (!header) return null;
  const rows = lines
    .slice(own + 1)
    .filter((cells) => cells.length > 2 && cells.length <= header.length + 1 && matchId(cells[0]?.text ?? ''));
  return rows.length >= 2 || (own < 0 && rows.length === 1) ? createTable(paragraph, header, rows) : null;
}

/**
 * Reads a fence of comma-separated values whose first line names fields:
 * ```
 * id,title,priority
 * S1-01,Roles,P1
 * ```
 */
export function readCsv(source: SourceFile, fence: Fence): Table | null {
  const [first, ...rest] = fence.lines.filter((line) => line.text.trim() !== '');
  const header = first ? splitCells(source, first, ',') : [];
  if (!isHeader(header) || rest.length === 0) return null;
  return createTable(
    fence,
    header,
    rest.map((line) => splitCells(source, line, ',')),
  );
}

function isHeader(cells: readonly Inline[]): boolean {
  const names = cells.map((cell) => fieldOf(cell.text));
  return (
    cells.length > 2 &&
    names.filter((name) => name !== null).length >= 2 &&
    (names.includes('id') || names.includes('title'))
  );
}

function createTable(
  span: { start: number; end: number },
  header: readonly Inline[],
  rows: readonly (readonly Inline[])[],
): Table {
  return {
    type: 'table',
    start: span.start,
    end: span.end,
    header,
    rows: rows.map((cells) => ({
      start: cells[0]?.start ?? span.start,
      end: cells.at(-1)?.end ?? span.end,
      cells,
      strayPipes: [],
      overfull: false,
    })),
  };
}

/** Cells between separators; quotes in CSV keep a separator, as code does between pipes. A label before the first cell is dropped. */
function splitCells(source: SourceFile, line: TextLine, separator: string): Inline[] {
  const lead =
    separator === '|' ? (/^(?:[*_]*\p{L}+[*_]*\s*[:：][*_]*\s*)?[`*_|]*/u.exec(line.text)?.[0].length ?? 0) : 0;
  const text = line.text.replace(/(?<![`*_|\s])[`*_|\s]+$/u, '');
  const cells: Inline[] = [];
  let quoted = false;
  let start = lead;
  for (let at = lead; at <= text.length; at++) {
    if (text[at] === (separator === '|' ? '`' : '"')) quoted = !quoted;
    if (at < text.length && (quoted || text[at] !== separator)) continue;
    cells.push(unquote(parseInline(source.text, { start: line.start + start, end: line.start + at })));
    start = at + 1;
  }
  return cells;
}

function unquote(cell: Inline): Inline {
  const text = cell.text.replace(/^"(.*)"$/s, '$1');
  return text === cell.text ? cell : { ...cell, text, markdown: text };
}
