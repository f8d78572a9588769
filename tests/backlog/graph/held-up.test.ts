import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countHeldUp, findBottlenecks, findHeldUp, findHoldingUp, findReadyItems } from '../../../src/backlog/graph.ts';
import { dependency, graphOf, item, lane, status } from '../sample.ts';

/** `ab` reads: a waits for b. */
const waits = (...edges: readonly string[]) => edges.map(([from = '', to = '']) => dependency(from, to));
const done = { status: status('done') };

test('what is held up is open, and nothing passes through what is closed', () => {
  const items = [item('a'), item('b'), item('c', done), item('d'), item('e', done)];
  const graph = graphOf({ items, dependencies: waits('ba', 'cb', 'dc', 'de') });
  expect(findHeldUp(graph, 'a')).toEqual(['b']);
  expect(findHeldUp(graph, 'e')).toEqual([]);
  expect(findHeldUp(graph, 'nobody')).toEqual([]);
  expect([...countHeldUp(graph)]).toEqual([['a', 1]]);
});

test('what holds up is open too, through whatever is open', () => {
  const items = [item('a'), item('b'), item('c', done), item('d'), item('e')];
  const graph = graphOf({ items, dependencies: waits('ab', 'bd', 'ac', 'ce') });
  expect(findHoldingUp(graph, 'a')).toEqual(['b', 'd']);
  expect(findHoldingUp(graph, 'c')).toEqual([]);
});

test('items in a loop hold each other up, and not themselves', () => {
  const graph = graphOf({ items: [...'abc'].map((name) => item(name)), dependencies: waits('ab', 'ba', 'ca') });
  expect(findHeldUp(graph, 'a')).toEqual(['b', 'c']);
  expect([...countHeldUp(graph)]).toEqual([
    ['a', 2],
    ['b', 2],
  ]);
});

test('an item of a lane holds up whoever waits for the lane', () => {
  const items = [item('a'), item('b', { lanes: ['x'] }), item('c', { lanes: ['x'] }), item('d')];
  const dependencies = [dependency('a', 'x', 1, { toType: 'lane' }), ...waits('da')];
  const graph = graphOf({ items, lanes: [lane('x')], dependencies });
  expect([...countHeldUp(graph)]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 2],
  ]);
});

test('of any graph, the counts of all items are those of walks from each, across the blocks in which they are counted', () => {
  const size = 4100;
  const names = Array.from({ length: size }, (_, at) => `i${at}`);
  const edge = fc.tuple(fc.nat(size - 1), fc.nat(size - 1));
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 6000, minLength: 2000 }), fc.nat(size - 1), (edges, closed) => {
      const items = names.map((name, at) => item(name, at === closed ? done : {}));
      const dependencies = edges.map(([from, to]) => dependency(`i${from}`, `i${to}`));
      const graph = graphOf({ items, dependencies });
      const counts = countHeldUp(graph);
      for (const name of names) expect(counts.get(name) ?? 0).toBe(findHeldUp(graph, name).length);
    }),
    { numRuns: 3 },
  );
});

test('bottlenecks: how much they hold up, then priority, then document order', () => {
  const urgent = { rank: 0, text: 'P0', inherited: false };
  const items = [item('a'), item('b'), item('c', { priority: urgent }), item('d'), item('e'), item('f')];
  const graph = graphOf({ items, dependencies: waits('da', 'db', 'dc', 'ed', 'fd') });
  expect(findBottlenecks(graph)).toEqual([
    { key: 'c', holdsUp: 3 },
    { key: 'a', holdsUp: 3 },
    { key: 'b', holdsUp: 3 },
    { key: 'd', holdsUp: 2 },
  ]);
});

test('the ready queue and the bottlenecks take counts that are known already', () => {
  const graph = graphOf({ items: [item('a'), item('b')], dependencies: waits('ba') });
  const counts = new Map([['a', 41]]);
  expect(findReadyItems(graph, counts)).toEqual([{ key: 'a', unblocks: 41 }]);
  expect(findBottlenecks(graph, counts)).toEqual([{ key: 'a', holdsUp: 41 }]);
});
