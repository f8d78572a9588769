import type { LaneWait } from './lane-chart-types.ts';
import type { GridCard } from './place-cards.ts';

/** How far the ends of two lines in one track are apart. */
const CLEARANCE = 4;

/** A line that runs down a gutter; a gutter lies before the column of its number, the last one behind all. */
export interface Trunk {
  readonly gutter: number;
  readonly from: number;
  readonly to: number;
}

/** Where a wait reaches cards that are not in the next column: along the top of their lane, then down another gutter. */
export interface Detour {
  readonly lane: number;
  readonly column: number;
  /** Its place among the detours of its lane, from 0 at the top. */
  readonly channel: number;
  readonly targets: readonly GridCard[];
}

/** One wait from the cards of one column. */
export interface Route {
  readonly satisfied: boolean;
  readonly sources: readonly GridCard[];
  readonly column: number;
  /** In the next column, reached from the gutter between. */
  readonly near: readonly GridCard[];
  readonly detours: readonly Detour[];
}

/** Plans how each wait gets from its cards to those that wait. */
export function routeWaits(waits: readonly LaneWait[], cards: readonly GridCard[]): Route[] {
  const cardById = new Map(cards.map((card) => [card.box.card.id, card]));
  const find = (ids: readonly string[]) => ids.flatMap((id) => cardById.get(id) ?? []);
  const detoursIn = new Map<number, number>();
  return joinWaits(waits).flatMap(({ from, to, satisfied }) => {
    const targets = find(to);
    return [...Map.groupBy(find(from), ({ column }) => column)].map(([column, sources]) => ({
      satisfied,
      sources,
      column,
      near: targets.filter((target) => target.column === column + 1),
      detours: planDetours(
        targets.filter((target) => target.column !== column + 1),
        detoursIn,
      ),
    }));
  });
}

/** How many lines run along the top of each lane. */
export function countChannels(routes: readonly Route[], lanes: number): number[] {
  const counts = Array.from({ length: lanes }, () => 0);
  for (const { lane } of routes.flatMap(({ detours }) => detours)) counts[lane] = (counts[lane] ?? 0) + 1;
  return counts;
}

/** The track of each trunk in its gutter, from the left: those that would lie on each other get different ones. */
export function assignTracks(trunks: readonly Trunk[]): Map<Trunk, number> {
  const tracks = new Map<Trunk, number>();
  const byGutter = Map.groupBy(trunks, ({ gutter }) => gutter);
  for (const own of byGutter.values()) {
    const ends: number[] = [];
    for (const trunk of own.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
      const free = ends.findIndex((end) => end + CLEARANCE <= trunk.from);
      const track = free === -1 ? ends.length : free;
      ends[track] = trunk.to;
      tracks.set(trunk, track);
    }
  }
  return tracks;
}

/** First those with the same sources, then those with the same targets: lines that say the same run as one. */
function joinWaits(waits: readonly LaneWait[]): LaneWait[] {
  const bySource = Map.groupBy(waits, ({ from, satisfied }) => `${satisfied} ${from.join(' ')}`);
  const joined = [...bySource.values()].map((group) => joinAll(group));
  const byTarget = Map.groupBy(joined, ({ to, satisfied }) => `${satisfied} ${to.join(' ')}`);
  return [...byTarget.values()].map((group) => joinAll(group));
}

function joinAll(group: readonly LaneWait[]): LaneWait {
  return {
    from: [...new Set(group.flatMap(({ from }) => from))],
    to: [...new Set(group.flatMap(({ to }) => to))],
    satisfied: group.every(({ satisfied }) => satisfied),
  };
}

function planDetours(targets: readonly GridCard[], detoursIn: Map<number, number>): Detour[] {
  const places = Map.groupBy(targets, ({ lane, column }) => `${lane} ${column}`);
  return [...places.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const channel = detoursIn.get(first.lane) ?? 0;
    detoursIn.set(first.lane, channel + 1);
    return [{ lane: first.lane, column: first.column, channel, targets: group }];
  });
}
