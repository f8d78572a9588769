import { findComponents } from './components.ts';
import type { WaitGraph, WaitNode } from './wait-graph.ts';

/** The longest chain of open items that wait for each other. */
export interface CriticalPath {
  /** Keys in the order of work: the first can be done first. Two or more. */
  readonly items: readonly string[];
  readonly length: number;
  /** Hours when all open items that wait or are waited for state their effort so; else items are counted. */
  readonly unit: 'hours' | 'items';
}

/**
 * The chain that decides how soon everything can be done; null when no open item waits for another one. Waits inside a
 * loop do not count, because its items have no order. Of chains of one length, the one whose last item comes first in
 * the documents. Linear.
 */
export function findCriticalPath(graph: WaitGraph): CriticalPath | null {
  const components = findComponents(graph.nodes.filter(isOpen), listOpenTargets);
  const nodes = components.flat();
  const unit = nodes.filter(isChained).every(({ item }) => item?.effort?.hours) ? 'hours' : 'items';
  const weightOf = ({ item }: WaitNode): number =>
    item === null ? 0 : unit === 'hours' ? (item.effort?.hours ?? 0) : 1;

  const componentOf = new Map(components.flatMap((members) => members.map((member) => [member, members])));
  const chains = new Map<WaitNode, Chain>();
  for (const node of nodes) {
    const before = listOpenTargets(node)
      .filter((target) => componentOf.get(target) !== componentOf.get(node))
      .flatMap((target) => chains.get(target) ?? []);
    const longest = before.reduce<Chain | null>(pickLonger, null);
    chains.set(node, { node, before: longest, length: (longest?.length ?? 0) + weightOf(node) });
  }
  const ends = graph.nodes.filter(isChained).flatMap((node) => chains.get(node) ?? []);
  const longest = ends.reduce<Chain | null>(pickLonger, null);
  const items = listItems(longest);
  return longest && items.length > 1 ? { items, length: longest.length, unit } : null;
}

interface Chain {
  readonly node: WaitNode;
  readonly before: Chain | null;
  readonly length: number;
}

function pickLonger(a: Chain | null, b: Chain): Chain {
  return a && a.length >= b.length ? a : b;
}

function listItems(end: Chain | null): string[] {
  const keys: string[] = [];
  for (let chain = end; chain; chain = chain.before) if (chain.node.item) keys.push(chain.node.item.key);
  return keys.reverse();
}

function isChained(node: WaitNode): boolean {
  return node.item !== null && node.isOpen && (node.waitsFor.some(isOpen) || node.holdsUp.some(isOpen));
}

function listOpenTargets({ waitsFor }: WaitNode): WaitNode[] {
  return waitsFor.filter(isOpen);
}

function isOpen(node: WaitNode): boolean {
  return node.isOpen;
}
