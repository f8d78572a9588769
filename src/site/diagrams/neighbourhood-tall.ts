import type { Neighbourhood } from './graph-types.ts';
import { arrowHead, drawFocus } from './neighbourhood-boxes.ts';
import { createSlots, heightOf, type PlacedSlot, stackSlots } from './neighbourhood-side.ts';
import { drawArrows, drawFrame } from './svg.ts';

const WIDTH = 350;
const BEFORE_HEIGHT = 47;
const FOCUS = { x: 34.5, width: 315, height: 52 };
const AFTER = { x: 60.5, width: 289, height: 50 };
const GAP = 9;
const ABOVE_FOCUS = 14;
const BELOW_FOCUS = 25;
/** Where the lines run down, left of the boxes that they lead to, and how long an arrow head is. */
const BEFORE_TRUNK = 10;
const AFTER_TRUNK = 36;
const HEAD = 8.5;

/** The upright drawing: what the item waits for, the item, what waits for it. */
export function drawTall({ focus, waitsFor, unblocks }: Neighbourhood, label: string): string {
  const before = createSlots(waitsFor, BEFORE_HEIGHT);
  const after = createSlots(unblocks, AFTER.height);
  const top = before.length > 0 ? 0.5 + heightOf(before, GAP) + ABOVE_FOCUS : 0.5;
  const box = { ...FOCUS, y: top };
  const bottom = top + FOCUS.height;
  const middle = Math.round(top + FOCUS.height / 2);

  const above = stackSlots(before, 0.5, 0.5, WIDTH - 1, GAP);
  const below = stackSlots(after, AFTER.x, bottom + BELOW_FOCUS, AFTER.width, GAP);
  const height = below.length > 0 ? bottom + BELOW_FOCUS + heightOf(after, GAP) : bottom;
  const content = [
    drawArrows([...above.map((slot) => arrowDown(slot, middle)), ...below.map((slot) => arrowOut(slot, bottom))]),
    ...above.map((slot) => slot.draw(slot.box)),
    drawFocus(focus, box),
    ...below.map((slot) => slot.draw(slot.box)),
  ];
  return drawFrame('tall', WIDTH, Math.ceil(height + 1), label, content.join(''));
}

function arrowDown({ box, satisfied }: PlacedSlot, middle: number) {
  const end = FOCUS.x - HEAD;
  return { satisfied, line: `M${BEFORE_TRUNK} ${box.y + box.height}V${middle}H${end}`, head: arrowHead(end, middle) };
}

function arrowOut({ box, satisfied }: PlacedSlot, bottom: number) {
  const end = AFTER.x - HEAD;
  const middle = Math.round(box.y + box.height / 2);
  return { satisfied, line: `M${AFTER_TRUNK} ${bottom}V${middle}H${end}`, head: arrowHead(end, middle) };
}
