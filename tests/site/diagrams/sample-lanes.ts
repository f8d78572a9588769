import type { LaneCard, LaneChart, LaneWait } from '../../../src/site/diagrams/lane-chart-types.ts';
import { createNode } from './sample-graph.ts';

/** A card with what matters to a test. */
export function createCard(id: string, rest: Partial<LaneCard> = {}): LaneCard {
  return { id, node: createNode(id), glyph: 'planned', effort: 'M', note: '', kind: 'item', ...rest };
}

/** Lanes of cards in columns, by their ids: `[[['a1'], ['a2']], [['b1'], []]]`. */
export function createChart(lanes: readonly (readonly (readonly string[])[])[], waits: readonly LaneWait[]): LaneChart {
  return {
    columns: (lanes[0] ?? []).map((_, at) => `Step ${at + 1}`),
    hasDeliverables: true,
    lanes: lanes.map((columns, at) => ({
      label: String.fromCharCode(65 + at),
      title: `Lane ${at}`,
      href: `/p/lanes/${at}/`,
      notes: ['Harbour office'],
      deliverable: at === 0 ? 'A boat that floats' : null,
      source: { name: 'plan.md', line: at + 1, href: `/p/plan/#L${at + 1}` },
      columns: columns.map((ids) => ids.map((id) => createCard(id))),
    })),
    waits,
  };
}

/** One waits for the other. */
export function wait(to: string, from: string, satisfied = false): LaneWait {
  return { from: [from], to: [to], satisfied };
}

/** A full grid of lanes, columns and cards in which each card waits for some in any column, its own and later ones too. */
export function createTangle(lanes: number, columns: number, cards: number): LaneChart {
  const name = (lane: number, column: number, card: number) => `l${lane}c${column}n${card}`;
  const range = (length: number) => Array.from({ length }, (_, at) => at);
  const grid = range(lanes).map((lane) =>
    range(columns).map((column) => range(cards).map((card) => name(lane, column, card))),
  );
  const ids = grid.flat(2);
  const waits = ids.map((id, at) => {
    const source = (at * 7 + 5) % ids.length;
    return wait(id, ids[source] ?? '', source % 4 === 0);
  });
  return createChart(grid, waits);
}
