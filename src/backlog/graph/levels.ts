import { findComponents } from './components.ts';
import type { WaitGraph, WaitNode } from './wait-graph.ts';

/**
 * The level of each item, by key: 0 waits for nothing, all others are one above the highest item they wait for. Items
 * in one loop share a level. Linear.
 */
export function findLevels(graph: WaitGraph): Map<string, number> {
  const levels = new Map<WaitNode, number>();
  for (const members of findComponents(graph.nodes, ({ waitsFor }) => waitsFor)) {
    const below = members.flatMap(({ waitsFor }) => waitsFor.map((target) => levels.get(target) ?? -1));
    const highest = below.reduce((a, b) => Math.max(a, b), -1);
    const level = members.some(({ item }) => item !== null) ? highest + 1 : highest;
    for (const member of members) levels.set(member, level);
  }
  return new Map(graph.nodes.flatMap((node) => (node.item ? [[node.item.key, levels.get(node) ?? 0]] : [])));
}
