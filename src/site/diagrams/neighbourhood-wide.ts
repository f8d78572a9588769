import type { Neighbourhood } from './graph-types.ts';
import { arrowHead, drawFocus } from './neighbourhood-boxes.ts';
import { createSlots, heightOf, type PlacedSlot, stackSlots } from './neighbourhood-side.ts';
import { drawArrows, drawFrame } from './svg.ts';

const WIDTH = 840;
const LEFT_WIDTH = 262;
const FOCUS = { width: 234, height: 55 };
const RIGHT_WIDTH = 223;
const BOX_HEIGHT = 47;
const MARGIN = 12.5;
/** From the right side of a box to where its arrow turns, to the base of the arrow head, and to the next column. */
const TURN = 28.5;
const HEAD = 51.5;
const COLUMN_GAP = 60;

/** The drawing in three columns. An empty side takes no room. */
export function drawWide({ focus, waitsFor, unblocks }: Neighbourhood, label: string): string {
  const sides = [createSlots(waitsFor, BOX_HEIGHT), createSlots(unblocks, BOX_HEIGHT)] as const;
  const gap = sides.some((side) => side.length > 3) ? 15 : 31;
  const heights = sides.map((side) => heightOf(side, gap));
  const height = Math.max(FOCUS.height, ...heights);
  const top = (index: 0 | 1) => MARGIN + Math.floor((height - (heights[index] ?? 0)) / 2);

  const focusX = waitsFor.length > 0 ? 0.5 + LEFT_WIDTH + COLUMN_GAP : 0.5;
  const box = { x: focusX, y: MARGIN + Math.floor((height - FOCUS.height) / 2), ...FOCUS };
  const middle = Math.round(box.y + box.height / 2);
  const left = stackSlots(sides[0], 0.5, top(0), LEFT_WIDTH, gap);
  const right = stackSlots(sides[1], focusX + FOCUS.width + COLUMN_GAP, top(1), RIGHT_WIDTH, gap);

  const content = [
    drawArrows([
      ...left.map((slot) => arrowIn(slot, middle)),
      ...right.map((slot) => arrowOut(slot, focusX + FOCUS.width, middle)),
    ]),
    ...left.map((slot) => slot.draw(slot.box)),
    drawFocus(focus, box),
    ...right.map((slot) => slot.draw(slot.box)),
  ];
  return drawFrame('wide', WIDTH, Math.ceil(height + 2 * MARGIN), label, content.join(''));
}

function arrowIn({ box, satisfied }: PlacedSlot, middle: number) {
  return { satisfied, ...route(box.x + box.width, centre(box), middle) };
}

function arrowOut({ box, satisfied }: PlacedSlot, from: number, middle: number) {
  return { satisfied, ...route(from, middle, centre(box)) };
}

function route(from: number, start: number, end: number): { line: string; head: string } {
  const turn = start === end ? '' : `H${from + TURN}V${end}`;
  return { line: `M${from} ${start}${turn}H${from + HEAD}`, head: arrowHead(from + HEAD, end) };
}

function centre(box: { y: number; height: number }): number {
  return Math.round(box.y + box.height / 2);
}
