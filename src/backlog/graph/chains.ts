import type { Item } from '../model.ts';
import { findComponents } from './components.ts';
import type { WaitGraph, WaitNode } from './wait-graph.ts';

/** Open items of which each waits for the one before it, directly or through a lane or sprint. */
export interface Chain {
  /** Keys in the order of work: the first can be done first. Two or more. */
  readonly items: readonly string[];
  /** The sum of their weights. */
  readonly length: number;
}

/**
 * The heaviest chain of open items by `weightOf`, whose weights are not negative; of equal ones the one with more items,
 * then the one whose last item comes first in the documents. Null when no open item waits for another one. Waits inside
 * a loop do not count, because its items have no order. Linear.
 */
export function findLongestChain(graph: WaitGraph, weightOf: (item: Item) => number): Chain | null {
  const componentOf = new Map<WaitNode, readonly WaitNode[]>();
  const links = new Map<WaitNode, Link>();
  for (const members of findComponents(graph.nodes.filter(isOpen), listOpenTargets)) {
    for (const member of members) componentOf.set(member, members);
    for (const member of members) {
      const before = listOpenTargets(member)
        .filter((target) => componentOf.get(target) !== members)
        .flatMap((target) => links.get(target) ?? []);
      links.set(member, addLink(member, before.reduce<Link | null>(pickLonger, null), weightOf));
    }
  }
  const ends = graph.nodes.filter(isChained).flatMap((node) => links.get(node) ?? []);
  const longest = ends.reduce<Link | null>(pickLonger, null);
  return longest && longest.count > 1 ? { items: listItems(longest), length: longest.length } : null;
}

/** Whether an item is open and waits for something open, or something open waits for it. */
export function isChained(node: WaitNode): boolean {
  return node.item !== null && node.isOpen && (node.waitsFor.some(isOpen) || node.holdsUp.some(isOpen));
}

/** The last step of a chain. */
interface Link {
  readonly node: WaitNode;
  readonly before: Link | null;
  readonly length: number;
  readonly count: number;
}

function addLink(node: WaitNode, before: Link | null, weightOf: (item: Item) => number): Link {
  const { length, count } = before ?? { length: 0, count: 0 };
  if (node.item === null) return { node, before, length, count };
  return { node, before, length: length + weightOf(node.item), count: count + 1 };
}

function pickLonger(a: Link | null, b: Link): Link {
  if (a === null || a.length < b.length) return b;
  return a.length === b.length && a.count < b.count ? b : a;
}

function listItems(end: Link): string[] {
  const keys: string[] = [];
  for (let link: Link | null = end; link; link = link.before) if (link.node.item) keys.push(link.node.item.key);
  return keys.reverse();
}

function listOpenTargets({ waitsFor }: WaitNode): WaitNode[] {
  return waitsFor.filter(isOpen);
}

function isOpen(node: WaitNode): boolean {
  return node.isOpen;
}
