import { findComponents } from './components.ts';
import type { WaitGraph, WaitNode } from './wait-graph.ts';

/** When an open item could be worked on, counted from now in the unit of its schedule. */
export interface ScheduledItem {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** True when no document states its effort, so that the assumed one stands in. */
  readonly isAssumed: boolean;
}

/** How the open work could run if nothing but its dependencies decided. A projection, no plan. */
export interface Schedule {
  /** Hours of work when at least one open item states its effort so; else each item is one step. */
  readonly unit: 'hours' | 'steps';
  /** What an item without a stated effort counts: the median of the stated ones, or one step. */
  readonly assumed: number;
  /** The open items by start, then by end, then in document order. */
  readonly items: readonly ScheduledItem[];
  /** When the last of them ends. */
  readonly length: number;
}

/**
 * Lets every open item start as soon as the last open one that it waits for has ended. Nobody is busy with anything else,
 * what is outside the backlog takes no time, and items in a loop start together. An item whose parts are open takes no
 * time of its own. Linear, and a sort.
 */
export function projectSchedule(graph: WaitGraph): Schedule {
  const open = graph.nodes.filter(({ isOpen }) => isOpen);
  const divided = new Set(open.flatMap(({ item }) => item?.parent ?? []));
  const stated = open.flatMap(({ item }) => (item?.effort?.hours ? [item.effort.hours] : []));
  const unit = stated.length > 0 ? 'hours' : 'steps';
  const assumed = unit === 'hours' ? medianOf(stated) : 1;
  const effortOf = ({ item }: WaitNode): number => {
    if (item === null || divided.has(item.key)) return 0;
    return unit === 'hours' ? (item.effort?.hours ?? assumed) : 1;
  };

  const ends = new Map<WaitNode, number>();
  const starts = new Map<WaitNode, number>();
  for (const members of findComponents(open, ({ waitsFor }) => waitsFor.filter(({ isOpen }) => isOpen))) {
    const before = members.flatMap(({ waitsFor }) => waitsFor.flatMap((target) => ends.get(target) ?? []));
    const start = before.reduce((latest, end) => Math.max(latest, end), 0);
    for (const member of members) {
      starts.set(member, start);
      ends.set(member, start + effortOf(member));
    }
  }
  const items = open.flatMap((node) => {
    if (node.item === null || divided.has(node.item.key)) return [];
    const isAssumed = !node.item.effort?.hours;
    return [{ key: node.item.key, start: starts.get(node) ?? 0, end: ends.get(node) ?? 0, isAssumed }];
  });
  items.sort((a, b) => a.start - b.start || a.end - b.end);
  return { unit, assumed, items, length: items.reduce((latest, { end }) => Math.max(latest, end), 0) };
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = 0, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
