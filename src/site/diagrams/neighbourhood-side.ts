import type { Neighbour } from './graph-types.ts';
import { drawFolded, drawNeighbour, type Rectangle } from './neighbourhood-boxes.ts';

/** More neighbours than this on one side are folded into a last box that counts them. */
const MOST = 8;
const FOLDED_HEIGHT = 31;

/** A neighbour before it has its place, or the box that counts those that got none. */
export interface Slot {
  readonly height: number;
  readonly satisfied: boolean;
  readonly draw: (box: Rectangle) => string;
}

/** A slot in its place. */
export interface PlacedSlot extends Slot {
  readonly box: Rectangle;
}

/** The slots of one side. */
export function createSlots(neighbours: readonly Neighbour[], height: number): Slot[] {
  const shown = neighbours.length <= MOST ? neighbours : neighbours.slice(0, MOST - 1);
  const folded = neighbours.slice(shown.length);
  const slots = shown.map((neighbour) => ({
    height,
    satisfied: neighbour.satisfied,
    draw: (box: Rectangle) => drawNeighbour(neighbour, box),
  }));
  if (folded.length === 0) return slots;
  const satisfied = folded.every((neighbour) => neighbour.satisfied);
  return [...slots, { height: FOLDED_HEIGHT, satisfied, draw: (box) => drawFolded(folded.length, box) }];
}

/** Places slots under each other. */
export function stackSlots(slots: readonly Slot[], x: number, top: number, width: number, gap: number): PlacedSlot[] {
  let y = top;
  return slots.map((slot) => {
    const box = { x, y, width, height: slot.height };
    y += slot.height + gap;
    return { ...slot, box };
  });
}

/** Height of slots under each other. */
export function heightOf(slots: readonly Slot[], gap: number): number {
  return slots.reduce((sum, { height }) => sum + height + gap, -gap);
}
