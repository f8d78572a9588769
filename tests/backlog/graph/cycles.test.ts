import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cycle, findCycles } from '../../../src/backlog/graph.ts';
import type { Dependency } from '../../../src/backlog/model.ts';
import { dependency, item, lane } from '../sample.ts';

/** `ab` reads: a waits for b. */
function cyclesOf(edges: readonly string[], names = 'abcdef'): string[] {
  const dependencies = edges.map(([from = '', to = '']) => dependency(from, to));
  return findCycles({ items: [...names].map((name) => item(name)), lanes: [], dependencies }).map(spell);
}

function spell(cycle: Cycle): string {
  return cycle.map(({ from }) => from).join('');
}

test.each<[string, string[], string[]]>([
  ['a chain has none', ['ab', 'bc', 'ac'], []],
  ['a loop begins at its first item in document order', ['cb', 'ba', 'ac'], ['acb']],
  ['an item that waits for itself', ['aa'], ['a']],
  ['two loops that share an item are told apart', ['ab', 'ba', 'bc', 'cb'], ['ab', 'bc']],
  ['two loops that share a dependency are told apart', ['ab', 'ba', 'bc', 'ca'], ['ab', 'abc']],
  ['a dependency that is stated twice is one loop', ['ab', 'ab', 'ba'], ['ab']],
  ['separate loops are in document order', ['ed', 'de', 'ba', 'ab'], ['ab', 'de']],
])('%s', (_, edges, expected) => {
  expect(cyclesOf(edges)).toEqual(expected);
});

test('the order is that of the documents, not of the keys', () => {
  expect(cyclesOf(['ab', 'ba'], 'ba')).toEqual(['ba']);
});

test('each step is the dependency that states it', () => {
  const dependencies = [dependency('b', 'a', 7), dependency('a', 'b', 3)];
  const [cycle] = findCycles({ items: [item('a'), item('b')], lanes: [], dependencies });
  expect(cycle?.map(({ source }) => source.line)).toEqual([3, 7]);
});

test('a loop leads through lanes, but not through what only belongs to a lane', () => {
  const lanes = [lane('x'), lane('y')];
  const items = [item('a', { lanes: ['x'] }), item('b', { lanes: ['y'] })];
  const laneWaits = (from: string, to: string, toType: Dependency['toType']) =>
    dependency(from, to, 1, { fromType: 'lane', toType });
  const loop = [laneWaits('x', 'y', 'lane'), laneWaits('y', 'a', 'item'), dependency('a', 'x', 1, { toType: 'lane' })];
  expect(findCycles({ items, lanes, dependencies: loop }).map(spell)).toEqual(['axy']);
  const noLoop = [laneWaits('x', 'y', 'lane'), dependency('b', 'a')];
  expect(findCycles({ items, lanes, dependencies: noLoop })).toEqual([]);
});

test('what is not a wait makes no loop', () => {
  const items = [item('a'), item('b')];
  const parallel = [dependency('a', 'b'), dependency('b', 'a', 1, { kind: 'parallel-with' })];
  expect(findCycles({ items, lanes: [], dependencies: parallel })).toEqual([]);
  const over = [dependency('a', 'b'), dependency('b', 'a', 1, { resolved: true })];
  expect(findCycles({ items, lanes: [], dependencies: over })).toEqual([]);
});

test('a long loop is found without exhausting the stack, a knot of many ends', () => {
  const size = 5000;
  const items = Array.from({ length: size }, (_, at) => item(`i${at}`));
  const steps = (width: number) => items.map(({ key }, at) => dependency(key, `i${(at + width) % size}`));
  expect(findCycles({ items, lanes: [], dependencies: steps(1) }).map(({ length }) => length)).toEqual([size]);
  expect(findCycles({ items, lanes: [], dependencies: [...steps(1), ...steps(2)] })).toHaveLength(20);
});

test('of any graph, exactly the dependencies that are part of a loop are covered, each loop closed and once', () => {
  const edge = fc.tuple(fc.constantFrom(...'abcde'), fc.constantFrom(...'abcde')).map(([from, to]) => from + to);
  fc.assert(
    fc.property(fc.uniqueArray(edge, { maxLength: 9 }), (edges) => {
      const dependencies = edges.map(([from = '', to = '']) => dependency(from, to));
      const cycles = findCycles({ items: [...'abcde'].map((name) => item(name)), lanes: [], dependencies });
      for (const cycle of cycles) {
        expect(cycle.map(({ from }) => from)).toEqual([cycle.at(-1)?.to, ...cycle.slice(0, -1).map(({ to }) => to)]);
      }
      expect(new Set(cycles.map(spell)).size).toBe(cycles.length);
      expect(new Set(cycles.flat())).toEqual(new Set(dependencies.filter((each) => isInLoop(each, dependencies))));
    }),
  );
});

/** The plain way to know: whether the end of a dependency leads back to its start. */
function isInLoop({ from, to }: Dependency, all: readonly Dependency[]): boolean {
  const reached = new Set([to]);
  for (const name of reached) for (const each of all) if (each.from === name) reached.add(each.to);
  return reached.has(from);
}
