import type { LaneCard } from './lane-chart-types.ts';
import { drawBox, drawGlyph, drawText, wrapNode } from './svg.ts';
import { clipText, measureText, wrapText } from './text-metrics.ts';

/** A card with its words cut to lines, and the height that they need. */
export interface CardBox {
  readonly card: LaneCard;
  readonly label: string;
  readonly lines: readonly string[];
  readonly note: string;
  readonly height: number;
}

const INDENT = 9;
const BEHIND_GLYPH = 28;
const LINE = 15;
const SMALL = 12;
const MONO = 12.5;
const MOST_LINES = 3;

/** Sets the words of a card: glyph, id and effort on one line, the title below; without an id the title beside the glyph. */
export function createCardBox(card: LaneCard, width: number): CardBox {
  const { node, effort, kind } = card;
  const behind = effort === '' ? 0 : measureText(effort, SMALL, 'regular') + INDENT;
  const label = clipText(node.label, width - BEHIND_GLYPH - INDENT - behind, MONO, 'mono');
  const room = width - INDENT - (label === '' ? startOf(card) + behind : INDENT);
  const lines = wrapText(node.title, room, SMALL, 'regular', kind === 'closed' ? 2 : MOST_LINES);
  const note = clipText(card.note, width - 2 * INDENT, SMALL, 'regular');
  const rows = lines.length + (label === '' ? 0 : 1) + (note === '' ? 0 : 1);
  return { card, label, lines, note, height: 14 + Math.max(rows, 1) * LINE };
}

/** Draws a card at a place. */
export function drawCardBox(
  { card, label, lines, note, height }: CardBox,
  x: number,
  y: number,
  width: number,
): string {
  const { node, glyph, effort, kind } = card;
  const frame = drawBox({ x, y, width, height }, kind === 'outside' ? 'ext' : kind === 'elsewhere' ? 'far' : '');
  const mark = glyph === '' ? '' : drawGlyph(glyph, x + INDENT, y + 8);
  const id = label === '' ? '' : drawText(label, x + BEHIND_GLYPH, y + 19, 'mi');
  const size = effort === '' ? '' : drawText(effort, x + width - INDENT, y + 19, 'd end');
  const start = label === '' ? startOf(card) : INDENT;
  const first = y + (label === '' ? 19 : 19 + LINE);
  const texts = lines.map((line, at) => drawText(line, x + start, first + at * LINE));
  const under = note === '' ? '' : drawText(note, x + start, first + lines.length * LINE, 'd');
  const content = `${frame}${mark}${id}${size}${texts.join('')}${under}`;
  return wrapNode(node, content, `card ${node.status}`);
}

function startOf({ glyph }: LaneCard): number {
  return glyph === '' ? INDENT : BEHIND_GLYPH;
}
