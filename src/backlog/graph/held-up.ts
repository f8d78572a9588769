import { addRow, BLOCK, clearRows, countRow, createRows, setBit, uniteRows } from './bit-rows.ts';
import { findComponents } from './components.ts';
import type { WaitGraph, WaitNode } from './wait-graph.ts';

/**
 * How many open items cannot go on before each open item is closed, directly or through others, by key; items in a loop
 * count each other. What is closed, or holds nobody up, is absent.
 *
 * Exact, and therefore not linear: see {@link countReached}.
 */
export function countHeldUp(graph: WaitGraph): ReadonlyMap<string, number> {
  const items = graph.nodes.filter(({ item, isOpen }) => item !== null && isOpen);
  const counts = countReached(
    graph,
    items.map((node) => [node]),
  );
  return new Map(
    items.flatMap(({ item }, at) => {
      const count = (counts[at] ?? 1) - 1;
      return item && count > 0 ? [[item.key, count]] : [];
    }),
  );
}

/**
 * For each of some groups of open nodes, how many open items can be reached along `holdsUp`, those of the group included.
 *
 * Each node has one bit for each item that it reaches, which it takes over from the nodes that it holds up; nodes of a
 * loop share theirs. The items pass in blocks, so that memory stays linear; time is that of one walk through the graph
 * times the number of items divided by 32.
 */
export function countReached(graph: WaitGraph, groups: readonly (readonly WaitNode[])[]): number[] {
  if (groups.length === 0) return [];
  const { components, targets, listRows } = condense(graph);
  const starts = groups.map(listRows);
  const counts = groups.map(() => 0);
  const rows = createRows(components.length + 1);
  const union = components.length;
  for (let first = 0; first < graph.nodes.length; first += BLOCK) {
    clearRows(rows);
    for (const [at, members] of components.entries()) {
      for (const { item, index } of members) if (item && isWithin(index, first)) setBit(rows, at, index - first);
      for (const target of targets[at] ?? []) addRow(rows, at, target);
    }
    for (const [at, start] of starts.entries()) {
      const [only = union] = start;
      const row = start.length === 1 ? only : union;
      if (row === union) uniteRows(rows, union, start);
      counts[at] = (counts[at] ?? 0) + countRow(rows, row);
    }
  }
  return counts;
}

/** The open part of a graph with each loop as one node, which has a row. */
interface Condensation {
  readonly components: readonly (readonly WaitNode[])[];
  /** For each row, those that it holds up; they come before it. */
  readonly targets: readonly (readonly number[])[];
  /** The rows of some nodes, each once. */
  readonly listRows: (nodes: readonly WaitNode[]) => number[];
}

function condense(graph: WaitGraph): Condensation {
  const components = findComponents(graph.nodes.filter(isOpen), ({ holdsUp }) => holdsUp.filter(isOpen));
  const rowOf = new Int32Array(graph.nodes.length).fill(-1);
  for (const [row, members] of components.entries()) for (const { index } of members) rowOf[index] = row;
  const listRows = (nodes: readonly WaitNode[]) => [
    ...new Set(nodes.filter(isOpen).map(({ index }) => rowOf[index] ?? -1)),
  ];
  const targets = components.map((members, row) =>
    listRows(members.flatMap(({ holdsUp }) => holdsUp)).filter((target) => target !== row),
  );
  return { components, targets, listRows };
}

function isOpen(node: WaitNode): boolean {
  return node.isOpen;
}

function isWithin(index: number, first: number): boolean {
  return index >= first && index < first + BLOCK;
}
