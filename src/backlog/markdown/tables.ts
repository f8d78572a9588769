import type { TableCell, Table as TableNode, TableRow } from 'mdast';
import type { Span } from '../source.ts';
import { parseInline, readInline } from './inline.ts';
import { spanOf } from './parse-tree.ts';
import type { Inline, Row, Table } from './tree.ts';

/** Reads a table; each row has at most as many cells as the header. */
export function readTable(text: string, node: TableNode): Table {
  const [head, ...rows] = node.children;
  const header = (head?.children ?? []).map((cell) => readCell(text, cell));
  return { type: 'table', ...spanOf(node), header, rows: rows.map((row) => readRow(text, row, header.length)) };
}

function readRow(text: string, row: TableRow, width: number): Row {
  const span = spanOf(row);
  const found = Math.max(row.children.length, countCells(text.slice(span.start, span.end)));
  if (found > width) return splitOverfullRow(text, span, width);
  return { ...span, cells: row.children.map((cell) => readCell(text, cell)), strayPipes: [], overfull: false };
}

function readCell(text: string, { children, position }: TableCell): Inline {
  const [first, last] = [children[0], children.at(-1)];
  if (first && last) return readInline(text, children, spanOf(first).start, spanOf(last).end);
  const cell = spanOf({ position });
  const start = text[cell.start] === '|' ? cell.start + 1 : cell.start;
  return { start, end: start, text: '', markdown: '', runs: [] };
}

/** Cells that GFM sees in a row: it ends a cell at every pipe without a backslash, inside code too. */
function countCells(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}

/**
 * Splits a row that has too many cells again, this time keeping code spans whole:
 * ```
 * | A-3 | Guard `draft -> done|failed` | test |
 *                            ^ stray
 * ```
 * Cells that are still too many are joined to the last one, so nothing is lost.
 */
function splitOverfullRow(text: string, span: Span, width: number): Row {
  const { pieces, strayPipes } = splitOutsideCode(text, span);
  const inner = pieces.filter(
    (piece, at) => (at > 0 && at < pieces.length - 1) || text.slice(piece.start, piece.end).trim() !== '',
  );
  const overfull = inner.length > width;
  const kept = overfull ? joinExcess(inner, width) : inner;
  return { ...span, cells: kept.map((piece) => parseInline(text, piece)), strayPipes, overfull };
}

function splitOutsideCode(text: string, span: Span): { pieces: Span[]; strayPipes: number[] } {
  const pieces: Span[] = [];
  const strayPipes: number[] = [];
  let fence = '';
  let start = span.start;
  for (let at = span.start; at < span.end; at++) {
    const character = text[at];
    if (character === '`') {
      const run = /^`+/.exec(text.slice(at, span.end))?.[0] ?? '`';
      if (fence === '' && text.slice(at + run.length, span.end).includes(run)) fence = run;
      else if (fence === run) fence = '';
      at += run.length - 1;
    } else if (character === '|' && text[at - 1] !== '\\') {
      if (fence !== '') strayPipes.push(at);
      else {
        pieces.push({ start, end: at });
        start = at + 1;
      }
    }
  }
  return { pieces: [...pieces, { start, end: span.end }], strayPipes };
}

function joinExcess(pieces: readonly Span[], width: number): Span[] {
  const last = pieces[width - 1];
  const end = pieces.at(-1)?.end ?? 0;
  return last ? [...pieces.slice(0, width - 1), { start: last.start, end }] : [...pieces];
}
