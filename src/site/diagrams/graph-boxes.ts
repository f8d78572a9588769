import type { GraphNode } from './graph-types.ts';
import { drawBox, drawGlyph, drawText, glyphOf, wrapNode } from './svg.ts';
import { clipText, measureText, wrapText } from './text-metrics.ts';

/** A node's words, cut to lines, and the size of the box that holds them. */
export interface NodeBox {
  readonly node: GraphNode;
  readonly label: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const INDENT = 10;
const BEHIND_GLYPH = 30;
const MOST_WIDTH = 160;
const LEAST_WIDTH = 80;
const LINE = 15;
const SMALL = 12;
const MONO = 12.5;

/** Sets the words of a node: its id beside the glyph and the title below, or the title alone beside the glyph. */
export function createNodeBox(node: GraphNode): NodeBox {
  const label = clipText(node.label, MOST_WIDTH - BEHIND_GLYPH + INDENT, MONO, 'mono');
  const start = label === '' ? BEHIND_GLYPH : INDENT;
  const lines = wrapText(node.title, MOST_WIDTH - start + INDENT, SMALL, 'regular', 2);
  const widths = lines.map((line) => start + measureText(line, SMALL, 'regular'));
  const widest = Math.max(LEAST_WIDTH, BEHIND_GLYPH + measureText(label, MONO, 'mono'), ...widths);
  const rows = lines.length + (label === '' ? 0 : 1);
  return { node, label, lines, width: Math.ceil(widest) + INDENT, height: 14 + Math.max(rows, 1) * LINE };
}

/** Draws a node's box at a place. `satisfied`: nothing waits for it any more. */
export function drawNodeBox(box: NodeBox, x: number, y: number, satisfied: boolean): string {
  const { node, label, lines, width, height } = box;
  const frame = drawBox({ x, y, width, height }, node.status === 'external' ? 'ext' : '');
  const glyph = drawGlyph(glyphOf(node, satisfied), x + INDENT, y + 8);
  const head = label === '' ? '' : drawText(label, x + BEHIND_GLYPH, y + 19, 'mi');
  const start = label === '' ? BEHIND_GLYPH : INDENT;
  const first = label === '' ? 19 : 19 + LINE;
  const texts = lines.map((line, index) => drawText(line, x + start, y + first + index * LINE));
  return wrapNode(node, frame + glyph + head + texts.join(''), `node ${node.status}`);
}
