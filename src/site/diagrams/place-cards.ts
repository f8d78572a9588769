import { type CardBox, createCardBox } from './lane-chart-cards.ts';
import type { ChartLane } from './lane-chart-types.ts';

/** A card's place in the grid of lanes and columns, and how far it is from the first card of its lane. */
export interface GridCard {
  readonly box: CardBox;
  readonly lane: number;
  readonly column: number;
  readonly offset: number;
}

const GAP = 8;

/** Stacks the cards of each lane in its columns. */
export function placeCards(lanes: readonly ChartLane[], width: number): GridCard[] {
  return lanes.flatMap(({ columns }, lane) =>
    columns.flatMap((cards, column) => {
      let offset = 0;
      return cards.map((card) => {
        const box = createCardBox(card, width);
        const placed = { box, lane, column, offset };
        offset += box.height + GAP;
        return placed;
      });
    }),
  );
}

/** How high the cards of each lane stand, without what is around them. */
export function heightsOf(cards: readonly GridCard[], count: number): number[] {
  const heights = Array.from({ length: count }, () => 0);
  for (const { lane, offset, box } of cards) heights[lane] = Math.max(heights[lane] ?? 0, offset + box.height);
  return heights;
}
