import type { GraphNode } from './graph-types.ts';
import { drawBox, drawGlyph, drawText, glyphOf, type NodeAttributes, round, wrapNode } from './svg.ts';
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
/** What is cut off the corners of something outside the backlog. */
const CUT = 8;
const SUM_WIDTH = 40;

/** Sets the words of a node: its id beside the glyph and the title below, or the title alone beside the glyph. */
export function createNodeBox(node: GraphNode): NodeBox {
  const label = clipText(node.label, MOST_WIDTH - BEHIND_GLYPH + INDENT, MONO, 'mono');
  const start = startOf(node, label);
  const lines = wrapText(node.title, MOST_WIDTH - start + INDENT, SMALL, 'regular', node.isStub ? 1 : 2);
  const widths = lines.map((line) => start + measureText(line, SMALL, 'regular'));
  const sums = INDENT + (node.sums?.length ?? 0) * SUM_WIDTH;
  const widest = Math.max(LEAST_WIDTH, BEHIND_GLYPH + measureText(label, MONO, 'mono'), sums, ...widths);
  const rows = lines.length + (label === '' ? 0 : 1) + (node.sums ? 1.2 : 0);
  return { node, label, lines, width: Math.ceil(widest) + INDENT, height: Math.ceil(14 + Math.max(rows, 1) * LINE) };
}

/** Draws a node's box at a place. `satisfied`: nothing waits for it any more. */
export function drawNodeBox(box: NodeBox, x: number, y: number, satisfied: boolean, own: NodeAttributes): string {
  const { node, label, lines, height } = box;
  const hasGlyph = node.sums === undefined;
  const glyph = hasGlyph ? drawGlyph(glyphOf(node, satisfied), x + INDENT, y + 8) : '';
  const behind = hasGlyph ? BEHIND_GLYPH : INDENT;
  const head = label === '' ? '' : drawText(label, x + behind, y + 19, 'mi');
  const start = startOf(node, label);
  const first = label === '' ? 19 : 19 + LINE;
  const texts = lines.map((line, index) => drawText(line, x + start, y + first + index * LINE));
  const sums = drawSums(node, x + INDENT, y + height - 20);
  const marks = node.chains?.includes('declared') ? drawBar(x, y, height) : '';
  return wrapNode(node, drawShape(box, x, y) + marks + glyph + head + texts.join('') + sums, classesOf(node), own);
}

function startOf(node: GraphNode, label: string): number {
  return label === '' && node.sums === undefined ? BEHIND_GLYPH : INDENT;
}

function classesOf(node: GraphNode): string {
  const marks = [node.isStub && 'stub', node.chains?.includes('longest') && 'longest'];
  return ['node', node.status, ...marks].filter(Boolean).join(' ');
}

/** What is outside the backlog has its corners cut off. */
function drawShape({ node, width, height }: NodeBox, x: number, y: number): string {
  if (node.status !== 'external') return drawBox({ x, y, width, height });
  const [right, bottom] = [round(x + width), round(y + height)];
  const top = `M${round(x + CUT)} ${round(y)}H${round(right - CUT)}L${right} ${round(y + CUT)}V${round(bottom - CUT)}`;
  const rest = `L${round(right - CUT)} ${bottom}H${round(x + CUT)}L${round(x)} ${round(bottom - CUT)}V${round(y + CUT)}z`;
  return `<path class="ext" d="${top}${rest}"/>`;
}

function drawBar(x: number, y: number, height: number): string {
  return `<path class="declared" d="M${round(x + 3)} ${round(y + 4)}v${round(height - 8)}"/>`;
}

function drawSums({ sums = [] }: GraphNode, x: number, y: number): string {
  const parts = sums.map(({ status, count }, at) => {
    const left = x + at * SUM_WIDTH;
    return drawGlyph(status, left, y) + drawText(`${count}`, left + 17, y + 11);
  });
  return parts.join('');
}
