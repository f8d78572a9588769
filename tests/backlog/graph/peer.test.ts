import { alg, Graph } from '@dagrejs/graphlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findComponents,
  findCriticalPath,
  findHeldUp,
  findImpact,
  findLevels,
  findLongestWait,
  findPrerequisites,
} from '../../../src/backlog/graph.ts';
import { dependency, effort, graphOf, item } from '../sample.ts';

/** What a graph library finds by other means must be what we find. An edge reads: the first waits for the second. */
const NAMES = [...'abcdefgh'];
type Edge = readonly [string, string];

const name = fc.constantFrom(...NAMES);
const anyEdges = fc.uniqueArray(fc.tuple(name, name), { maxLength: 20, selector: String });
/** Without loops: who waits comes later in the alphabet. */
const orderedEdges = anyEdges.map((edges) =>
  edges.filter(([a, b]) => a !== b).map(([a, b]): Edge => (a > b ? [a, b] : [b, a])),
);
const hours = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: NAMES.length, maxLength: NAMES.length });

function toGraphs(edges: readonly Edge[], efforts: readonly number[] = []) {
  const items = NAMES.map((key, at) => item(key, { effort: effort(efforts[at] ?? 1) }));
  const graph = graphOf({ items, dependencies: edges.map(([from, to]) => dependency(from, to)) });
  const peer = new Graph();
  for (const key of NAMES) peer.setNode(key);
  for (const [from, to] of edges) peer.setEdge(from, to);
  return { graph, peer };
}

/** The longest way from each node to each other, by the shortest one with weights turned round. */
function findFarthest(peer: Graph, weightOf: (from: string) => number): number {
  const ways = alg.floydWarshall(peer, ({ v }) => -weightOf(v));
  const lengths = NAMES.flatMap((from) =>
    NAMES.map((to) => weightOf(to) - (ways[from]?.[to]?.distance ?? Number.POSITIVE_INFINITY)),
  );
  return Math.max(...lengths.filter(Number.isFinite));
}

test('strongly connected components are those of Tarjan in graphlib', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const { graph, peer } = toGraphs(edges);
      const components = findComponents(graph.nodes, ({ waitsFor }) => waitsFor);
      expect(sortGroups(components.map((members) => members.flatMap((node) => node.item?.key ?? [])))).toEqual(
        sortGroups(alg.tarjan(peer)),
      );
    }),
  );
});

test('a component comes after all that can be reached from it', () => {
  fc.assert(
    fc.property(orderedEdges, (edges) => {
      const { graph } = toGraphs(edges);
      const order = findComponents(graph.nodes, ({ waitsFor }) => waitsFor).flatMap(([node]) => node?.item?.key ?? []);
      for (const [from, to] of edges) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from));
    }),
  );
});

test('prerequisites and impact are what graphlib reaches', () => {
  fc.assert(
    fc.property(anyEdges, name, (edges, start) => {
      const { graph, peer } = toGraphs(edges);
      const reached = alg.preorder(peer, [start]).filter((key) => key !== start);
      expect(findPrerequisites(graph, start)).toEqual(reached.toSorted());
      const reaching = NAMES.filter((key) => key !== start && alg.preorder(peer, [key]).includes(start));
      expect(findImpact(graph, start)).toEqual(reaching);
      expect(findHeldUp(graph, start)).toEqual(reaching);
    }),
  );
});

test('the level of an item is the longest way down from it', () => {
  fc.assert(
    fc.property(orderedEdges, (edges) => {
      const { graph, peer } = toGraphs(edges);
      const ways = alg.floydWarshall(peer, () => -1);
      const depths = NAMES.map((key) => [key, Math.max(0, ...NAMES.map((to) => -(ways[key]?.[to]?.distance ?? 0)))]);
      expect(Object.fromEntries(findLevels(graph))).toEqual(Object.fromEntries(depths));
    }),
  );
});

test('the critical path and the longest wait are the longest ways there are', () => {
  fc.assert(
    fc.property(
      orderedEdges.filter(({ length }) => length > 0),
      hours,
      (edges, efforts) => {
        const { graph, peer } = toGraphs(edges, efforts);
        const weightOf = (key: string) => efforts[NAMES.indexOf(key)] ?? 0;
        const chained = (key: string) => edges.some((edge) => edge.includes(key));
        const path = findCriticalPath(graph);
        expect(path?.length).toBe(findFarthest(peer, (key) => (chained(key) ? weightOf(key) : 0)));
        expect(path?.items.reduce((sum, key) => sum + weightOf(key), 0)).toBe(path?.length);
        expect(path?.items.slice(1).every((key, at) => peer.hasEdge(key, path.items[at] ?? ''))).toBe(true);
        expect(findLongestWait(graph)).toHaveLength(findFarthest(peer, () => 1));
      },
    ),
  );
});

function sortGroups(groups: readonly (readonly string[])[]): string[] {
  return groups.map((members) => members.toSorted().join('')).sort();
}
