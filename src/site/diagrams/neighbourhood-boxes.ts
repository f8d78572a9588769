import { words as things } from '#words/things.ts';
import type { GraphNode, Neighbour } from './graph-types.ts';
import { drawBox, drawGlyph, drawText, glyphOf, wrapNode } from './svg.ts';
import { clipText, wrapText } from './text-metrics.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Distance of text from the sides of its box, and of text that stands behind a glyph. */
const INDENT = 12;
const BEHIND_GLYPH = 33;
const TEXT = 13;
const SMALL = 12;
const MONO = 12.5;

/** The box of a neighbour: a link, dashed where it is outside the backlog. */
export function drawNeighbour({ node, satisfied, note }: Neighbour, box: Rectangle): string {
  const frame = drawBox(box, node.status === 'external' ? 'ext' : '');
  const glyph = drawGlyph(glyphOf(node, satisfied), box.x + INDENT - 0.5, box.y + 9);
  const words = node.label === '' ? drawUnnamed(node, note, box) : drawNamed(node, box, 'd', SMALL);
  return wrapNode(node, frame + glyph + words);
}

/** The box of the item itself, with a strong edge. It is where the reader is, so it is no link. */
export function drawFocus(node: GraphNode, box: Rectangle): string {
  const glyph = drawGlyph(glyphOf(node, false), box.x + INDENT - 0.5, box.y + 12);
  const inner = { ...box, y: box.y + 3 };
  const words = node.label === '' ? drawUnnamed(node, undefined, inner) : drawNamed(node, inner, '', TEXT);
  return wrapNode({ ...node, href: null }, drawBox(box, 'me') + glyph + words);
}

/** The last box of a side that has more neighbours than fit. */
export function drawFolded(count: number, box: Rectangle): string {
  return `<g>${drawBox(box)}${drawText(`+${things.more(count)}`, box.x + INDENT, box.y + box.height / 2 + 4, 'd')}</g>`;
}

/** An arrow head that points to the right, its base at a point. */
export function arrowHead(x: number, y: number): string {
  return `M${x} ${y - 4}l8 4-8 4z`;
}

function drawNamed(node: GraphNode, box: Rectangle, classes: string, size: number): string {
  const label = clipText(node.label, box.width - BEHIND_GLYPH - INDENT, MONO, 'mono');
  const title = clipText(node.title, box.width - 2 * INDENT, size, 'regular');
  const baseline = classes === 'd' ? 38 : 40;
  return (
    drawText(label, box.x + BEHIND_GLYPH, box.y + 20, 'mi') + drawText(title, box.x + INDENT, box.y + baseline, classes)
  );
}

/** Without an id the title takes the first line, and the second if no note stands there. */
function drawUnnamed(node: GraphNode, note: string | undefined, box: Rectangle): string {
  const width = box.width - BEHIND_GLYPH - INDENT;
  const lines = wrapText(node.title, width, TEXT, 'regular', note === undefined ? 2 : 1);
  const texts = lines.map((line, index) => drawText(line, box.x + BEHIND_GLYPH, box.y + 20 + index * 17));
  if (note === undefined) return texts.join('');
  return texts.join('') + drawText(clipText(note, width, SMALL, 'regular'), box.x + BEHIND_GLYPH, box.y + 37, 'd');
}
