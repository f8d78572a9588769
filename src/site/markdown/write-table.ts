import type { Table, TableCell, TableRow } from 'mdast';
import { words } from '#words/markdown.ts';
import { noAnchors } from './line-anchors.ts';
import { endLine } from './positions.ts';
import type { Rendering } from './rendering.ts';
import { writeInlines } from './write-inlines.ts';

/** A table in a container of its own that scrolls, by keyboard too. Cells beyond the head's are kept. */
export function writeTable(node: Table, rendering: Rendering): string {
  const label = words.table(rendering.anchors === noAnchors ? null : (node.position?.start.line ?? null));
  const [head, ...body] = node.children.map((row, index) => writeRow(row, node, index === 0, rendering));
  const rows = body.length > 0 ? `<tbody>${body.join('')}</tbody>` : '';
  return `<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><thead>${head ?? ''}</thead>${rows}</table></div>`;
}

function writeRow(row: TableRow, table: Table, isHead: boolean, rendering: Rendering): string {
  const attributes = claimRow(row, rendering);
  const cells = row.children.map((cell, index) => {
    const last = index === row.children.length - 1;
    return writeCell(cell, isHead, table.align?.[index] ?? null, last ? endLine(row) : undefined, rendering);
  });
  return `<tr${attributes}>${cells.join('')}</tr>`;
}

function claimRow(row: TableRow, rendering: Rendering): string {
  return row.position ? rendering.anchors.claim(row.position.start.line) : '';
}

function writeCell(
  cell: TableCell,
  isHead: boolean,
  align: string | null,
  end: number | undefined,
  rendering: Rendering,
): string {
  const passed = rendering.anchors.takePassed();
  const text = writeInlines(cell.children, rendering);
  const content = `${passed}${text}${rendering.anchors.takePassed(end)}`;
  const side = align === 'right' || align === 'center' ? ` class="${align === 'right' ? 'end' : 'center'}"` : '';
  // An empty head cell heads nothing, and a screen reader must not announce it as if it did.
  return isHead && text !== '' ? `<th scope="col"${side}>${content}</th>` : `<td${side}>${content}</td>`;
}
